import type { Rule } from "../industries/rules";
import type { IndustryRelation, Relation } from "../industries/types";
import type { JoinPlace } from "../places/joinPlaces";
import type { ClusterRow, BeltRow, RowIssue } from "../records";

/** A cluster as texts. */
export interface ClusterTexts {
  readonly name?: string;
  readonly place: string;
  /** Narrows an ambiguous place. */
  readonly province?: string;
  readonly industry: string;
  readonly type?: string;
  readonly weight?: number;
}

/** A belt as texts. */
export interface BeltTexts {
  readonly name?: string;
  readonly place: string;
  /** Narrows an ambiguous place. */
  readonly province?: string;
  readonly industry: string;
  readonly year?: number | null;
}

/** How shared clusters are counted for matching, as arguments and the pane offer it; printed beside every figure. */
export const COUNTINGS = ["membership", "project"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** All counting rules of the method; shared: each of the N places of a cluster gets 1/N of it (spatial statistics). */
export const COUNTING_RULES = [...COUNTINGS, "shared"] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/** The relations a rate can be asked for. */
export const ASKED_RELATIONS = [
  "matched",
  "identical",
  "affiliated",
  "similar",
  "any",
  "lenient",
  "none",
  "undetermined",
] as const;
export type AskedRelation = (typeof ASKED_RELATIONS)[number];

/** One belt in a cluster's place, with how its industry stands to the cluster's. */
export interface BeltRelation {
  /** Index into the belts as given. */
  readonly belt: number;
  readonly relation: IndustryRelation;
}

/** Why a verdict is what it is, where the relation alone does not say. */
export type VerdictReason =
  | "related-belt"
  | "no-related-belt"
  | "no-belts-in-place"
  | "industry-not-understood"
  | "no-belt-understood"
  | "place-unknown"
  | "place-ambiguous";

/** One (cluster, place) pair. */
export interface Membership {
  readonly place: JoinPlace | null;
  readonly verdict: Relation;
  readonly reason: VerdictReason;
  /** True when a belt of the place is matched or one supply-chain link away. */
  readonly lenient: boolean;
  readonly belts: readonly BeltRelation[];
  readonly beltsNotUnderstood: number;
}

/** A cluster with its verdict over the belts of all its places. */
export interface MatchedCluster {
  /** Index into the clusters as given. */
  readonly index: number;
  readonly verdict: Relation;
  readonly lenient: boolean;
  readonly reason: VerdictReason;
  readonly memberships: readonly Membership[];
  readonly places: readonly JoinPlace[];
  /** The belts of all its places, best relation first. */
  readonly belts: readonly BeltRelation[];
  readonly beltsNotUnderstood: number;
}

/** A cluster and a belt of its place that only a rule of the user matched. */
export interface RuleMatchedPair {
  /** Index into the clusters as given. */
  readonly cluster: number;
  readonly place: JoinPlace;
  /** Index into the belts as given. */
  readonly belt: number;
  readonly verdict: Relation;
  /** What the built-in vocabulary says. */
  readonly builtIn: Relation;
  /** 0-based row of the rule in the rules range as given. */
  readonly ruleRow: number;
}

/** A word for want of which pairs are undetermined. */
export interface UnknownWord {
  readonly word: string;
  /** Clusters and belts whose industry holds it. */
  readonly rows: number;
  /** One of these industries, as written. */
  readonly example: string;
  /** Industries that it may mean, best first, at most three. */
  readonly suggestions: readonly SuggestedIndustry[];
}

/** An industry of the vocabulary that an unknown word may mean. */
export interface SuggestedIndustry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Rate of one relation over the counting units; by the shared rule these need not be whole numbers. */
export interface Rate {
  readonly units: number;
  /** Units whose verdict holds whatever the pairs not understood would turn out to be. */
  readonly proven: number;
  /** Units whose verdict could be the asked relation. */
  readonly possible: number;
  /** proven / units: the headline, 0..1. */
  readonly lower: number;
  /** possible / units, 0..1. */
  readonly upper: number;
}

/** One row of the study's Table 1. `type: null` is the total. The band strict–lenient is matched–lenient. */
export interface TypeRates {
  readonly type: string | null;
  readonly counting: CountingRule;
  readonly units: number;
  readonly matched: Rate;
  readonly similar: Rate;
  readonly any: Rate;
  readonly lenient: Rate;
  readonly undetermined: number;
  /** The share of units that have a decided verdict, 0..1. */
  readonly decided: number;
}

/** Everything the pane and the reports show of one run over two lists. Plain data, survives structured cloning. */
export interface Analysis {
  readonly counting: Counting;
  readonly clusters: readonly ClusterRow[];
  readonly belts: readonly BeltRow[];
  readonly clusterIssues: readonly RowIssue[];
  readonly beltIssues: readonly RowIssue[];
  readonly rules: readonly Rule[];
  readonly ruleIssues: readonly RowIssue[];
  readonly matched: readonly MatchedCluster[];
  readonly matchedByRuleOnly: readonly RuleMatchedPair[];
  readonly unknownWords: readonly UnknownWord[];
  readonly total: TypeRates;
  readonly byType: readonly TypeRates[];
}
