import fc from "fast-check";
import { appendedRow } from "../../src/workbook/appendedRow";

const TABLE = { kind: "table", name: "Rules" } as const;
const SHEET = { kind: "sheet", name: "Rules" } as const;

const someRows = fc
  .tuple(fc.array(fc.boolean(), { maxLength: 8 }), fc.nat(4))
  .map(([blank, spare]) => ({ blank, rowCount: blank.length + spare }));
const isBlankAt = (blank: readonly boolean[], row: number): boolean => blank[row] ?? true;

test("a table's row is its first blank one below the header, or the one right below the table", () => {
  fc.assert(
    fc.property(
      someRows.filter(({ rowCount }) => rowCount > 0),
      ({ blank, rowCount }) => {
        const row = appendedRow(TABLE, { blank, rowCount });
        expect(row).toBeGreaterThan(0);
        expect(row).toBeLessThanOrEqual(rowCount);
        expect(row === rowCount || isBlankAt(blank, row)).toBe(true);
        for (let above = 1; above < row; above++) expect(isBlankAt(blank, above)).toBe(false);
      },
    ),
  );
});

test("any other source's row comes right after the last one that holds something", () => {
  fc.assert(
    fc.property(someRows, ({ blank, rowCount }) => {
      const row = appendedRow(SHEET, { blank, rowCount });
      expect(row === 0 || !isBlankAt(blank, row - 1)).toBe(true);
      for (let below = row; below < rowCount; below++) expect(isBlankAt(blank, below)).toBe(true);
    }),
  );
});
