import fc from "fast-check";
import { scaleLists } from "../../../scripts/scale/lists";

const SIZES = { clusters: 30, belts: 200, names: 120, seed: 3 };

test("law: one seed gives the same lists, and a longer list begins with the shorter one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.nat(100), (seed, more) => {
      const [short, long] = [
        scaleLists({ ...SIZES, seed }),
        scaleLists({ ...SIZES, seed, belts: 200 + more }),
      ];
      expect(long.clusters).toEqual(short.clusters);
      const belts = [...long.belts()];
      expect(belts.slice(0, 200)).toEqual([...short.belts()]);
      expect([...long.belts()]).toEqual(belts);
    }),
    { numRuns: 10 },
  );
});

test("the belts use every distinct name, and nothing in a row breaks a line", () => {
  const { clusters, belts } = scaleLists(SIZES);
  expect(new Set([...belts()].map(({ industry }) => industry)).size).toBe(SIZES.names);
  for (const row of [...clusters, ...belts()]) expect(Object.values(row).join("")).not.toMatch(/[\t\r\n]/);
});

test("other seeds give other lists", () => {
  expect(scaleLists({ ...SIZES, seed: 4 }).clusters).not.toEqual(scaleLists(SIZES).clusters);
});
