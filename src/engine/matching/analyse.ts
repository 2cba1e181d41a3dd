import type { Cells } from "../cells";
import { readRules } from "../industries/rules";
import { joinPlaces } from "../places/joinPlaces";
import { type BeltRow, type ClusterRow, readBelts, readClusters, type RowIssue } from "../records";
import { matchClusters } from "./matchClusters";
import { typeRates } from "./rates";
import type { Analysis, Counting, MatchedCluster } from "./types";

/** Two lists and the rules as cells, and how shared clusters count. */
export interface AnalysisRequest {
  readonly clusters: Cells;
  readonly belts: Cells;
  readonly rules: Cells | null;
  readonly counting: Counting;
}

/** Everything the pane shows of two lists. Throws the ProblemErrors of `readClusters`, `readBelts`, `readRules`. */
export const analyse = ({ clusters, belts, rules, counting }: AnalysisRequest): Analysis => {
  const clusterList = readClusters(clusters);
  const beltList = readBelts(belts);
  const ruleList = rules === null ? { rules: [], issues: [] } : readRules(rules);
  const matched = matchClusters(clusterList.rows, beltList.rows, {
    rules: ruleList.rules,
    counting,
  }).clusters;
  const byType = new Map<string, MatchedCluster[]>();
  matched.forEach((cluster) => {
    const type = clusterList.rows[cluster.index]?.type ?? "";
    const ofType = byType.get(type);
    if (ofType) ofType.push(cluster);
    else byType.set(type, [cluster]);
  });
  return {
    counting,
    clusters: clusterList.rows,
    belts: beltList.rows,
    clusterIssues: clusterList.issues,
    beltIssues: [...beltList.issues, ...placeIssues(beltList.rows, clusterList.rows)],
    ruleIssues: ruleList.issues,
    matched,
    total: typeRates(null, matched, counting),
    byType: [...byType].map(([type, ofType]) => typeRates(type, ofType, counting)),
  };
};

/** Belts whose place cannot be told stand nowhere, so no verdict speaks of them: they are said here. */
const placeIssues = (belts: readonly BeltRow[], clusters: readonly ClusterRow[]): readonly RowIssue[] => {
  const joined = joinPlaces(
    belts.map(({ place }) => place),
    clusters.map(({ place }) => place),
  );
  return belts.flatMap(({ row, place }): RowIssue[] => {
    const status = place === "" ? "known" : joined.get(place)?.status;
    if (status === "known") return [];
    return [{ row, kind: status === "ambiguous" ? "ambiguous-place" : "unknown-place" }];
  });
};
