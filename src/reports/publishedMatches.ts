import type { Language } from "../i18n/language";
import type { SampleClusterType } from "../i18n/study";
import { words } from "../i18n/words";
import { matchRate, type SampleTexts, typeName } from "./sampleTexts";
import { headings, styled } from "./sheetCells";
import rows from "./sampleRows.json";
import type { Sheet, SheetCell } from "./sheet";

/** The type of the clusters that a table of the study lists. */
export const TYPE_OF_TABLE: Readonly<Record<string, SampleClusterType>> = {
  "3": "strategic-emerging",
  "4": "advanced-manufacturing",
  "5": "innovation",
};

/** The clusters of the published pairs, each once, as the national lists write them. */
export const publishedClusters = [
  ...new Map(rows.matches.map((pair) => [`${pair.table} ${pair.city} ${pair.cluster}`, pair])).values(),
];

/** Columns A–I: the 75 pairs; columns K–P: their 50 clusters. */
export const matchesSheet = ({ language, phrases }: SampleTexts): Sheet => {
  const { asked } = words[language];
  const body = rows.matches.map((pair, i): readonly SheetCell[] => {
    const row = FIRST_MATCH + i;
    const type = typeName(phrases, TYPE_OF_TABLE[pair.table] ?? "total");
    const relation = `=CLUSTER.RELATION(B${row},E${row},Rules[#All])`;
    // A verdict of the Study rules holds in its place, for the cluster as it is listed.
    const pairRate = `CLUSTER.MATCHRATE(HSTACK(A${row},H${row}),HSTACK(A${row},E${row}),"${asked.matched}",StudyRules[#All])`;
    const left: SheetCell[] = [
      pair.city,
      pair.cluster,
      type,
      Number(pair.table),
      pair.belt,
      asked.matched,
      { formula: relation },
      pair.listedAs,
      { formula: `=IF(${pairRate}=1,"${asked.matched}",G${row})` },
    ];
    const cluster = publishedClusters[i];
    if (!cluster) return left;
    const clusterType = typeName(phrases, TYPE_OF_TABLE[cluster.table] ?? "total");
    return [
      ...left,
      null,
      cluster.city,
      cluster.listedAs,
      clusterType,
      asked.matched,
      { formula: verdictFormula(language, { row, rules: "Rules" }) },
      { formula: verdictFormula(language, { row, rules: "StudyRules" }) },
    ];
  });
  const { place, cluster, listedCluster, type, table, belt, studySays, weSay, withStudyRules } = phrases;
  return {
    name: phrases.sheets.matches,
    rows: [
      [styled(phrases.pairsTitle, "title"), ...blanks(9), styled(phrases.clustersTitle, "title")],
      [
        ...headings([place, cluster, type, table, belt, studySays, weSay, listedCluster, withStudyRules]),
        null,
        ...headings([place, listedCluster, type, studySays, weSay, withStudyRules]),
      ],
      ...body,
    ],
    columnWidths: [10, 44, 22, 10, 26, 12, 14, 44, 18, 3, 10, 44, 22, 12, 14, 18],
    frozenRows: 2,
  };
};

/** The 1-based row of the first pair and of the first cluster. */
export const FIRST_MATCH = 3;

/** The verdict of the cluster in columns K and L of a row; identical and affiliated are told as matched. */
const verdictFormula = (
  language: Language,
  { row, rules: table }: { readonly row: number; readonly rules: "Rules" | "StudyRules" },
): string => {
  const { asked, relation } = words[language];
  const is = (word: string): string =>
    matchRate({ clusters: `K${row}:L${row}`, asked: word, rules: table }).slice(1);
  const none = `IF(${is(asked.none)}=1,"${relation.none}","${relation.undetermined}")`;
  return `=IF(${is(asked.matched)}=1,"${asked.matched}",IF(${is(asked.similar)}=1,"${relation.similar}",${none}))`;
};

const blanks = (count: number): readonly SheetCell[] => Array.from({ length: count }, () => null);
