import type { Relation } from "../engine/industries/types";
import type { SampleClusterType } from "../i18n/sample";
import { words } from "../i18n/words";
import { headings, matchRate, percentage, type SampleTexts, styled, typeName } from "./sampleCells";
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

/** Published figures on the left, formulas over the sample on the right: Table 1, then Table 2. */
export const studySheet = (texts: SampleTexts): Sheet => {
  const { published, ours, ...phrases } = texts.phrases;
  const table1 = table1Rows(texts, 4);
  const table1Headings = [
    published.units,
    published.matched,
    published.matchRate,
    published.similar,
    published.similarRate,
  ];
  const table2Headings = [phrases.clusterA, phrases.type, phrases.clusterB, phrases.type, phrases.studySays];
  return {
    name: phrases.sheets.study,
    rows: [
      [styled(phrases.table1Title, "title")],
      [styled(phrases.studyNote, "note")],
      [
        ...headings([phrases.type, ...table1Headings]),
        null,
        ...headings([ours.projects, ours.matchRate, ours.similarRate, ours.lenientRate, ours.undetermined]),
      ],
      ...table1,
      [],
      [styled(phrases.table2Title, "title")],
      [...headings([phrases.place, ...table2Headings]), null, ...headings([phrases.weSay])],
      ...table2Rows(texts, 4 + table1.length + 3),
    ],
    columnWidths: [22, 30, 22, 36, 22, 12, 3, 14, 18, 12, 18, 12],
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
    const rates = [asked.matched, asked.similar, asked.lenient, asked.undetermined];
    return [
      typeName(phrases, published.type),
      published.clusters,
      published.matched,
      percentage(`=C${row}/B${row}`),
      published.similar,
      percentage(`=E${row}/B${row}`),
      null,
      { formula: isTotal ? `=ROWS(Clusters[${type}])` : `=COUNTIF(Clusters[${type}],A${row})` },
      ...rates.map((word) => percentage(matchRate(clusters, word))),
    ];
  });
};

const table2Rows = ({ phrases }: SampleTexts, firstRow: number): readonly (readonly SheetCell[])[] =>
  rows.table2.map((pair, i) => [
    pair.city,
    pair.clusterA,
    typeName(phrases, pair.typeA),
    pair.clusterB,
    typeName(phrases, pair.typeB),
    phrases.relation[pair.relation as Relation],
    null,
    { formula: `=CLUSTER.RELATION(B${firstRow + i},D${firstRow + i},Rules[#All])` },
  ]);
