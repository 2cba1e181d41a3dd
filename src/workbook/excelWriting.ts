import { ProblemError } from "../engine/problems";
import type { CellStyle, Sheet } from "../reports/sheet";
import { writingBlocks, type RowBlock } from "./blocks";
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

/** A target and the worksheet it is written to. */
interface Place {
  readonly target: Target;
  readonly worksheet: Worksheet;
}

/** Writes sheets of ours, see `Workbook.writeSheets`; nothing is written when one of them is protected. */
export const writeSheets = async (
  context: Context,
  sheets: readonly Sheet[],
  newer: NewerExcel,
): Promise<readonly string[]> => {
  const taken = await takenNames(context);
  const targets = planTargets(sheets, taken);
  await refuseProtected(context, targets);
  const places = await makeWorksheets(context, targets, taken.own);
  for (const place of places) {
    if (place.target.ownId !== undefined) await clean(context, place, newer);
    await writeValues(context, place);
    await dress(context, place);
  }
  await writeFormulas(context, places);
  return targets.map(({ given }) => given);
};

/** Marks a sheet of ours by its name for as long as its id is not known. */
const NEW_SHEET = "new:";

const takenNames = async (context: Context): Promise<TakenNames> => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name,items/worksheet/id");
  const names = workbook.names.load("items/name");
  const own = workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING).load("value");
  await context.sync();
  const present = sheets.items.map(({ id, name }) => ({ id, name }));
  const marked = own.isNullObject ? {} : (JSON.parse(own.value as string) as OwnSheets);
  const marksOf = ({ id, name }: { id: string; name: string }) => marked[id] ?? marked[NEW_SHEET + name];
  return {
    sheets: present,
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    names: names.items.map(({ name }) => name),
    own: Object.fromEntries(
      present.flatMap((sheet) => {
        const mark = marksOf(sheet);
        return mark ? [[sheet.id, mark] as const] : [];
      }),
    ),
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

/** Adds the sheets that are not there yet and remembers all of them as ours, before anything else can go wrong. */
const makeWorksheets = async (
  context: Context,
  targets: readonly Target[],
  own: OwnSheets,
): Promise<readonly Place[]> => {
  const { worksheets, settings } = context.workbook;
  const remember = (keyOf: (place: Place) => string): void => {
    const marks = places.map((place) => {
      const { sheet, given } = place.target;
      return [keyOf(place), { asked: sheet.name, given }] as const;
    });
    settings.add(OWN_SHEETS_SETTING, JSON.stringify({ ...own, ...Object.fromEntries(marks) }));
  };
  const places = targets.map((target) => ({
    target,
    worksheet: target.ownId === undefined ? worksheets.add(target.given) : worksheets.getItem(target.ownId),
  }));
  for (const { worksheet } of places) worksheet.load("id");
  remember(({ target: { ownId, given } }) => ownId ?? NEW_SHEET + given);
  await context.sync();
  remember(({ worksheet }) => worksheet.id);
  await context.sync();
  return places;
};

const EXTENT = "rowIndex,columnIndex,rowCount,columnCount";

/** Empties a sheet of ours, keeping the tables that stay, so that formulas which name them go on working. */
const clean = async (context: Context, { target, worksheet }: Place, newer: NewerExcel): Promise<void> => {
  const used = worksheet.getUsedRangeOrNullObject(false).load(EXTENT);
  const present = worksheet.tables.load("items/name");
  await context.sync();
  const tables = present.items.map((table) => ({ table, now: table.getRange().load(EXTENT) }));
  await context.sync();
  const kept = tables.map(({ table, now }) => {
    const wanted = target.tables.find(({ given }) => given === table.name);
    const stays = wanted?.row === now.rowIndex && wanted.column === now.columnIndex;
    const sameSize = wanted?.rowCount === now.rowCount && wanted.columnCount === now.columnCount;
    return { table, wanted, keep: stays && (sameSize || newer.canResizeTables), sameSize };
  });
  for (const { table, keep } of kept) if (!keep) table.convertToRange();
  for (const { table, wanted, keep, sameSize } of kept)
    if (wanted && keep && !sameSize) table.resize(rangeOf(worksheet, wanted));
  if (!used.isNullObject) clearAround(worksheet, used, target.sheet);
  await context.sync();
};

/** Clears all formats and merges, and the contents to the right of and below the rows that are written next. */
const clearAround = (worksheet: Worksheet, used: Range, { rows }: Sheet): void => {
  const endRow = used.rowIndex + used.rowCount;
  const endColumn = used.columnIndex + used.columnCount;
  const width = widthOf(rows);
  used.unmerge();
  used.clear("Formats");
  if (endColumn > width) worksheet.getRangeByIndexes(0, width, endRow, endColumn - width).clear("Contents");
  if (endRow > rows.length)
    worksheet.getRangeByIndexes(rows.length, 0, endRow - rows.length, endColumn).clear("Contents");
};

const writeValues = async (context: Context, { target, worksheet }: Place): Promise<void> => {
  const rows = typedValues(target.sheet.rows);
  const width = widthOf(target.sheet.rows);
  if (width === 0) return;
  const writeBlock = async ({ start, count }: RowBlock): Promise<void> => {
    worksheet.getRangeByIndexes(start, 0, count, width).values = rows.slice(start, start + count);
    await context.sync();
  };
  for (const block of writingBlocks(rows)) await writeBlock(block);
};

/** Adds the tables which are not there yet, the looks, the column widths and the frozen rows. */
const dress = async (context: Context, { target, worksheet }: Place): Promise<void> => {
  const { sheet, tables } = target;
  const present = worksheet.tables.load("items/name");
  await context.sync();
  const missing = tables.filter(({ given }) => !present.items.some(({ name }) => name === given));
  for (const table of missing) worksheet.tables.add(rangeOf(worksheet, table), true).name = table.given;
  for (const area of styledAreas(sheet.rows)) LOOKS[area.kind](rangeOf(worksheet, area));
  (sheet.columnWidths ?? []).forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  if (sheet.frozenRows !== undefined) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  await context.sync();
};

/** Comes last: Excel refuses a formula that names a sheet or a table which does not exist yet. */
const writeFormulas = async (context: Context, places: readonly Place[]): Promise<void> => {
  const renames = renamesOf(places.map(({ target }) => target));
  const pieces = places.flatMap(({ target: { sheet }, worksheet }) =>
    formulaAreas(sheet.rows).flatMap((area) => {
      const formulas = typedFormulas(sheet.rows, area, renames);
      return writingBlocks(formulas).map(({ start, count }) => ({
        range: rangeOf(worksheet, { ...area, row: area.row + start, rowCount: count }),
        formulas: formulas.slice(start, start + count),
      }));
    }),
  );
  const writeBlock = async ({ start, count }: RowBlock): Promise<void> => {
    for (const { range, formulas } of pieces.slice(start, start + count)) range.formulas = formulas;
    await context.sync();
  };
  for (const block of writingBlocks(pieces.map(({ formulas }) => formulas))) await writeBlock(block);
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
  count: (range) => formatNumbers(range, "#,##0"),
  emphasis: ({ format }) => {
    format.font.bold = true;
  },
};
