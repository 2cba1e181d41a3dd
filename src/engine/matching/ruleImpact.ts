import type { Relation } from "../industries/types";
import type { JoinPlace } from "../places/joinPlaces";
import type { RowIssue } from "../records";
import { analyse, type AnalysisRequest } from "./analyse";
import type { TypeTable } from "./rates";
import type { Analysis, MatchedCluster } from "./types";

/** Two lists with their rules, and one more rule, as a row of the Rules table in the order of its columns. */
export interface RuleImpactRequest extends AnalysisRequest {
  readonly rule: readonly unknown[];
}

/** How a pair or a cluster is decided. */
export interface Decision {
  readonly verdict: Relation;
  readonly lenient: boolean;
}

/** A cluster and a belt of one place that the rule decides anew; null where they do not stand in one place. */
export interface ChangedPair {
  /** Index into the clusters as given. */
  readonly cluster: number;
  readonly place: JoinPlace;
  /** Index into the belts as given. */
  readonly belt: number;
  readonly before: Decision | null;
  readonly after: Decision | null;
}

/** A cluster with a new verdict, in all or in one of its places, or with new places. */
export interface ChangedCluster {
  /** Index into the clusters as given. */
  readonly cluster: number;
  /** Over all its places. */
  readonly before: Decision;
  readonly after: Decision;
}

/** What one rule would change. Plain data. */
export interface RuleImpact {
  /** What is wrong with the rule: it says nothing, or contradicts other rows (and then none of them holds). */
  readonly issues: readonly RowIssue[];
  readonly changedPairs: readonly ChangedPair[];
  readonly changedClusters: readonly ChangedCluster[];
  readonly before: TypeTable;
  readonly after: TypeTable;
}

/** What one more rule would change, before it is applied. Throws what `analyse` throws. */
export const ruleImpact = ({ rule, ...request }: RuleImpactRequest): RuleImpact => {
  const rules = request.rules ?? [];
  const before = analyse(request);
  const after = analyse({ ...request, rules: [...rules, rule] });
  const { changedPairs, changedClusters } = changesBetween(before, after);
  return {
    issues: after.ruleIssues.filter(({ row }) => row === rules.length),
    changedPairs,
    changedClusters,
    before: { total: before.total, byType: before.byType },
    after: { total: after.total, byType: after.byType },
  };
};

const changesBetween = (
  { matched }: Analysis,
  after: Analysis,
): Pick<RuleImpact, "changedPairs" | "changedClusters"> => {
  const changedPairs: ChangedPair[] = [];
  const changedClusters: ChangedCluster[] = [];
  for (const was of matched) {
    const is = after.matched[was.index];
    if (!is) continue;
    changedPairs.push(...changedPairsOf(was, is));
    if (summaryOf(was) !== summaryOf(is))
      changedClusters.push({ cluster: was.index, before: decisionOf(was), after: decisionOf(is) });
  }
  return { changedPairs, changedClusters };
};

const decisionOf = ({ verdict, lenient }: Decision): Decision => ({ verdict, lenient });

/** Equal where nothing that a rate counts has changed, belts not understood aside. */
const summaryOf = ({ memberships }: MatchedCluster): string =>
  JSON.stringify(memberships.map(({ place, verdict, lenient }) => [place?.key, verdict, lenient]));

type PlacedPair = Pick<ChangedPair, "place" | "belt"> & { readonly decision: Decision };

const pairsOf = ({ memberships }: MatchedCluster): ReadonlyMap<string, PlacedPair> => {
  const pairs = new Map<string, PlacedPair>();
  for (const { place, belts } of memberships)
    for (const { belt, relation } of belts)
      if (place) pairs.set(`${belt} ${place.key}`, { place, belt, decision: decisionOf(relation) });
  return pairs;
};

const changedPairsOf = (was: MatchedCluster, is: MatchedCluster): ChangedPair[] => {
  const [before, after] = [pairsOf(was), pairsOf(is)];
  return [...new Map([...before, ...after])].flatMap(([key, { place, belt }]): ChangedPair[] => {
    const [old, fresh] = [before.get(key)?.decision ?? null, after.get(key)?.decision ?? null];
    if (old?.verdict === fresh?.verdict && old?.lenient === fresh?.lenient) return [];
    return [{ cluster: was.index, place, belt, before: old, after: fresh }];
  });
};
