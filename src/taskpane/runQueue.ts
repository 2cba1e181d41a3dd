import { problemOf } from "../engine/problems";
import type { EngineClient } from "../worker/engineClient";
import type { Workbook } from "../workbook/workbook";
import { lookAt, readLists, sameLists } from "./readLists";
import type { Store } from "./store";

/** What a run needs of the world. */
export interface RunOptions {
  readonly workbook: Workbook;
  readonly engine: EngineClient;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Why a run is wanted: `always` computes even when the cells are as before; `silent` tells nobody. */
export interface Cause {
  readonly always: boolean;
  readonly silent: boolean;
}

/** One run at a time, and only the newest counts. */
export interface RunQueue {
  /** Runs as soon as the run in progress is over; ends when nothing more is queued. */
  request(cause: Cause): Promise<void>;
  /** Like `request`, after things have been quiet for a moment. */
  requestSoon(cause: Cause): void;
  /** Forgets what `requestSoon` waits for; true when there was something. */
  cancelSoon(): boolean;
  /** Nothing runs or is told any more. */
  stop(): void;
}

/** Long enough for a paste of many rows to arrive as one change. */
const DEBOUNCE_MS = 300;

/** The queue of a pane's runs. */
export const createRunQueue = (options: RunOptions): RunQueue => {
  let queued: Cause | null = null;
  let soon: Cause | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> | null = null;
  let stopped = false;

  const work = async (): Promise<void> => {
    while (queued && !stopped) {
      const cause = queued;
      queued = null;
      await runOnce(options, cause, () => stopped);
    }
    working = null;
  };
  const cancelSoon = (): boolean => {
    clearTimeout(timer);
    const was = soon !== null;
    soon = null;
    return was;
  };
  const request = (cause: Cause): Promise<void> => {
    queued = merge(merge(soon, queued), cause);
    cancelSoon();
    options.store.dispatch({ type: "run-requested", silent: queued.silent });
    return (working ??= work());
  };
  const requestSoon = (cause: Cause): void => {
    const merged = merge(soon, cause);
    cancelSoon();
    soon = merged;
    timer = setTimeout(() => void request(merged), DEBOUNCE_MS);
  };
  const stop = (): void => {
    stopped = true;
    cancelSoon();
  };
  return { request, requestSoon, cancelSoon, stop };
};

const runOnce = async (options: RunOptions, { always }: Cause, isStopped: () => boolean): Promise<void> => {
  const { workbook, engine, store, now } = options;
  const run = store.read().newestRun;
  const superseded = (): boolean => isStopped() || store.read().newestRun !== run;
  try {
    const { sources, empty, choices } = await lookAt(workbook, { ...store.read(), thorough: always });
    if (superseded()) return;
    store.dispatch({ type: "workbook-read", run, sources, empty, choices });
    const lists = await readLists(workbook, choices);
    if (superseded()) return;
    if (!lists) return store.dispatch({ type: "lists-missing", run });
    const { shown } = store.read();
    const asBefore = shown?.analysis.counting === choices.counting && sameLists(shown.lists, lists);
    if (asBefore && !always) return store.dispatch({ type: "nothing-changed", run, at: now() });
    store.dispatch({ type: "cells-read", run, lists });
    const analysis = await engine.analyse({
      clusters: lists.clusters.cells,
      belts: lists.belts.cells,
      rules: lists.rules?.cells ?? null,
      counting: choices.counting,
    });
    if (!superseded()) store.dispatch({ type: "run-finished", run, lists, analysis, at: now() });
  } catch (error) {
    if (!superseded()) store.dispatch({ type: "run-failed", run, problem: problemOf(error) });
  }
};

/** Two causes served by one run: it computes if either must, and is silent only if both are. */
const merge = (a: Cause | null, b: Cause | null): Cause => ({
  always: (a?.always ?? false) || (b?.always ?? false),
  silent: (a?.silent ?? true) && (b?.silent ?? true),
});
