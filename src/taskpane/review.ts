import type { Chance } from "../engine/matching/chance";
import type { YearTable } from "../engine/matching/overYears";
import type { RuleImpact } from "../engine/matching/ruleImpact";
import type { Analysis } from "../engine/matching/types";
import type { NewRule } from "../reports/rules";

/** How the list of clusters can be sorted; review: the least sure decision first. */
export const CLUSTER_SORTS = ["listed", "name", "verdict", "review"] as const;
export type ClusterSort = (typeof CLUSTER_SORTS)[number];

/** A rule as the pane writes it; the session dates it. */
export type TaughtRule = Omit<NewRule, "date">;

/** What a rule would do to an analysis. */
export interface RuleEffect {
  readonly rule: TaughtRule;
  readonly of: Analysis;
  readonly impact: RuleImpact;
}

/** What is worked out beside the runs; the results are of one analysis and hold for no other. */
export interface Review {
  readonly sort: ClusterSort;
  readonly chance: { readonly of: Analysis; readonly chance: Chance } | null;
  readonly years: { readonly of: Analysis; readonly table: YearTable } | null;
  /** The effect that was asked for last. */
  readonly effect: RuleEffect | null;
}

/** What happens in a review. */
export type ReviewEvent =
  | { readonly type: "sorted"; readonly sort: ClusterSort }
  | { readonly type: "chance-judged"; readonly of: Analysis; readonly chance: Chance }
  | { readonly type: "years-known"; readonly of: Analysis; readonly table: YearTable }
  | { readonly type: "effect-known"; readonly effect: RuleEffect };

/** Nothing looked at yet. */
export const NEW_REVIEW: Review = { sort: "listed", chance: null, years: null, effect: null };

/** The review after an event. */
export const reduceReview = (review: Review, event: ReviewEvent): Review => {
  switch (event.type) {
    case "sorted":
      return { ...review, sort: event.sort };
    case "chance-judged":
      return { ...review, chance: { of: event.of, chance: event.chance } };
    case "years-known":
      return { ...review, years: { of: event.of, table: event.table } };
    case "effect-known":
      return { ...review, effect: event.effect };
  }
};
