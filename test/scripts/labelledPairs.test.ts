import { readLabelled } from "../../scripts/labelledPairs";

// Counts only: a failure must not show a pair of the held-out files.
describe.each(["pairs", "heldout"] as const)("the labelled files of %s", (set) => {
  const { first, second } = readLabelled(set);
  const keys = (files: typeof first): string[] =>
    files.flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a} ${b}`));

  test("hold every pair once", () => {
    expect(new Set(keys(first)).size).toBe(keys(first).length);
    expect(new Set(keys(second)).size).toBe(keys(second).length);
  });

  test("a second labelling is of pairs that the first ones hold", () => {
    const known = new Set(keys(first));
    expect(keys(second).filter((key) => !known.has(key)).length).toBe(0);
  });
});

test("there are pairs enough: 600, half of them hard negatives, 150 labelled twice", () => {
  const { first, second } = readLabelled("pairs");
  const pairs = first.flatMap((file) => file.pairs);
  expect(pairs.length).toBeGreaterThanOrEqual(600);
  expect(pairs.filter(({ kind }) => kind === "hard-negative").length).toBeGreaterThanOrEqual(300);
  expect(second.flatMap((file) => file.pairs).length).toBeGreaterThanOrEqual(150);
});
