import type { BeltTable, ClusterBelts } from "../engine/matching/beltTables";
import type { BeltRelation } from "../engine/matching/types";
import { explainRelation } from "../i18n/explain";
import { shortPlaceName } from "../i18n/placeNames";
import { words } from "../i18n/words";
import type { ReportBody, ReportContext } from "./report";
import { countCell } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

/** Names in a cell at most: a cell holds 32,767 characters. */
const NAMES_LISTED = 100;

/** The study's Tables 3 to 5: by type the counts, then each cluster and place with a matched or similar belt. */
export const matchedPairsRows = (context: ReportContext): ReportBody => {
  const { phrases, beltTables } = context;
  const { pairs } = phrases;
  return {
    rows: beltTables.flatMap((table) => {
      const related = table.rows.filter(({ matched, similar }) => matched.length + similar.length > 0);
      return [
        [styled(table.type || phrases.noType, "title")],
        countsHeadings(context),
        countsRow(table),
        [],
        headings([
          pairs.place,
          pairs.cluster,
          pairs.verdict,
          pairs.matchedBelts,
          pairs.similarBelts,
          pairs.notUnderstood,
          pairs.why,
          pairs.row,
        ]),
        ...related.map((row) => pairRow(row, context)),
        ...(related.length === 0 ? [[styled(phrases.nothing, "note")]] : []),
        [],
      ];
    }),
    columnWidths: [18, 44, 14, 40, 40, 18, 60, 12],
  };
};

const countsHeadings = ({ phrases: { pairs } }: ReportContext): readonly SheetCell[] =>
  headings([
    pairs.units,
    pairs.accompanied,
    pairs.matched,
    pairs.similar,
    pairs.none,
    pairs.noBelts,
    pairs.undetermined,
  ]);

const countsRow = ({ counts }: BeltTable): readonly SheetCell[] =>
  [
    counts.units,
    counts.accompanied,
    counts.matched,
    counts.similar,
    counts.none,
    counts.noBelts,
    counts.undetermined,
  ].map(countCell);

const pairRow = (
  row: ClusterBelts,
  { language, phrases, analysis, sources }: ReportContext,
): readonly SheetCell[] => {
  const cluster = analysis.clusters[row.cluster];
  const namesOf = (belts: readonly BeltRelation[]): string => {
    const names = [...new Set(belts.map(({ belt }) => analysis.belts[belt]?.industry ?? ""))];
    const rest = names.length - NAMES_LISTED;
    return names.slice(0, NAMES_LISTED).join(phrases.listed) + (rest > 0 ? phrases.moreNames(rest) : "");
  };
  const [best] = [...row.matched, ...row.similar];
  return [
    row.place ? shortPlaceName(row.place, language) : "",
    cluster?.name ?? "",
    words[language].relation[row.verdict],
    namesOf(row.matched),
    namesOf(row.similar),
    countCell(row.beltsNotUnderstood),
    best ? explainRelation(best.relation, language) : "",
    cluster ? sources.clusters.firstRow + cluster.row : null,
  ];
};
