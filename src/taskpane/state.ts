import type { Cells } from "../engine/cells";
import type { Analysis, Counting } from "../engine/matching/types";
import type { Relation } from "../engine/industries/types";
import type { Problem } from "../engine/problems";
import type { CellSource } from "../workbook/workbook";
import { type Change, changeBetween } from "./change";
import { type Choices, type ListRole, type MapChoices, OPEN_CHOICES } from "./lists";
import { FIRST_PLACES_VIEW, type PlacesView } from "./placesView";
import { NEW_REPORT, reduceReport, type ReportEvent, type Reporting } from "./reporting";
import { NEW_REVIEW, reduceReview, type Review, type ReviewEvent } from "./review";

/** A list as it was read for a run. */
export interface ReadList {
  readonly source: CellSource;
  readonly address: string;
  readonly cells: Cells;
}

/** The lists of one run. */
export interface Lists {
  readonly clusters: ReadList;
  readonly belts: ReadList;
  readonly rules: ReadList | null;
}

/** The figures on show: they stay until the next ones are there. */
export interface Shown {
  readonly lists: Lists;
  readonly analysis: Analysis;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
  readonly change: Change | null;
}

/** Where the newest run stands. A silent run (a colleague's edit, a recalculation) is not announced. */
export type Run =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly silent: boolean }
  | { readonly status: "computing"; readonly silent: boolean }
  | { readonly status: "done"; readonly silent: boolean }
  | { readonly status: "failed"; readonly problem: Problem };

/** What became of something the user asked for beside a run. */
export type Notice =
  | { readonly kind: "formula-inserted"; readonly address: string }
  | { readonly kind: "sample-inserted" }
  | { readonly kind: "rule-written"; readonly address: string }
  | { readonly kind: "report-written"; readonly sheets: readonly string[]; readonly cancelled: boolean }
  | { readonly kind: "failed"; readonly problem: Problem };

export const TABS = ["data", "match", "places", "map", "report"] as const;
export type TabName = (typeof TABS)[number];

/** The verdicts that the list of clusters shows. */
export type VerdictFilter = Relation | "matched" | "all";

/** Everything the pane shows. */
export interface State {
  readonly tab: TabName;
  /** null until the workbook has been looked at. */
  readonly workbookEmpty: boolean | null;
  readonly ownListsWanted: boolean;
  readonly sources: readonly CellSource[];
  readonly choices: Choices;
  readonly newestRun: number;
  readonly run: Run;
  /** The lists as last read: there even when nothing could be computed from them. */
  readonly lists: Lists | null;
  readonly shown: Shown | null;
  readonly paused: boolean;
  /** True when something changed while paused. */
  readonly stale: boolean;
  readonly notice: Notice | null;
  readonly search: string;
  readonly verdictFilter: VerdictFilter;
  /** Keys of the map's legend that are switched off. */
  readonly hiddenOnMap: ReadonlySet<string>;
  readonly review: Review;
  readonly placesView: PlacesView;
  readonly reporting: Reporting;
}

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: "tab-selected"; readonly tab: TabName }
  | { readonly type: "own-lists-wanted" }
  | { readonly type: "choices-loaded"; readonly choices: Choices }
  | { readonly type: "list-chosen"; readonly list: ListRole; readonly source: CellSource | null }
  | { readonly type: "counting-chosen"; readonly counting: Counting }
  | { readonly type: "map-drawn-as"; readonly map: MapChoices }
  | { readonly type: "run-requested"; readonly silent: boolean }
  | {
      readonly type: "workbook-read";
      readonly run: number;
      readonly sources: readonly CellSource[];
      readonly empty: boolean;
      readonly choices: Choices;
    }
  | { readonly type: "cells-read"; readonly run: number; readonly lists: Lists }
  | { readonly type: "lists-missing"; readonly run: number }
  | {
      readonly type: "run-finished";
      readonly run: number;
      readonly lists: Lists;
      readonly analysis: Analysis;
      readonly at: number;
    }
  | { readonly type: "nothing-changed"; readonly run: number; readonly at: number }
  | { readonly type: "run-failed"; readonly run: number; readonly problem: Problem }
  | { readonly type: "pause-switched"; readonly paused: boolean }
  | { readonly type: "changed-while-paused" }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "verdict-filtered"; readonly verdict: VerdictFilter }
  | { readonly type: "map-entry-switched"; readonly key: string; readonly shown: boolean }
  | { readonly type: "review"; readonly event: ReviewEvent }
  | { readonly type: "places-viewed"; readonly view: PlacesView }
  | { readonly type: "report"; readonly event: ReportEvent };

/** The pane before it has looked at the workbook. */
export const INITIAL_STATE: State = {
  tab: "match",
  workbookEmpty: null,
  ownListsWanted: false,
  sources: [],
  choices: OPEN_CHOICES,
  newestRun: 0,
  run: { status: "idle" },
  lists: null,
  shown: null,
  paused: false,
  stale: false,
  notice: null,
  search: "",
  verdictFilter: "all",
  hiddenOnMap: new Set(),
  review: NEW_REVIEW,
  placesView: FIRST_PLACES_VIEW,
  reporting: NEW_REPORT,
};

type RunAction = Extract<Action, { readonly run: number }>;

/** The state after an action. News of a run that is not the newest is dropped. */
export const reduce = (state: State, action: Action): State =>
  "run" in action
    ? action.run === state.newestRun
      ? reduceRun(state, action)
      : state
    : reduceEvent(state, action);

const reduceEvent = (state: State, action: Exclude<Action, RunAction>): State => {
  switch (action.type) {
    case "tab-selected":
      return { ...state, tab: action.tab };
    case "own-lists-wanted":
      return { ...state, ownListsWanted: true, tab: "data" };
    case "choices-loaded":
      return { ...state, choices: action.choices };
    case "list-chosen":
      return { ...state, choices: withList(state.choices, action.list, action.source) };
    case "counting-chosen":
      return { ...state, choices: { ...state.choices, counting: action.counting } };
    case "map-drawn-as":
      return { ...state, choices: { ...state.choices, map: action.map } };
    case "run-requested":
      return {
        ...state,
        newestRun: state.newestRun + 1,
        run: { status: "reading", silent: action.silent },
        stale: false,
        notice: action.silent ? state.notice : null,
      };
    case "pause-switched":
      return { ...state, paused: action.paused };
    case "changed-while-paused":
      return { ...state, stale: true };
    case "noticed":
      return { ...state, notice: action.notice };
    case "searched":
      return { ...state, search: action.search };
    case "verdict-filtered":
      return { ...state, verdictFilter: action.verdict };
    case "map-entry-switched": {
      const hiddenOnMap = new Set(state.hiddenOnMap);
      if (action.shown) hiddenOnMap.delete(action.key);
      else hiddenOnMap.add(action.key);
      return { ...state, hiddenOnMap };
    }
    case "review":
      return { ...state, review: reduceReview(state.review, action.event) };
    case "places-viewed":
      return { ...state, placesView: action.view };
    case "report":
      return { ...state, reporting: reduceReport(state.reporting, action.event) };
  }
};

const reduceRun = (state: State, action: RunAction): State => {
  const silent = "silent" in state.run && state.run.silent;
  switch (action.type) {
    case "workbook-read": {
      // Choices of the map begin no run: one made since this run began must not be lost.
      const choices = { ...action.choices, map: state.choices.map };
      return { ...state, sources: action.sources, workbookEmpty: action.empty, choices };
    }
    case "cells-read":
      return { ...state, run: { status: "computing", silent }, lists: action.lists };
    case "lists-missing":
      return { ...state, run: { status: "idle" }, lists: null, shown: null };
    case "nothing-changed":
      return {
        ...state,
        run: { status: "done", silent },
        shown: state.shown && { ...state.shown, finishedAt: action.at },
      };
    case "run-failed":
      return { ...state, run: { status: "failed", problem: action.problem } };
    case "run-finished": {
      const { lists, analysis, at } = action;
      const change = changeBetween(state.shown, { lists, analysis });
      return {
        ...state,
        run: { status: "done", silent },
        shown: { lists, analysis, finishedAt: at, change },
      };
    }
  }
};

const withList = (choices: Choices, list: ListRole, source: CellSource | null): Choices => ({
  ...choices,
  lists: { ...choices.lists, [list]: { source, by: "user" } },
});
