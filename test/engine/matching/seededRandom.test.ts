import fc from "fast-check";
import { randomWords, seededShuffle } from "../../../src/engine/matching/seededRandom";

test("known answers of the reference implementation in C, as github.com/edorfaus/xoshiro-6502 lists them", () => {
  const next = randomWords([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
  expect([next(), next(), next(), next()]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
});

test("law: a shuffle keeps every item, and the same seed shuffles the same way", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 40 }), fc.nat(), (items, seed) => {
      const [one, other] = [Int32Array.from(items), Int32Array.from(items)];
      seededShuffle(seed)(one);
      seededShuffle(seed)(other);
      expect(one).toEqual(other);
      expect([...one].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
    }),
  ));

test("the 24 orders of 4 items come equally often: chi-square with 23 degrees of freedom below its 99.9 % point", () => {
  const shuffle = seededShuffle(1);
  const seen = new Map<string, number>();
  for (let run = 0; run < 24_000; run++) {
    const items = Int32Array.of(0, 1, 2, 3);
    shuffle(items);
    seen.set(items.join(""), (seen.get(items.join("")) ?? 0) + 1);
  }
  expect(seen.size).toBe(24);
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(49.73);
});
