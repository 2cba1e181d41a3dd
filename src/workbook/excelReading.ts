import { readingBlocks, type RowBlock } from "./blocks";
import type { Context, Range } from "./excel";
import { followedRange } from "./excelFollowing";
import { excelCodeOf, missing } from "./excelProblems";
import type { CellSource, SourceCells } from "./workbook";

/** Tables, then named ranges, then sheets with cells, each in workbook order. */
export const listSources = async (context: Context): Promise<CellSource[]> => {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const names = context.workbook.names.load("items/name,items/type,items/visible");
  await context.sync();
  const inOrder = sheets.items
    .filter((sheet) => sheet.visibility !== "VeryHidden")
    .map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.load("items/name"),
      used: sheet.getUsedRangeOrNullObject(true).load("address"),
    }));
  await context.sync();
  return [
    ...inOrder.flatMap(({ tables }) => tables.items.map(({ name }): CellSource => ({ kind: "table", name }))),
    ...names.items
      .filter((item) => item.visible && item.type === "Range")
      .map(({ name }): CellSource => ({ kind: "name", name })),
    ...inOrder
      .filter(({ used }) => !used.isNullObject)
      .map(({ name }): CellSource => ({ kind: "sheet", name })),
  ];
};

const EXTENT = "address,rowIndex,columnIndex,rowCount,columnCount";

/** The cells of a source, in blocks. Throws source-missing. */
export const readCells = async (context: Context, source: CellSource): Promise<SourceCells> => {
  const { range, rows, columns } = await usedPart(context, source);
  if (range.isNullObject) return { address: labelOf(source), cells: [] };
  if (rows === 0) return { address: range.address, cells: [] };
  const trimmed = range.getAbsoluteResizedRange(rows, columns).load("address");
  await context.sync();
  const cells = await readRows(context, { range, rows, columns, content: "values" });
  return { address: trimmed.address, cells };
};

/** A source's range, its extent loaded (a null object for an empty sheet), and how much of it holds cells. */
export interface UsedPart {
  readonly range: Range;
  /** 0 when nothing is used, as `columns` is then. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Whole columns and rows end where the sheet's cells end; the start stays, because columns count from it. Throws
 * source-missing.
 */
export const usedPart = async (context: Context, source: CellSource): Promise<UsedPart> => {
  const range = (await findRange(context, source)).load(EXTENT);
  const used = range.worksheet.getUsedRangeOrNullObject(true).load(EXTENT);
  await context.sync();
  if (range.isNullObject || used.isNullObject) return { range, rows: 0, columns: 0 };
  const rows = Math.min(range.rowCount, used.rowIndex + used.rowCount - range.rowIndex);
  const columns = Math.min(range.columnCount, used.columnIndex + used.columnCount - range.columnIndex);
  return rows > 0 && columns > 0 ? { range, rows, columns } : { range, rows: 0, columns: 0 };
};

/** What of the cells is read: what they show, or what was typed into them. */
type Content = "values" | "formulas";

/** The first rows and columns of a loaded range, in blocks. */
export const readRows = async (
  context: Context,
  { range, rows, columns, content }: UsedPart & { readonly content: Content },
): Promise<unknown[][]> => {
  const cells: unknown[][] = [];
  for (const block of readingBlocks(rows, columns))
    for (const row of await readBlock(context, { range, columns, block, content })) cells.push(row);
  return cells;
};

/** Reads rows; where their texts are so long that Excel refuses the answer, half of them at a time. */
const readBlock = async (
  context: Context,
  part: Pick<UsedPart, "range" | "columns"> & { readonly block: RowBlock; readonly content: Content },
): Promise<unknown[][]> => {
  const { start, count } = part.block;
  const { range, columns, content } = part;
  const rows = range.getRow(start).getAbsoluteResizedRange(count, columns).load(content);
  try {
    await context.sync();
    return rows[content] as unknown[][];
  } catch (error) {
    if (excelCodeOf(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
    const half = Math.ceil(count / 2);
    const first = await readBlock(context, { ...part, block: { start, count: half } });
    const rest = await readBlock(context, { ...part, block: { start: start + half, count: count - half } });
    return [...first, ...rest];
  }
};

/** What a person calls the source. */
export const labelOf = (source: CellSource): string =>
  source.kind === "range" ? source.address : source.name;

/** A sheet without cells gives a null object. */
const findRange = async (context: Context, source: CellSource): Promise<Range> => {
  if (source.kind === "table") {
    const table = context.workbook.tables.getItemOrNullObject(source.name).load("showTotals");
    await context.sync();
    if (table.isNullObject) throw missing(source.name);
    return table.showTotals ? table.getRange().getResizedRange(-1, 0) : table.getRange();
  }
  if (source.kind === "name") {
    const range = context.workbook.names.getItemOrNullObject(source.name).getRangeOrNullObject();
    await context.sync();
    if (range.isNullObject) throw missing(source.name);
    return range;
  }
  if (source.kind === "range") return followedRange(context, source.address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.name);
  await context.sync();
  if (sheet.isNullObject) throw missing(source.name);
  return sheet.getUsedRangeOrNullObject(true);
};

/** True when no sheet holds a cell. */
export const isEmpty = async (context: Context): Promise<boolean> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return used.every((range) => range.isNullObject);
};
