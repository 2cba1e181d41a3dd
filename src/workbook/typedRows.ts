import type { CellStyle, SheetCell, StyledCell } from "../reports/sheet";
import { followRenames, type Renames } from "./renamedReferences";
import { asTypedText } from "./typedText";

/** What is typed into a cell: "" empties it. */
export type Typed = string | number | boolean;

/** Cells which are alike, as a rectangle; 0-based. */
export interface Area<Kind> {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

type Rows = readonly (readonly SheetCell[])[];

const isStyled = (cell: SheetCell | undefined): cell is StyledCell =>
  typeof cell === "object" && cell !== null;

/** The value of a cell without its look; null where there is none. */
export const valueOf = (cell: SheetCell | undefined): Typed | null =>
  (isStyled(cell) ? cell.value : cell) ?? null;

/** The value as it is typed into Excel; null where there is none. */
export const typedValue = (cell: SheetCell | undefined): Typed | null => {
  const value = valueOf(cell);
  return typeof value === "string" ? asTypedText(value) : value;
};

/** The number of cells of the widest row. */
export const widthOf = (rows: Rows): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The values as they are typed into Excel, rows of one width; cells with a formula are left empty. */
export const typedValues = (rows: Rows): Typed[][] => {
  const width = widthOf(rows);
  return rows.map((row) => Array.from({ length: width }, (_, column) => typedValue(row[column]) ?? ""));
};

/** The formulas of an area found by `formulaAreas`, naming sheets and tables as they are called now. */
export const typedFormulas = (rows: Rows, area: Area<unknown>, renames: Renames): string[][] =>
  Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, right) => {
      const cell = rows[area.row + down]?.[area.column + right];
      return isStyled(cell) ? followRenames(cell.formula ?? "", renames) : "";
    }),
  );

/** Where the cells with a formula stand. */
export const formulaAreas = (rows: Rows): Area<"formula">[] =>
  areasOf(rows, (cell) => (isStyled(cell) && cell.formula !== undefined ? "formula" : undefined));

/** Where the cells of each style stand. */
export const styledAreas = (rows: Rows): Area<CellStyle>[] =>
  areasOf(rows, (cell) => (isStyled(cell) ? cell.style : undefined));

/** Cells of one kind as few rectangles: runs down each column, joined with the column to the left where alike. */
const areasOf = <Kind extends string>(
  rows: Rows,
  kindOf: (cell: SheetCell | undefined) => Kind | undefined,
): Area<Kind>[] => {
  const areas = new Map<string, Area<Kind>>();
  const placeOf = (area: Area<Kind>, endColumn: number): string =>
    [area.kind, area.row, area.rowCount, endColumn].join();
  for (let column = 0; column < widthOf(rows); column += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const kind = kindOf(rows[row]?.[column]);
      if (kind === undefined) continue;
      const start = row;
      while (row + 1 < rows.length && kindOf(rows[row + 1]?.[column]) === kind) row += 1;
      const run: Area<Kind> = { kind, row: start, column, rowCount: row - start + 1, columnCount: 1 };
      const left = areas.get(placeOf(run, column));
      areas.delete(placeOf(run, column));
      const joined = left ? { ...left, columnCount: left.columnCount + 1 } : run;
      areas.set(placeOf(joined, column + 1), joined);
    }
  }
  return [...areas.values()];
};
