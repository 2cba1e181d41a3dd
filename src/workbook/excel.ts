import { ProblemError } from "../engine/problems";
import { appendRow } from "./excelAppending";
import { follow, rangeAt } from "./excelFollowing";
import { excelCodeOf, missing, problemForCode } from "./excelProblems";
import { isEmpty, labelOf, listSources, readCells } from "./excelReading";
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
  readonly canFindMerged: boolean;
  readonly canMergeUndo: boolean;
}

/** Asks Excel once what it can do beyond our minimum. */
export const askNewerExcel = (): NewerExcel => {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
  return { canResizeTables: has("1.13"), canFindMerged: has("1.13"), canMergeUndo: has("1.20") };
};

/** The open workbook, through Office.js. Call after Office.onReady. */
export const excelWorkbook = (newer: NewerExcel): Workbook => {
  const { inExcel, silently } = createBatches();
  const write = <Result>(subject: string, batch: Batch<Result>): Promise<Result> =>
    inExcel(subject, (context) => silently(context, () => batch(context)), newer.canMergeUndo);
  return {
    listSources: () => inExcel("", listSources),
    readCells: (source) => inExcel(labelOf(source), (context) => readCells(context, source)),
    selectedAddress: () => inExcel("", selectedAddress),
    selectCells: (address) => inExcel(address, (context) => selectCells(context, address)),
    watch: (onChange) => inExcel("", (context) => watch(context, onChange)),
    isEmpty: () => inExcel("", isEmpty),
    writeSheets: (sheets) =>
      write(sheets.map(({ name }) => name).join(", "), (context) => writeSheets(context, sheets, newer)),
    appendRow: (source, cells) =>
      write(labelOf(source), (context) => appendRow(context, { source, cells, newer })),
    insertFormula: async (formula) => {
      const address = await inExcel("", activeCellAddress);
      await write(address, (context) => writeFormula(context, { address, formula }));
      return address;
    },
    loadSetting: (key) => inExcel(key, (context) => loadSetting(context, key)),
    saveSetting: (key, value) => inExcel(key, (context) => saveSetting(context, { key, value })),
  };
};

type Batch<Result> = (context: Context) => Promise<Result>;

/** The two ways to speak with Excel; they share who is writing, for events are off while anybody is. */
const createBatches = () => {
  let writers = 0;
  let eventsStuckOff = false;
  const switchEventsOn = async (context: Context): Promise<void> => {
    context.runtime.enableEvents = true;
    await context.sync();
    eventsStuckOff = false;
  };

  /** Runs a batch, waiting while the user edits a cell, and turns what Excel refuses into a Problem about `subject`. */
  const inExcel = async <Result>(
    subject: string,
    batch: Batch<Result>,
    mergeUndoGroup = false,
  ): Promise<Result> => {
    try {
      return await Excel.run(
        { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) },
        async (context) => {
          if (eventsStuckOff && writers === 0) await switchEventsOn(context);
          return batch(context);
        },
      );
    } catch (error) {
      const problem = problemForCode(excelCodeOf(error), subject);
      throw problem ? new ProblemError(problem) : error;
    }
  };

  /** Writes without raising events to ourselves: `watch` promises never to report our own writes. */
  const silently = async <Result>(context: Context, write: () => Promise<Result>): Promise<Result> => {
    context.runtime.enableEvents = false;
    writers += 1;
    try {
      return await write();
    } finally {
      writers -= 1;
      // What refused the write may refuse this as well; then the next batch switches events on, or the pane is deaf.
      if (writers === 0)
        await switchEventsOn(context).catch(() => {
          eventsStuckOff = true;
        });
    }
  };
  return { inExcel, silently };
};

/** The selected cells' address; chosen as a list, they are followed from now on (see `follow`). */
const selectedAddress = async (context: Context): Promise<string> => {
  try {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return await follow(context, { range, address: range.address });
  } catch (error) {
    if (excelCodeOf(error) !== "InvalidSelection") throw error;
    // Either another workbook is active, and this fails alike, or several areas are selected: no list.
    const areas = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    throw missing(areas.address);
  }
};

const selectCells = async (context: Context, address: string): Promise<void> => {
  const range = await rangeAt(context, address);
  range.worksheet.activate();
  range.select();
  await context.sync();
};

const watch = async (
  context: Context,
  onChange: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> => {
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
