import fc from "fast-check";
import type { SheetCell } from "../../src/reports/sheet";
import { formulaAreas, styledAreas, typedFormulas, typedValues } from "../../src/workbook/typedRows";

const NO_RENAMES = { sheets: new Map<string, string>(), tables: new Map<string, string>() };

test("rows become equally wide, nothing becomes empty, formulas wait", () => {
  expect(typedValues([["a", null, 1], [{ formula: "=1" }], [{ value: "=x" }, true]])).toEqual([
    ["a", "", 1],
    ["", "", ""],
    ["'=x", true, ""],
  ]);
});

test("a block of one style is one area", () => {
  const percent = { value: 0.5, style: "percent" } as const;
  const rows = [["a", percent, percent], ["b", percent, percent], ["c"]];
  expect(styledAreas(rows)).toEqual([{ kind: "percent", row: 0, column: 1, rowCount: 2, columnCount: 2 }]);
});

test("areas cover every styled cell once and no other", () => {
  const cell = fc.constantFrom<SheetCell>(
    "x",
    { value: 1, style: "percent" },
    { value: "h", style: "heading" },
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const covered = styledAreas(rows).flatMap(({ kind, row, column, rowCount, columnCount }) =>
        Array.from({ length: rowCount * columnCount }, (_, index) =>
          [row + Math.floor(index / columnCount), column + (index % columnCount), kind].join(),
        ),
      );
      const styled = rows.flatMap((cells, row) =>
        cells.flatMap((each, column) =>
          typeof each === "object" && each ? [[row, column, each.style].join()] : [],
        ),
      );
      expect(covered.sort()).toEqual(styled.sort());
    }),
  );
});

test("the formulas of an area come in its shape and follow renames", () => {
  const rows: SheetCell[][] = [
    ["x", { formula: "=T[a]" }],
    ["y", { formula: "=T[b]" }],
  ];
  const renames = { ...NO_RENAMES, tables: new Map([["T", "T_2"]]) };
  expect(formulaAreas(rows).map((area) => typedFormulas(rows, area, renames))).toEqual([
    [["=T_2[a]"], ["=T_2[b]"]],
  ]);
});
