import type { Cells } from "../cells";
import { readRules } from "../industries/rules";
import { readBelts, readClusters, type RowIssue } from "../records";
import { matchClusters } from "./matchClusters";
import { matchedByRuleOnly } from "./matchedByRuleOnly";
import { typeTable } from "./rates";
import type { Analysis, Counting } from "./types";
import { unknownWords } from "./unknownWords";

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
  const { clusters: matched, beltsWithoutPlace } = matchClusters(clusterList.rows, beltList.rows, {
    rules: ruleList.rules,
    counting,
  });
  const placeIssues = beltsWithoutPlace.flatMap(({ belt, status }): RowIssue[] => {
    const row = beltList.rows[belt];
    return row && row.place !== "" ? [{ row: row.row, kind: `${status}-place` }] : [];
  });
  return {
    counting,
    clusters: clusterList.rows,
    belts: beltList.rows,
    clusterIssues: clusterList.issues,
    beltIssues: [...beltList.issues, ...placeIssues],
    rules: ruleList.rules,
    ruleIssues: ruleList.issues,
    matched,
    matchedByRuleOnly: matchedByRuleOnly(matched),
    unknownWords: unknownWords(matched, ruleList.rules),
    ...typeTable({ clusters: clusterList.rows, matched }, counting),
  };
};
