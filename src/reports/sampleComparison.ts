import type { Relation } from "../engine/industries/types";
import type { SampleClusterType } from "../i18n/study";
import { words } from "../i18n/words";
import { FIRST_MATCH, publishedClusters, TYPE_OF_TABLE } from "./publishedMatches";
import { matchRate, type SampleTexts, typeName } from "./sampleTexts";
import { headings, percentage, styled } from "./sheetCells";
import rows from "./sampleRows.json";
import type { Sheet, SheetCell } from "./sheet";

/** Table 1, the clusters of Tables 3–5, then Table 2: what the study published, what we compute, and why they differ. */
export const studySheet = (texts: SampleTexts): Sheet => {
  const { published, ours, ...phrases } = texts.phrases;
  const table1 = table1Rows(texts, 4);
  const listed = listedRows(texts, 4 + table1.length + 3);
  return {
    name: phrases.sheets.study,
    rows: [
      [styled(phrases.table1Title, "title")],
      [styled(phrases.studyNote, "note")],
      headings([
        phrases.type,
        published.units,
        published.matched,
        published.matchRate,
        ours.matchRate,
        ours.matchRateWithStudyRules,
        published.similarRate,
        ours.similarRate,
        ours.similarRateWithStudyRules,
        ours.lenientRate,
        ours.undetermined,
        ours.projects,
        phrases.whyDifferent,
      ]),
      ...table1,
      [],
      [styled(phrases.listedTitle, "title")],
      headings([
        phrases.type,
        published.matched,
        ours.matched,
        ours.matchedWithStudyRules,
        phrases.whyDifferent,
      ]),
      ...listed,
      [],
      [styled(phrases.table2Title, "title")],
      headings([
        phrases.place,
        phrases.clusterA,
        phrases.clusterB,
        phrases.studySays,
        phrases.weSay,
        phrases.typeA,
        phrases.typeB,
      ]),
      ...table2Rows(texts, 4 + table1.length + 3 + listed.length + 3),
    ],
    columnWidths: [26, 24, 34, 24, 16, 24, 20, 18, 24, 18, 16, 16, 84],
  };
};

/** `firstRow` is the 1-based row of the sheet on which the rows will stand. */
const table1Rows = (
  { language, phrases }: SampleTexts,
  firstRow: number,
): readonly (readonly SheetCell[])[] => {
  const { asked } = words[language];
  const { place, type } = phrases;
  return rows.table1.map((published, i) => {
    const row = firstRow + i;
    const isTotal = published.type === "total";
    const clusters = isTotal
      ? "Clusters[#All]"
      : `FILTER(Clusters[[${place}]:[${type}]],Clusters[${type}]=A${row})`;
    const ours = (word: string, table: "Rules" | "StudyRules" = "Rules"): SheetCell =>
      percentage(matchRate({ clusters, asked: word, rules: table }));
    const listed = publishedClusters.filter(
      (cluster) => isTotal || TYPE_OF_TABLE[cluster.table] === published.type,
    ).length;
    return [
      typeName(phrases, published.type),
      published.clusters,
      published.matched,
      percentage(`=C${row}/B${row}`),
      ours(asked.matched),
      ours(asked.matched, "StudyRules"),
      { value: published.similar / published.clusters, style: "percent" },
      ours(asked.similar),
      ours(asked.similar, "StudyRules"),
      ours(asked.lenient),
      ours(asked.undetermined),
      { formula: isTotal ? `=ROWS(Clusters[${type}])` : `=COUNTIF(Clusters[${type}],A${row})` },
      phrases.whyTable1[published.type as SampleClusterType]({ matched: published.matched, listed }),
    ];
  });
};

/** How many of the clusters that Tables 3–5 list are matched: all, ours, ours with Study rules. */
const listedRows = (
  { language, phrases }: SampleTexts,
  firstRow: number,
): readonly (readonly SheetCell[])[] => {
  const last = FIRST_MATCH + publishedClusters.length - 1;
  const column = (letter: string): string =>
    `'${phrases.sheets.matches}'!$${letter}$${FIRST_MATCH}:$${letter}$${last}`;
  return rows.table1.map(({ type }, i) => {
    const row = firstRow + i;
    const matched = (letter: string): SheetCell => {
      const ofType = type === "total" ? "" : `${column("M")},A${row},`;
      return { formula: `=COUNTIFS(${ofType}${column(letter)},"${words[language].asked.matched}")` };
    };
    return [typeName(phrases, type), matched("N"), matched("O"), matched("P"), phrases.whyListed];
  });
};

const table2Rows = ({ phrases }: SampleTexts, firstRow: number): readonly (readonly SheetCell[])[] =>
  rows.table2.map((pair, i) => [
    pair.city,
    pair.clusterA,
    pair.clusterB,
    phrases.relation[pair.relation as Relation],
    { formula: `=CLUSTER.RELATION(B${firstRow + i},C${firstRow + i},Rules[#All])` },
    typeName(phrases, pair.typeA),
    typeName(phrases, pair.typeB),
  ]);
