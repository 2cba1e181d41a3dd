import type { Counting } from "../engine/matching/types";
import { problemOf } from "../engine/problems";
import type { Language } from "../i18n/language";
import { type NewRule, ruleRow, rulesSheet } from "../reports/rules";
import { sampleSheets } from "../reports/sample";
import type { CellSource, Workbook, WorkbookChange } from "../workbook/workbook";
import { isoDate } from "./format";
import { type ListRole, parseChoices, sourceKey } from "./lists";
import { type Cause, createRunQueue, type RunOptions } from "./runQueue";

const CHOICES_SETTING = "choices";
const ASKED: Cause = { always: true, silent: false };

/** What the pane can ask for. Nothing here throws: what fails is told in the state. */
export interface Session {
  /** Loads the choices kept in the workbook, begins to watch it and runs for the first time. */
  open(): Promise<void>;
  /** Stops watching; runs in progress come to nothing. */
  close(): Promise<void>;
  refresh(): Promise<void>;
  pause(paused: boolean): Promise<void>;
  chooseList(list: ListRole, source: CellSource | null): Promise<void>;
  chooseSelection(list: ListRole): Promise<void>;
  chooseCounting(counting: Counting): Promise<void>;
  insertSample(language: Language): Promise<void>;
  insertFormula(formula: string): Promise<void>;
  /** Writes a rule into the Rules table, which is made where there is none, and runs again. */
  teach(rule: Omit<NewRule, "date">, language: Language): Promise<void>;
  goTo(address: string): Promise<void>;
}

/** The pane's work with the workbook and the engine. */
export const createSession = (options: RunOptions): Session => {
  const { workbook, store } = options;
  const queue = createRunQueue(options);
  const watching = createWatching(options, (change) => {
    if (store.read().paused) store.dispatch({ type: "changed-while-paused" });
    else queue.requestSoon({ always: false, silent: change.origin !== "local" });
  });

  const attempt = createAttempt(options);
  const keepChoicesAndRun = async (): Promise<void> => {
    const kept = attempt(() => workbook.saveSetting(CHOICES_SETTING, store.read().choices));
    await Promise.all([kept, queue.request(ASKED)]);
  };
  const chooseList = (list: ListRole, source: CellSource | null): Promise<void> => {
    store.dispatch({ type: "list-chosen", list, source });
    return keepChoicesAndRun();
  };

  return {
    open: async () => {
      await attempt(async () => {
        const choices = parseChoices(await workbook.loadSetting(CHOICES_SETTING));
        store.dispatch({ type: "choices-loaded", choices });
        await watching.start();
      });
      if (watching.isOver()) return;
      const { notice } = store.read();
      await queue.request(ASKED);
      // Figures that no edit will refresh must not stand there without a word.
      if (notice) store.dispatch({ type: "noticed", notice });
    },
    close: () => {
      queue.stop();
      return watching.end();
    },
    refresh: () => queue.request(ASKED),
    pause: async (paused) => {
      store.dispatch({ type: "pause-switched", paused });
      if (paused && queue.cancelSoon()) store.dispatch({ type: "changed-while-paused" });
      if (!paused && store.read().stale) await queue.request(ASKED);
    },
    chooseList,
    chooseSelection: (list) =>
      attempt(async () => chooseList(list, { kind: "range", address: await workbook.selectedAddress() })),
    chooseCounting: (counting) => {
      store.dispatch({ type: "counting-chosen", counting });
      return keepChoicesAndRun();
    },
    insertSample: (language) =>
      attempt(async () => {
        await workbook.writeSheets(sampleSheets(language));
        await queue.request(ASKED);
        store.dispatch({ type: "noticed", notice: { kind: "sample-inserted" } });
      }),
    insertFormula: (formula) =>
      attempt(async () => {
        const address = await workbook.insertFormula(formula);
        store.dispatch({ type: "noticed", notice: { kind: "formula-inserted", address } });
      }),
    teach: (rule, language) =>
      attempt(async () => {
        const rules = store.read().choices.lists.rules.source ?? (await makeRulesTable(workbook, language));
        const { cells } = await workbook.readCells(rules);
        const row = ruleRow({ ...rule, date: isoDate(options.now()) }, cells);
        const address = await workbook.appendRow(rules, row);
        await chooseList("rules", rules);
        store.dispatch({ type: "noticed", notice: { kind: "rule-written", address } });
      }),
    goTo: (address) => attempt(() => workbook.selectCells(address)),
  };
};

/** Writes the sheet with the empty Rules table and gives the table; its name may have got a suffix. */
const makeRulesTable = async (workbook: Workbook, language: Language): Promise<CellSource> => {
  const before = new Set((await workbook.listSources()).map(sourceKey));
  const [sheet = ""] = await workbook.writeSheets([rulesSheet(language)]);
  const made = (await workbook.listSources()).find(
    (source) => source.kind === "table" && !before.has(sourceKey(source)),
  );
  return made ?? { kind: "sheet", name: sheet };
};

/** The one door for what is not a run: a problem becomes a notice. */
const createAttempt =
  ({ store }: RunOptions) =>
  async (act: () => Promise<void>): Promise<void> => {
    try {
      store.dispatch({ type: "noticed", notice: null });
      await act();
    } catch (error) {
      store.dispatch({ type: "noticed", notice: { kind: "failed", problem: problemOf(error) } });
    }
  };

/** The watch on a workbook; ending it before it has begun ends it as soon as it has. */
const createWatching = ({ workbook }: RunOptions, onChange: (change: WorkbookChange) => void) => {
  let stop: (() => Promise<void>) | null = null;
  let over = false;
  const end = async (): Promise<void> => {
    over = true;
    await stop?.();
    stop = null;
  };
  const start = async (): Promise<void> => {
    stop = await workbook.watch(onChange);
    if (over) await end();
  };
  return { start, end, isOver: () => over };
};
