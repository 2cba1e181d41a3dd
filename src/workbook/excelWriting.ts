import { ProblemError } from "../engine/problems";
import type { CellStyle, Sheet } from "../reports/sheet";
import { writingBlocks } from "./blocks";
import type { Context, NewerExcel, Range, Worksheet } from "./excel";
import {
  OWN_SHEETS_SETTING,
  planTargets,
  renamesOf,
  type OwnSheets,
  type TakenNames,
  type Target,
} from "./ownSheets";
import { formulaAreas, styledAreas, typedFormulas, typedValues, widthOf } from "./typedRows";

/** Writes sheets of ours, see `Workbook.writeSheets`; nothing is written when one of them is protected. */
export const writeSheets = async (
  context: Context,
  sheets: readonly Sheet[],
  newer: NewerExcel,
): Promise<readonly string[]> => {
  const taken = await takenNames(context);
  const targets = planTargets(sheets, taken);
  await refuseProtected(context, targets);
  const worksheets = await makeWorksheets(context, targets, taken.own);
  for (const [index, target] of targets.entries()) {
    const worksheet = worksheets[index]!;
    if (target.ownId !== undefined) await clean(context, { worksheet, target, newer });
    await writeValues(context, worksheet, target);
    await dress(context, worksheet, target);
  }
  // Formulas last: Excel refuses one that names a table which does not exist yet.
  const renames = renamesOf(targets);
  for (const [index, { sheet }] of targets.entries())
    for (const area of formulaAreas(sheet.rows))
      rangeOf(worksheets[index]!, area).formulas = typedFormulas(sheet.rows, area, renames);
  await context.sync();
  return targets.map(({ given }) => given);
};

const takenNames = async (context: Context): Promise<TakenNames> => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name,items/worksheet/id");
  const names = workbook.names.load("items/name");
  const own = workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING).load("value");
  await context.sync();
  return {
    sheets: sheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    names: names.items.map(({ name }) => name),
    own: own.isNullObject ? {} : (JSON.parse(own.value as string) as OwnSheets),
  };
};

const refuseProtected = async (context: Context, targets: readonly Target[]): Promise<void> => {
  const own = targets.flatMap(({ ownId, given }) => {
    if (ownId === undefined) return [];
    return [{ given, protection: context.workbook.worksheets.getItem(ownId).protection.load("protected") }];
  });
  await context.sync();
  const locked = own.find(({ protection }) => protection.protected);
  if (locked) throw new ProblemError({ code: "sheet-protected", address: locked.given });
};

/** Adds the sheets that are not there yet and remembers all of them as ours. */
const makeWorksheets = async (
  context: Context,
  targets: readonly Target[],
  own: OwnSheets,
): Promise<Worksheet[]> => {
  const { worksheets, settings } = context.workbook;
  const made = targets.map(({ given, ownId }) =>
    (ownId === undefined ? worksheets.add(given) : worksheets.getItem(ownId)).load("id"),
  );
  await context.sync();
  const added = targets.map(
    ({ sheet, given }, index) => [made[index]!.id, { asked: sheet.name, given }] as const,
  );
  settings.add(OWN_SHEETS_SETTING, JSON.stringify({ ...own, ...Object.fromEntries(added) }));
  await context.sync();
  return made;
};

const EXTENT = "rowIndex,columnIndex,rowCount,columnCount";

/** Empties a sheet of ours, keeping the tables that stay, so that formulas which name them go on working. */
const clean = async (
  context: Context,
  {
    worksheet,
    target,
    newer,
  }: { readonly worksheet: Worksheet; readonly target: Target; readonly newer: NewerExcel },
): Promise<void> => {
  const used = worksheet.getUsedRangeOrNullObject(false).load(EXTENT);
  const tables = worksheet.tables.load("items/name");
  await context.sync();
  const extents = tables.items.map((table) => table.getRange().load(EXTENT));
  await context.sync();
  const kept = tables.items.map((table, index) => {
    const wanted = wantedTable(target, table.name);
    const now = extents[index]!;
    if (wanted?.row !== now.rowIndex || wanted.column !== now.columnIndex) return false;
    const sameSize = wanted.rowCount === now.rowCount && wanted.columnCount === now.columnCount;
    if (!sameSize && newer.canResizeTables) table.resize(rangeOf(worksheet, wanted));
    return sameSize || newer.canResizeTables;
  });
  tables.items.forEach((table, index) => {
    if (!kept[index]) table.convertToRange();
  });
  if (!used.isNullObject) clearAround(worksheet, used, target.sheet);
  await context.sync();
};

const wantedTable = (target: Target, name: string) =>
  (target.sheet.tables ?? []).find((_, index) => target.tableNames[index] === name);

/** Clears all formats, and the contents to the right of and below the rows that are written next. */
const clearAround = (worksheet: Worksheet, used: Range, { rows }: Sheet): void => {
  const endRow = used.rowIndex + used.rowCount;
  const endColumn = used.columnIndex + used.columnCount;
  const width = widthOf(rows);
  used.clear("Formats");
  if (endColumn > width) worksheet.getRangeByIndexes(0, width, endRow, endColumn - width).clear("Contents");
  if (endRow > rows.length)
    worksheet.getRangeByIndexes(rows.length, 0, endRow - rows.length, endColumn).clear("Contents");
};

const writeValues = async (context: Context, worksheet: Worksheet, { sheet }: Target): Promise<void> => {
  const rows = typedValues(sheet.rows);
  const width = widthOf(sheet.rows);
  if (width === 0) return;
  for (const { start, count } of writingBlocks(rows)) {
    worksheet.getRangeByIndexes(start, 0, count, width).values = rows.slice(start, start + count);
    await context.sync();
  }
};

/** Adds the tables which are not there yet, the looks, the column widths and the frozen rows. */
const dress = async (context: Context, worksheet: Worksheet, target: Target): Promise<void> => {
  const { sheet, tableNames } = target;
  const tables = worksheet.tables.load("items/name");
  await context.sync();
  (sheet.tables ?? []).forEach((table, index) => {
    const name = tableNames[index]!;
    if (tables.items.some((present) => present.name === name)) return;
    worksheet.tables.add(rangeOf(worksheet, table), true).name = name;
  });
  for (const area of styledAreas(sheet.rows)) LOOKS[area.kind](rangeOf(worksheet, area));
  (sheet.columnWidths ?? []).forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  if (sheet.frozenRows !== undefined) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  await context.sync();
};

type Extent = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

const rangeOf = (worksheet: Worksheet, { row, column, rowCount, columnCount }: Extent): Range =>
  worksheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** A character of the default font is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 0.75 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** One format for all cells of the range: Excel takes a single text for that, which the types leave out. */
const formatNumbers = (range: Range, format: string): void => {
  range.numberFormat = format as unknown as string[][];
};

const LOOKS: Readonly<Record<CellStyle, (range: Range) => void>> = {
  title: ({ format }) => {
    format.font.bold = true;
    format.font.size = 16;
  },
  heading: ({ format }) => {
    format.font.bold = true;
    format.fill.color = "#DDEBF7";
  },
  note: ({ format }) => {
    format.font.color = "#595959";
  },
  wrapped: ({ format }) => {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  },
  percent: (range) => formatNumbers(range, "0.0%"),
  number: (range) => formatNumbers(range, "#,##0.00"),
  emphasis: ({ format }) => {
    format.font.bold = true;
  },
};
