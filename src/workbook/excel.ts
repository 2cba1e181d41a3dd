import { ProblemError } from "../engine/problems";
import { appendRow } from "./excelAppending";
import { excelCodeOf, problemForCode } from "./excelProblems";
import { isEmpty, labelOf, listSources, rangeAt, readCells } from "./excelReading";
import { writeSheets } from "./excelWriting";
import type { Workbook, WorkbookChange } from "./workbook";

/** One conversation with Excel. Named here, so that the files which share the work name nothing of Office. */
export type Context = Excel.RequestContext;
/** Cells as Office.js sees them. */
export type Range = Excel.Range;
/** A worksheet as Office.js sees it. */
export type Worksheet = Excel.Worksheet;

/** Settings are loaded with every workbook: what is longer belongs into a sheet. */
const LONGEST_SETTING = 100_000;

/** What this Excel can do beyond ExcelApi 1.9, our minimum. */
export interface NewerExcel {
  readonly canResizeTables: boolean;
  readonly canMergeUndo: boolean;
}

/** Asks Excel once what it can do beyond our minimum. */
export const askNewerExcel = (): NewerExcel => {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { canResizeTables: has("1.13"), canMergeUndo: has("1.20") };
};

/** The open workbook, through Office.js. Call after Office.onReady. */
export const excelWorkbook = (newer: NewerExcel): Workbook => ({
  listSources: () => inExcel("", listSources),
  readCells: (source) => inExcel(labelOf(source), (context) => readCells(context, source)),
  selectedAddress: () => inExcel("", selectedAddress),
  selectCells: (address) => inExcel(address, (context) => selectCells(context, address)),
  watch,
  isEmpty: () => inExcel("", isEmpty),
  writeSheets: (sheets) =>
    inExcel(
      sheets.map(({ name }) => name).join(", "),
      async (context) => silently(context, () => writeSheets(context, sheets, newer)),
      newer.canMergeUndo,
    ),
  appendRow: (source, cells) =>
    inExcel(
      labelOf(source),
      async (context) => silently(context, () => appendRow(context, { source, cells, newer })),
      newer.canMergeUndo,
    ),
  insertFormula: async (formula) => {
    const address = await inExcel("", activeCellAddress);
    await inExcel(address, (context) => silently(context, () => writeFormula(context, { address, formula })));
    return address;
  },
  loadSetting: (key) => inExcel(key, (context) => loadSetting(context, key)),
  saveSetting: (key, value) => inExcel(key, (context) => saveSetting(context, { key, value })),
});

type Batch<Result> = (context: Context) => Promise<Result>;

/** Runs a batch, waiting while the user edits a cell, and turns what Excel refuses into a Problem about `subject`. */
const inExcel = async <Result>(
  subject: string,
  batch: Batch<Result>,
  mergeUndoGroup = false,
): Promise<Result> => {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    const problem = problemForCode(excelCodeOf(error), subject);
    throw problem ? new ProblemError(problem) : error;
  }
};

const selectedAddress = async (context: Context): Promise<string> => {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
};

const selectCells = async (context: Context, address: string): Promise<void> => {
  const range = await rangeAt(context, address);
  range.worksheet.activate();
  range.select();
  await context.sync();
};

const watch: Workbook["watch"] = (onChange) =>
  inExcel("", async (context) => {
    const tell = (origin: WorkbookChange["origin"]): Promise<void> => Promise.resolve(onChange({ origin }));
    const originOf = (event: { source: string }): WorkbookChange["origin"] =>
      event.source === "Remote" ? "remote" : "local";
    const sheets = context.workbook.worksheets;
    const handlers = [
      // Own writes are silent (see `silently`); Excel since 1.14 names them as well.
      sheets.onChanged.add((event) =>
        event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(originOf(event)),
      ),
      sheets.onCalculated.add(() => tell("calculation")),
      sheets.onAdded.add((event) => tell(originOf(event))),
      sheets.onDeleted.add((event) => tell(originOf(event))),
    ];
    await context.sync();
    return () =>
      Excel.run(sheets, async (watching) => {
        for (const handler of handlers) handler.remove();
        await watching.sync();
      });
  });

/** Writes without raising events to ourselves: `watch` promises never to report our own writes. */
const silently = async <Result>(context: Context, write: () => Promise<Result>): Promise<Result> => {
  context.runtime.enableEvents = false;
  try {
    return await write();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
};

const activeCellAddress = async (context: Context): Promise<string> => {
  const cell = context.workbook.getActiveCell().load("address");
  await context.sync();
  return cell.address;
};

const writeFormula = async (
  context: Context,
  { address, formula }: { readonly address: string; readonly formula: string },
): Promise<void> => {
  const cell = await rangeAt(context, address);
  cell.formulas = [[formula]];
  await context.sync();
};

const loadSetting = async (context: Context, key: string): Promise<unknown> => {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (JSON.parse(setting.value as string) as unknown);
};

const saveSetting = async (
  context: Context,
  { key, value }: { readonly key: string; readonly value: unknown },
): Promise<void> => {
  const text = JSON.stringify(value);
  if (text.length > LONGEST_SETTING) throw new ProblemError({ code: "too-large", address: key });
  context.workbook.settings.add(key, text);
  await context.sync();
};
