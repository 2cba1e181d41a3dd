import fc from "fast-check";
import { freeSheetName, freeTableName } from "../../src/workbook/freeName";

test("a free name stays", () => {
  expect(freeSheetName("Match", new Set(["clusters"]))).toBe("Match");
  expect(freeTableName("Clusters", new Set())).toBe("Clusters");
});

test("a taken name is numbered from 2, whatever its case", () => {
  expect(freeSheetName("Match", new Set(["match", "match (2)"]))).toBe("Match (3)");
  expect(freeTableName("Clusters", new Set(["clusters"]))).toBe("Clusters_2");
});

test("the result is free and no longer than Excel allows", () => {
  const name = fc.string({ minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(name, fc.integer({ min: 0, max: 120 }), (base, copies) => {
      const taken = new Set<string>();
      for (let n = 0; n < copies; n += 1) taken.add(freeSheetName(base, taken).toLowerCase());
      expect(taken.size).toBe(copies);
      expect(freeSheetName(base, taken).length).toBeLessThanOrEqual(31);
    }),
  );
});
