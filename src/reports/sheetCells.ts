import type { CellStyle, Sheet, SheetCell } from "./sheet";

/** Text with a look. */
export const styled = (value: string, style: CellStyle): SheetCell => ({ value, style });

/** A row of column headings. */
export const headings = (texts: readonly string[]): readonly SheetCell[] =>
  texts.map((text) => styled(text, "heading"));

/** A formula shown as a percentage. */
export const percentage = (formula: string): SheetCell => ({ formula, style: "percent" });

/** A sheet that is one native table from A1. */
export interface TableSheet {
  readonly name: string;
  readonly table: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly SheetCell[])[];
  readonly columnWidths: readonly number[];
}

/** Lays out a sheet that is one native table, its header in view. */
export const tableSheet = ({ name, table, head, body, columnWidths }: TableSheet): Sheet => ({
  name,
  rows: [head, ...body],
  tables: [{ name: table, row: 0, column: 0, rowCount: body.length + 1, columnCount: head.length }],
  columnWidths,
  frozenRows: 1,
});
