import fc from "fast-check";
import type { Analysis, Rate } from "../../src/engine/matching/types";
import { type Action, INITIAL_STATE, type Lists, reduce, type State } from "../../src/taskpane/state";

const rate = (proven: number): Rate => ({ units: 10, proven, possible: 10, lower: proven / 10, upper: 1 });

const analysisWith = (matched: number, counting: Analysis["counting"] = "membership"): Analysis => ({
  counting,
  clusters: [],
  belts: [],
  clusterIssues: [],
  beltIssues: [],
  rules: [],
  ruleIssues: [],
  matched: [],
  matchedByRuleOnly: [],
  unknownWords: [],
  byType: [],
  total: {
    type: null,
    counting: "membership",
    units: 10,
    matched: rate(matched),
    similar: rate(0),
    any: rate(matched),
    lenient: rate(matched),
    undetermined: 0,
    decided: 1,
  },
});

const listsAt = (name: string): Lists => ({
  clusters: { source: { kind: "table", name }, address: "A!A1:B2", cells: [] },
  belts: { source: { kind: "table", name: "Belts" }, address: "B!A1:B2", cells: [] },
  rules: null,
});

const requested: Action = { type: "run-requested", silent: false };
const finished = (run: number, analysis: Analysis, name = "Clusters"): Action => ({
  type: "run-finished",
  run,
  lists: listsAt(name),
  analysis,
  at: run,
});
const after = (...actions: readonly Action[]): State => actions.reduce(reduce, INITIAL_STATE);

const runActions = (run: number): fc.Arbitrary<Action> =>
  fc.constantFrom<Action>(
    { type: "cells-read", run, lists: listsAt("Clusters") },
    { type: "lists-missing", run },
    finished(run, analysisWith(3)),
    { type: "nothing-changed", run, at: 5 },
    { type: "run-failed", run, problem: { code: "busy" } },
    { type: "workbook-read", run, sources: [], empty: true, choices: INITIAL_STATE.choices },
  );

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    requested,
    { type: "run-requested", silent: true },
    { type: "tab-selected", tab: "data" },
    { type: "pause-switched", paused: true },
    { type: "changed-while-paused" },
    { type: "searched", search: "深圳" },
    { type: "noticed", notice: { kind: "failed", problem: { code: "busy" } } },
    { type: "counting-chosen", counting: "project" },
    { type: "map-drawn-as", map: { scale: "68%", counting: "membership" } },
    { type: "list-chosen", list: "belts", source: { kind: "sheet", name: "产业带" } },
  ),
  fc.integer({ min: 0, max: 6 }).chain(runActions),
);

describe("laws of the pane's state", () => {
  test("news of a run that is not the newest changes nothing", () => {
    fc.assert(
      fc.property(fc.array(anyAction), fc.integer({ min: 0, max: 9 }).chain(runActions), (before, news) => {
        const state = after(...before);
        fc.pre("run" in news && news.run !== state.newestRun);
        expect(reduce(state, news)).toBe(state);
      }),
    );
  });

  test("figures stay until others come, or the lists are gone", () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (before, action) => {
        const state = after(finishedFirst(), ...before);
        const next = reduce(state, action);
        if (state.shown && action.type !== "lists-missing") expect(next.shown).not.toBeNull();
      }),
    );
  });

  test("the number of the newest run grows by one with each request and never otherwise", () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (before, action) => {
        const state = after(...before);
        const step = action.type === "run-requested" ? 1 : 0;
        expect(reduce(state, action).newestRun).toBe(state.newestRun + step);
      }),
    );
  });
});

const finishedFirst = (): Action => finished(0, analysisWith(1));

describe("what a run changed", () => {
  test("is told against the figures before", () => {
    const state = after(requested, finished(1, analysisWith(3)), requested, finished(2, analysisWith(4)));
    expect(state.shown?.change).toEqual({ matched: 1, similar: 0, undetermined: 0, clusters: 0, belts: 0 });
  });

  test("is nothing the first time, and when the figures are as before", () => {
    expect(after(requested, finished(1, analysisWith(3))).shown?.change).toBeNull();
    const same = after(requested, finished(1, analysisWith(3)), requested, finished(2, analysisWith(3)));
    expect(same.shown?.change).toBeNull();
  });

  test("is not told between two ways of counting or two lists", () => {
    const first = [requested, finished(1, analysisWith(3)), requested];
    expect(after(...first, finished(2, analysisWith(4, "project"))).shown?.change).toBeNull();
    expect(after(...first, finished(2, analysisWith(4), "Other")).shown?.change).toBeNull();
  });
});

describe("the newest run", () => {
  test("keeps the old figures while it fails, and says why", () => {
    const state = after(requested, finished(1, analysisWith(3)), requested, {
      type: "run-failed",
      run: 2,
      problem: { code: "no-rows", list: "belts" },
    });
    expect(state.run).toEqual({ status: "failed", problem: { code: "no-rows", list: "belts" } });
    expect(state.shown?.analysis.total.matched.proven).toBe(3);
  });

  test("a silent run leaves a notice standing, an asked one clears it", () => {
    const noticed: Action = { type: "noticed", notice: { kind: "sample-inserted" } };
    expect(after(noticed, { type: "run-requested", silent: true }).notice).not.toBeNull();
    expect(after(noticed, requested).notice).toBeNull();
  });
});

test("what the user chose is the user's", () => {
  const source = { kind: "table", name: "Mine" } as const;
  const { choices } = after({ type: "list-chosen", list: "clusters", source });
  expect(choices.lists.clusters).toEqual({ source, by: "user" });
  expect(choices.lists.belts.by).toBe("recognition");
});
