import type { AnalysisRequest } from "../engine/matching/analyse";
import { problemOf } from "../engine/problems";
import { ruleRow } from "../reports/rules";
import { isoDate } from "./format";
import type { RunOptions } from "./runQueue";
import type { Session } from "./session";
import type { Shown } from "./state";

/** What the engine works out beside a run. It takes its time; what comes too late is not shown. */
export const createReviewing = ({
  engine,
  store,
  now,
}: RunOptions): Pick<Session, "previewRule" | "judgeChance" | "countYears"> => {
  let judging = false;
  const judge = async (): Promise<void> => {
    const { shown, review } = store.read();
    const of = shown?.analysis;
    if (!of || review.chance?.of === of) return;
    const { clusters, belts, rules, counting } = of;
    const chance = await engine.chance({ clusters, belts, rules, counting });
    store.dispatch({ type: "review", event: { type: "chance-judged", of, chance } });
    // The lists may have changed meanwhile; only their newest state is judged next.
    return judge();
  };
  /** Tells what fails, and leaves alone what else is told. */
  const aside = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      store.dispatch({ type: "noticed", notice: { kind: "failed", problem: problemOf(error) } });
    }
  };
  return {
    previewRule: (rule) =>
      aside(async () => {
        const { shown } = store.read();
        if (!shown) return;
        const request = requestOf(shown);
        const row = ruleRow({ ...rule, date: isoDate(now()) }, request.rules ?? []);
        const impact = await engine.ruleImpact({ ...request, rule: row });
        const of = shown.analysis;
        store.dispatch({ type: "review", event: { type: "effect-known", effect: { rule, of, impact } } });
      }),
    judgeChance: () =>
      aside(async () => {
        if (judging) return;
        judging = true;
        try {
          await judge();
        } finally {
          judging = false;
        }
      }),
    countYears: () =>
      aside(async () => {
        const { shown, review } = store.read();
        if (!shown || review.years?.of === shown.analysis) return;
        const table = await engine.yearFigures(requestOf(shown));
        store.dispatch({ type: "review", event: { type: "years-known", of: shown.analysis, table } });
      }),
  };
};

/** What the figures on show were made from. */
export const requestOf = ({ lists, analysis }: Shown): AnalysisRequest => ({
  clusters: lists.clusters.cells,
  belts: lists.belts.cells,
  rules: lists.rules?.cells ?? null,
  counting: analysis.counting,
});
