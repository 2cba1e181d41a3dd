import { ProblemError } from "../engine/problems";
import type { SheetCell } from "../reports/sheet";
import { appendedRow } from "./appendedRow";
import type { Context, NewerExcel, Range, Worksheet } from "./excel";
import { labelOf, readRows, usedPart, type UsedPart } from "./excelReading";
import { typedValue } from "./typedRows";
import type { CellSource } from "./workbook";

/** The row to write and where it goes. */
interface NewRow {
  readonly source: CellSource;
  readonly cells: readonly SheetCell[];
  readonly newer: NewerExcel;
}

/** Writes one row into a list, see `Workbook.appendRow`. */
export const appendRow = async (context: Context, { source, cells, newer }: NewRow): Promise<string> => {
  const place = await placeOf(context, source);
  const row = place.row + appendedRow(source, place);
  const rowAt = (width: number): Range => place.worksheet.getRangeByIndexes(row, place.column, 1, width);
  const wholeRow = rowAt(Math.max(place.columnCount, cells.length));
  await refuseUsed(context, wholeRow);
  if (newer.canFindMerged) await refuseMerged(context, wholeRow);
  // The table comes first: Excel then fills the row's calculated columns, and a refusal leaves no row outside.
  if (source.kind === "table" && row === place.row + place.rowCount)
    await growTable(context, { name: source.name, place, newer });
  const written = rowAt(cells.length).load("address");
  // A null leaves what stands in the cell.
  written.values = [cells.map(typedValue)];
  await context.sync();
  return written.address;
};

/** A source's extent on its sheet (0-based) and which of its rows are blank. */
interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly blank: readonly boolean[];
}

const placeOf = async (context: Context, source: CellSource): Promise<Place> => {
  const { worksheets } = context.workbook;
  const used = await usedPart(context, source);
  const { range } = used;
  if (range.isNullObject) {
    const worksheet = worksheets.getItem(labelOf(source));
    return { worksheet, row: 0, column: 0, rowCount: 0, columnCount: 0, blank: [] };
  }
  const sheet = range.worksheet.load("id");
  const blank = await blankRows(context, used);
  await context.sync();
  return {
    worksheet: worksheets.getItem(sheet.id),
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    blank,
  };
};

const isBlank = (row: readonly unknown[] | undefined): boolean => row?.every((cell) => cell === "") ?? true;

/** A formula may show nothing, and a cell that shows something may hold none (what spilled): both must be blank. */
const blankRows = async (context: Context, used: UsedPart): Promise<boolean[]> => {
  if (used.rows === 0) return [];
  const values = await readRows(context, { ...used, content: "values" });
  const formulas = await readRows(context, { ...used, content: "formulas" });
  return values.map((row, index) => isBlank(row) && isBlank(formulas[index]));
};

const refuseUsed = async (context: Context, range: Range): Promise<void> => {
  range.load("address,values,formulas");
  await context.sync();
  if (!isBlank(range.values[0]) || !isBlank(range.formulas[0]))
    throw new ProblemError({ code: "no-room-below", address: range.address });
};

/** Excel keeps the first of merged cells and drops what is written into the others, without a word. */
const refuseMerged = async (context: Context, range: Range): Promise<void> => {
  const merged = range.getMergedAreasOrNullObject().load("address");
  await context.sync();
  if (!merged.isNullObject) throw new ProblemError({ code: "merged-cells", address: merged.address });
};

/**
 * Takes the row below into the table; a total row there, even a blank one, is in the way. Before ExcelApi 1.13 it
 * is refused: a table made anew would leave the user's formulas that name it at the old addresses, a wrong number.
 */
const growTable = async (
  context: Context,
  { name, place, newer }: { readonly name: string; readonly place: Place; readonly newer: NewerExcel },
): Promise<void> => {
  const { worksheet, row, column, rowCount, columnCount } = place;
  if (!newer.canResizeTables) throw new ProblemError({ code: "table-cannot-grow", table: name });
  const table = context.workbook.tables.getItem(name).load("showTotals");
  const below = worksheet.getRangeByIndexes(row + rowCount, column, 1, columnCount).load("address");
  await context.sync();
  if (table.showTotals) throw new ProblemError({ code: "no-room-below", address: below.address });
  table.resize(worksheet.getRangeByIndexes(row, column, rowCount + 1, columnCount));
  await context.sync();
};
