import type { Relation } from "../engine/industries/types";
import type { SampleClusterType } from "../i18n/sample";
import { words } from "../i18n/words";
import { matchRate, type SampleTexts, typeName } from "./sampleTexts";
import { headings, percentage, styled } from "./sheetCells";
import rows from "./sampleRows.json";
import type { Sheet, SheetCell } from "./sheet";

const TYPE_OF_TABLE: Readonly<Record<string, SampleClusterType>> = {
  "3": "strategic-emerging",
  "4": "advanced-manufacturing",
  "5": "innovation",
};

/** Columns A–G: the 75 pairs; columns I–M: their 50 clusters. */
export const matchesSheet = ({ language, phrases }: SampleTexts): Sheet => {
  const { asked, relation } = words[language];
  const clusters = [
    ...new Map(rows.matches.map((pair) => [`${pair.table} ${pair.city} ${pair.cluster}`, pair])).values(),
  ];
  const verdict = (row: number): string => {
    const is = (word: string): string => matchRate(`I${row}:J${row}`, word).slice(1);
    const none = `IF(${is(asked.none)}=1,"${relation.none}","${relation.undetermined}")`;
    return `=IF(${is(asked.matched)}=1,"${asked.matched}",IF(${is(asked.similar)}=1,"${relation.similar}",${none}))`;
  };
  const firstRow = 3;
  const body = rows.matches.map((pair, i): readonly SheetCell[] => {
    const row = firstRow + i;
    const type = typeName(phrases, TYPE_OF_TABLE[pair.table] ?? "total");
    const formula = `=CLUSTER.RELATION(B${row},E${row},Rules[#All])`;
    const left: SheetCell[] = [
      pair.city,
      pair.cluster,
      type,
      Number(pair.table),
      pair.belt,
      asked.matched,
      { formula },
    ];
    const cluster = clusters[i];
    if (!cluster) return left;
    const clusterType = typeName(phrases, TYPE_OF_TABLE[cluster.table] ?? "total");
    return [
      ...left,
      null,
      cluster.city,
      cluster.cluster,
      clusterType,
      asked.matched,
      { formula: verdict(row) },
    ];
  });
  const { place, cluster, type, table, belt, studySays, weSay } = phrases;
  return {
    name: phrases.sheets.matches,
    rows: [
      [styled(phrases.pairsTitle, "title"), ...blanks(7), styled(phrases.clustersTitle, "title")],
      [
        ...headings([place, cluster, type, table, belt, studySays, weSay]),
        null,
        ...headings([place, cluster, type, studySays, weSay]),
      ],
      ...body,
    ],
    columnWidths: [10, 44, 22, 10, 26, 12, 12, 3, 10, 44, 22, 12, 12],
    frozenRows: 2,
  };
};

const blanks = (count: number): readonly SheetCell[] => Array.from({ length: count }, () => null);

/** Table 1, then Table 2: in column D what the study published, in column E what we compute, further columns after. */
export const studySheet = (texts: SampleTexts): Sheet => {
  const { published, ours, ...phrases } = texts.phrases;
  const table1 = table1Rows(texts, 4);
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
        published.similarRate,
        ours.similarRate,
        ours.lenientRate,
        ours.undetermined,
        ours.projects,
      ]),
      ...table1,
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
      ...table2Rows(texts, 4 + table1.length + 3),
    ],
    columnWidths: [26, 24, 34, 16, 16, 20, 20, 18, 18, 16],
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
    const ours = (word: string): SheetCell => percentage(matchRate(clusters, word));
    return [
      typeName(phrases, published.type),
      published.clusters,
      published.matched,
      percentage(`=C${row}/B${row}`),
      ours(asked.matched),
      { value: published.similar / published.clusters, style: "percent" },
      ours(asked.similar),
      ours(asked.lenient),
      ours(asked.undetermined),
      { formula: isTotal ? `=ROWS(Clusters[${type}])` : `=COUNTIF(Clusters[${type}],A${row})` },
    ];
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
