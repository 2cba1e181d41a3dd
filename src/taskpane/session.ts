import type { Counting } from "../engine/matching/types";
import { problemOf } from "../engine/problems";
import type { Language } from "../i18n/language";
import { sampleSheets } from "../reports/sample";
import type { CellSource, WorkbookChange } from "../workbook/workbook";
import { isoDate } from "./format";
import { type ListRole, type MapChoices, parseChoices } from "./lists";
import { createReporting } from "./reportWriting";
import { createReviewing } from "./reviewing";
import type { TaughtRule } from "./review";
import { type Cause, createRunQueue, type RunOptions } from "./runQueue";
import type { Notice } from "./state";
import { writeRule } from "./writeRule";

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
  /** How the map's ellipses are drawn: kept in the workbook, and drawn without another run. */
  chooseMap(map: MapChoices): Promise<void>;
  insertSample(language: Language): Promise<void>;
  insertFormula(formula: string): Promise<void>;
  /** Writes a rule into the Rules table, which is made where there is none, and runs again. */
  teach(rule: TaughtRule, language: Language): Promise<void>;
  /** Works out what a rule would change, before it is written. */
  previewRule(rule: TaughtRule): Promise<void>;
  /** Works out what chance alone would do to the figures on show, where that is not known yet. */
  judgeChance(): Promise<void>;
  /** Works out the figures of each year, where they are not known yet. */
  countYears(): Promise<void>;
  /** Writes the ticked parts of the report into sheets of our own. */
  writeReport(language: Language): Promise<void>;
  /** Ends the writing of a report after the sheet in progress, or while its figures are worked out. */
  cancelReport(): void;
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
  const keepChoices = (): Promise<void> =>
    attempt(() => workbook.saveSetting(CHOICES_SETTING, store.read().choices));
  const keepChoicesAndRun = async (): Promise<void> => {
    await Promise.all([keepChoices(), queue.request(ASKED)]);
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
    chooseMap: (map) => {
      store.dispatch({ type: "map-drawn-as", map });
      return keepChoices();
    },
    ...createWriting(options, { attempt, refresh: () => queue.request(ASKED), chooseList }),
    ...createReviewing(options),
    ...createReporting(options, attempt),
    goTo: (address) => attempt(() => workbook.selectCells(address)),
  };
};

/** What writes into the workbook: each tells where when it is done. */
const createWriting = (
  { workbook, store, now }: RunOptions,
  { attempt, refresh, chooseList }: WritingOptions,
): Pick<Session, "insertSample" | "insertFormula" | "teach"> => {
  const tell = (notice: Notice): void => store.dispatch({ type: "noticed", notice });
  return {
    insertSample: (language) =>
      attempt(async () => {
        await workbook.writeSheets(sampleSheets(language));
        await refresh();
        tell({ kind: "sample-inserted" });
      }),
    insertFormula: (formula) =>
      attempt(async () => {
        tell({ kind: "formula-inserted", address: await workbook.insertFormula(formula) });
      }),
    teach: (rule, language) =>
      attempt(async () => {
        const { rules, address } = await writeRule(workbook, {
          rule: { ...rule, date: isoDate(now()) },
          rules: store.read().choices.lists.rules.source,
          language,
        });
        await chooseList("rules", rules);
        tell({ kind: "rule-written", address });
      }),
  };
};

interface WritingOptions {
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly chooseList: (list: ListRole, source: CellSource) => Promise<void>;
}

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
