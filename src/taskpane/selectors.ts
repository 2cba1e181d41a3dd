import { usedRowCount } from "../engine/cells";
import type { Relation } from "../engine/industries/types";
import type { Analysis, MatchedCluster, VerdictReason } from "../engine/matching/types";
import type { RowIssue } from "../engine/records";
import { normaliseText } from "../engine/text";
import type { DataTabPhrases } from "../i18n/dataTab";
import type { ListRole } from "./lists";
import type { ReadList, Shown, State, VerdictFilter } from "./state";

/** What can be the matter with a row, for the counts of the Data tab. */
export type Finding = keyof DataTabPhrases["findings"];

/** Rows of one list with the same finding; `rows` are 0-based in the list's cells. */
export interface Count {
  readonly list: ListRole;
  readonly finding: Finding;
  readonly rows: readonly number[];
}

/** The counts of the Data tab, lists in order, most rows first. */
export const countsOf = ({ lists, analysis }: Pick<Shown, "lists" | "analysis">): readonly Count[] => [
  ...grouped("clusters", [
    ...issuesOf(lists.clusters, analysis.clusterIssues, analysis.clusters),
    ...clusterFindings(analysis),
  ]),
  ...grouped("belts", [
    ...issuesOf(lists.belts, analysis.beltIssues, analysis.belts),
    ...beltFindings(analysis),
  ]),
  ...(lists.rules ? grouped("rules", analysis.ruleIssues.map(toRowFinding)) : []),
];

interface RowFinding {
  readonly row: number;
  readonly finding: Finding;
}

const toRowFinding = ({ row, kind }: RowIssue): RowFinding => ({ row, finding: kind });

/** The issues of a list, and the rows that hold neither place nor industry: they are in no record and no issue. */
const issuesOf = (
  { cells }: ReadList,
  issues: readonly RowIssue[],
  records: readonly { readonly row: number }[],
): readonly RowFinding[] => {
  const told = new Set([...records, ...issues].map(({ row }) => row));
  const blank: RowFinding[] = [];
  for (let row = 1; row < usedRowCount(cells); row++)
    if (!told.has(row)) blank.push({ row, finding: "blank-row" });
  return [...issues.map(toRowFinding), ...blank];
};

const CLUSTER_FINDINGS: Partial<Record<VerdictReason, Finding>> = {
  "place-unknown": "unknown-place",
  "place-ambiguous": "ambiguous-place",
  "industry-not-understood": "industry-not-understood",
  "no-belt-understood": "belts-not-understood",
};

/** Why clusters are undetermined; a place or an industry that is blank is told as blank. */
const clusterFindings = ({ matched, clusters }: Analysis): readonly RowFinding[] =>
  matched.flatMap(({ verdict, reason, index }) => {
    const finding = verdict === "undetermined" ? CLUSTER_FINDINGS[reason] : undefined;
    const cluster = clusters[index];
    if (!finding || !cluster) return [];
    const text = finding === "industry-not-understood" ? cluster.industry : cluster.place;
    return text === "" ? [] : [{ row: cluster.row, finding }];
  });

/** Belts in a cluster's place whose industry is not understood; elsewhere they decide nothing. */
const beltFindings = ({ matched, belts }: Analysis): readonly RowFinding[] => {
  const rows = new Set<number>();
  for (const { belts: related } of matched)
    for (const { belt, relation } of related)
      if (relation.verdict === "undetermined" && relation.b.concepts.length === 0) {
        const row = belts[belt];
        if (row && row.industry !== "") rows.add(row.row);
      }
  return [...rows].sort((a, b) => a - b).map((row) => ({ row, finding: "industry-not-understood" }));
};

const grouped = (list: ListRole, findings: readonly RowFinding[]): readonly Count[] => {
  const rowsByFinding = new Map<Finding, number[]>();
  for (const { row, finding } of findings)
    rowsByFinding.set(finding, [...(rowsByFinding.get(finding) ?? []), row]);
  return [...rowsByFinding]
    .map(([finding, rows]) => ({ list, finding, rows }))
    .sort((a, b) => b.rows.length - a.rows.length);
};

/** The text that the search of the list of clusters looks into, by cluster. */
export const searchTexts = (analysis: Analysis): readonly string[] =>
  analysis.clusters.map(({ name, place, industry, type }) =>
    normaliseText([name, place, industry, type].join(" ")),
  );

/** The clusters that search and filter leave, in the order given. */
export const listedClusters = (
  { matched }: Pick<Analysis, "matched">,
  texts: readonly string[],
  { search, verdictFilter }: Pick<State, "search" | "verdictFilter">,
): readonly MatchedCluster[] => {
  const wanted = normaliseText(search);
  return matched.filter(
    ({ index, verdict }) => passes(verdict, verdictFilter) && (texts[index] ?? "").includes(wanted),
  );
};

const passes = (verdict: Relation, filter: VerdictFilter): boolean =>
  filter === "all" ||
  verdict === filter ||
  (filter === "matched" && (verdict === "identical" || verdict === "affiliated"));

/** True while the first-run card stands in the place of the tabs. */
export const showsFirstRun = ({ workbookEmpty, ownListsWanted }: State): boolean =>
  workbookEmpty === true && !ownListsWanted;

/** True when the lists that a run needs have not been chosen or recognised. */
export const lacksLists = ({ choices, workbookEmpty }: State): boolean =>
  workbookEmpty !== null && (!choices.lists.clusters.source || !choices.lists.belts.source);
