import fc from "fast-check";
import { probabilityOfNone } from "../../../src/engine/matching/hypergeometric";

const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k);

test("law: C(all - marked, drawn) / C(all, drawn) in whole numbers, and 0 where more is drawn than is unmarked", () =>
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (a, b, c) => {
      const [all, marked, drawn] = [
        Math.max(a, b, c),
        Math.min(b, Math.max(a, b, c)),
        Math.min(c, Math.max(a, b, c)),
      ];
      const none = probabilityOfNone({ all, marked, drawn });
      if (marked + drawn > all) return none === 0;
      const scale = 10n ** 30n;
      const exact =
        Number((scale * choose(BigInt(all - marked), BigInt(drawn))) / choose(BigInt(all), BigInt(drawn))) /
        1e30;
      return Math.abs(none - exact) <= 1e-13 * exact + 1e-29;
    }),
  ));

test("no heart among five cards: C(39, 5)/C(52, 5) = 575,757/2,598,960", () => {
  expect(probabilityOfNone({ all: 52, marked: 13, drawn: 5 })).toBeCloseTo(575_757 / 2_598_960, 14);
});

test("nothing drawn or nothing marked is certain to be none; of no items too", () => {
  expect(probabilityOfNone({ all: 9, marked: 4, drawn: 0 })).toBe(1);
  expect(probabilityOfNone({ all: 9, marked: 0, drawn: 4 })).toBe(1);
  expect(probabilityOfNone({ all: 0, marked: 0, drawn: 0 })).toBe(1);
});
