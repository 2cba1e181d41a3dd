import fc from "fast-check";
import { distinctGoods, draw, groupOf, nameOfItem, recognisedDivisions } from "../../scripts/goods";
import type { RecognisedConcept } from "../../src/engine/industries/types";

test("an item is its name before the colon, once per division", () => {
  expect(nameOfItem("干酪：硬质干酪、软质干酪")).toBe("干酪");
  expect(nameOfItem("木瓜")).toBe("木瓜");
  const goods = [
    { code: "1441", name: "干酪" },
    { code: "1449", name: "干酪" },
    { code: "5121", name: "干酪" },
  ];
  expect(distinctGoods(goods).map(({ code }) => code.slice(0, 2))).toEqual(["14", "51"]);
});

describe("drawing", () => {
  test("law: so many, of the items, none twice, and the same seed draws the same", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(60), fc.integer(), (items, count, seed) => {
        const drawn = draw(items, { count, seed });
        expect(drawn).toHaveLength(Math.min(count, items.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((item) => items.includes(item))).toBe(true);
        expect(draw(items, { count, seed })).toEqual(drawn);
      }),
    ));

  test("every item is drawn about equally often", () => {
    const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const times = items.map(() => 0);
    for (let seed = 0; seed < 5000; seed++)
      for (const item of draw(items, { count: 3, seed })) times[item] = (times[item] ?? 0) + 1;
    // 1,500 of 5,000 each, give or take five standard deviations (32.4).
    for (const count of times) expect(Math.abs(count - 1500)).toBeLessThan(162);
  });
});

test("only what the thing is counts, not what it belongs to", () => {
  const concept = (position: number, head?: RecognisedConcept["head"]): RecognisedConcept => ({
    id: `concept-${position}`,
    concept: position,
    words: "",
    by: "term",
    secondary: false,
    ...(head === undefined ? {} : { head }),
  });
  const divisionsOf = (position: number) => new Set(position === 0 ? ["24", "39"] : ["88"]);
  const divisions = (...concepts: RecognisedConcept[]) => [...recognisedDivisions({ concepts }, divisionsOf)];
  expect(divisions(concept(0), concept(1, "component_of"))).toEqual(["24", "39"]);
  expect(divisions(concept(1, "narrower"))).toEqual(["88"]);
  expect(divisions(concept(1, "made_of"))).toEqual([]);
});

test("every division has its group", () => {
  expect([groupOf("0111"), groupOf("1311"), groupOf("43"), groupOf("4411"), groupOf("9610")]).toEqual([
    "01–05 agriculture",
    "13–16 food, drinks, tobacco",
    "41–43 other manufacturing",
    "44–50 energy, water, construction",
    "51–97 services",
  ]);
});
