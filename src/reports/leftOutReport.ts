import type { MatchedCluster } from "../engine/matching/types";
import type { RowIssue } from "../engine/records";
import { matchTabPhrases } from "../i18n/matchTab";
import type { ReportBody, ReportContext, ReportSource } from "./report";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

interface Texts {
  readonly place: string;
  readonly industry: string;
}

/** Every row that could not be used or decided: its list, its row in the sheet, what stands there, what is the matter. */
export const leftOutRows = (context: ReportContext): ReportBody => {
  const { phrases, analysis, sources } = context;
  const said = phrases.leftOut;
  const rows = [
    ...issueRows(analysis.clusterIssues, {
      list: said.clusters,
      source: sources.clusters,
      texts: byRow(analysis.clusters),
      context,
    }),
    ...undeterminedRows(context),
    ...issueRows(analysis.beltIssues, {
      list: said.belts,
      source: sources.belts,
      texts: byRow(analysis.belts),
      context,
    }),
    ...(sources.rules
      ? issueRows(analysis.ruleIssues, {
          list: said.rules,
          source: sources.rules,
          texts: new Map(),
          context,
        })
      : []),
  ];
  return {
    rows: [
      headings([said.list, said.row, said.place, said.industry, said.matter]),
      ...rows,
      ...(rows.length === 0 ? [[styled(phrases.nothing, "note")]] : []),
    ],
    columnWidths: [18, 30, 24, 44, 60],
  };
};

const byRow = (records: readonly (Texts & { readonly row: number })[]): ReadonlyMap<number, Texts> =>
  new Map(records.map((record) => [record.row, record]));

interface IssueList {
  readonly list: string;
  readonly source: ReportSource;
  readonly texts: ReadonlyMap<number, Texts>;
  readonly context: ReportContext;
}

const issueRows = (
  issues: readonly RowIssue[],
  { list, source, texts, context: { phrases } }: IssueList,
): readonly (readonly SheetCell[])[] =>
  issues.map(({ row, kind }) => [
    list,
    source.firstRow + row,
    texts.get(row)?.place ?? "",
    texts.get(row)?.industry ?? "",
    phrases.leftOut.issues[kind],
  ]);

/** Blank places and industries are told as such already. */
const undeterminedRows = ({
  language,
  phrases,
  analysis,
  sources,
}: ReportContext): readonly (readonly SheetCell[])[] => {
  const told = new Set(analysis.clusterIssues.map(({ row }) => row));
  return analysis.matched.flatMap(({ verdict, reason, index }: MatchedCluster) => {
    const cluster = analysis.clusters[index];
    if (verdict !== "undetermined" || !cluster || told.has(cluster.row)) return [];
    return [
      [
        phrases.leftOut.clusters,
        sources.clusters.firstRow + cluster.row,
        cluster.place,
        cluster.industry,
        matchTabPhrases[language].reason[reason],
      ],
    ];
  });
};
