import type { Relation } from "../engine/industries/types";
import type { Language } from "../i18n/language";
import { type SampleClusterType, type SamplePhrases, samplePhrases, type SampleSource } from "../i18n/sample";
import { words } from "../i18n/words";
import rows from "./sampleRows.json";
import type { CellStyle, Sheet, SheetCell } from "./sheet";

/** Everything the sheets of the sample are made from, in one language. */
interface SampleTexts {
  readonly language: Language;
  readonly phrases: SamplePhrases;
}

/**
 * The sample workbook (`data/sample/`): lists as native tables, figures as live formulas. The same sheets open in the
 * browser workbook, are inserted into Excel and are saved as sample.xlsx.
 */
export const sampleSheets = (language: Language): readonly Sheet[] => {
  const texts: SampleTexts = { language, phrases: samplePhrases[language] };
  return [
    startSheet(texts),
    clustersSheet(texts),
    beltsSheet(texts),
    matchesSheet(texts),
    studySheet(texts),
    rulesSheet(texts),
  ];
};

const styled = (value: string, style: CellStyle): SheetCell => ({ value, style });
const headings = (texts: readonly string[]): readonly SheetCell[] =>
  texts.map((text) => styled(text, "heading"));
const percentage = (formula: string): SheetCell => ({ formula, style: "percent" });

const typeName = (phrases: SamplePhrases, type: string): string => phrases.types[type as SampleClusterType];

const matchRate = (clusters: string, asked: string): string =>
  `=CLUSTER.MATCHRATE(${clusters},Belts[#All],"${asked}",Rules[#All])`;

const startSheet = ({ language, phrases }: SampleTexts): Sheet => {
  const asked = words[language].asked;
  const figures: Readonly<Record<"matchRate" | "lenient" | "relation", SheetCell>> = {
    matchRate: percentage(matchRate("Clusters[#All]", asked.matched)),
    lenient: percentage(matchRate("Clusters[#All]", asked.lenient)),
    relation: { formula: '=CLUSTER.RELATION("工业机器人","智能装备",Rules[#All])' },
  };
  const place = `Clusters[[#All],[${phrases.place}]]`;
  const top: readonly (readonly SheetCell[])[] = [
    [styled(phrases.startTitle, "title")],
    ...phrases.startIntroduction.map((text) => [styled(text, "wrapped")]),
    [],
    ...phrases.startFigures.map(({ key, label }) => [label, figures[key]]),
    [],
    [styled(phrases.faultsTitle, "heading")],
    ...phrases.faults.map((text, i) => [styled(`${i + 1}. ${text}`, "wrapped")]),
    [],
    [styled(phrases.colocatedTitle, "heading")],
    [
      {
        formula: `=CLUSTER.COLOCATED(${place},Belts[[#All],[${phrases.place}]],"${words[language].colocatedShow.summary}")`,
      },
    ],
  ];
  const colocatedRows = 7;
  const bottom = [[styled(phrases.ellipseTitle, "heading")], [{ formula: `=CLUSTER.SDELLIPSE(${place})` }]];
  const blank = Array.from({ length: colocatedRows }, () => []);
  return { name: phrases.sheets.start, rows: [...top, ...blank, ...bottom], columnWidths: [88, 24] };
};

const clustersSheet = ({ phrases }: SampleTexts): Sheet =>
  tableSheet({
    name: phrases.sheets.clusters,
    table: "Clusters",
    head: [phrases.place, phrases.cluster, phrases.type, phrases.source],
    body: rows.clusters.map(({ name, type, places, source }) => [
      places,
      name,
      typeName(phrases, type),
      phrases.sources[source as SampleSource],
    ]),
    columnWidths: [24, 52, 22, 44],
  });

const beltsSheet = ({ phrases }: SampleTexts): Sheet =>
  tableSheet({
    name: phrases.sheets.belts,
    table: "Belts",
    head: [phrases.place, phrases.product],
    body: rows.belts.map(({ place, category }) => [place, category]),
    columnWidths: [12, 40],
  });

const rulesSheet = ({ phrases }: SampleTexts): Sheet => {
  const {
    rows: [head = [], ...body],
    ...table
  } = tableSheet({
    name: phrases.sheets.rules,
    table: "Rules",
    head: phrases.ruleHeadings,
    body: [phrases.ruleHeadings.map(() => null)],
    columnWidths: [10, 28, 12, 28, 12, 40, 12, 12, 3, 60],
  });
  return { ...table, rows: [[...head, null, styled(phrases.rulesNote, "note")], ...body] };
};

interface TableSheet {
  readonly name: string;
  readonly table: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly SheetCell[])[];
  readonly columnWidths: readonly number[];
}

const tableSheet = ({ name, table, head, body, columnWidths }: TableSheet): Sheet => ({
  name,
  rows: [headings(head), ...body],
  tables: [{ name: table, row: 0, column: 0, rowCount: body.length + 1, columnCount: head.length }],
  columnWidths,
  frozenRows: 1,
});

const TYPE_OF_TABLE: Readonly<Record<string, SampleClusterType>> = {
  "3": "strategic-emerging",
  "4": "advanced-manufacturing",
  "5": "innovation",
};

/** Columns A–G: the 75 pairs; columns I–M: their 50 clusters. */
const matchesSheet = ({ language, phrases }: SampleTexts): Sheet => {
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

/** Published figures on the left, formulas over the sample on the right. */
const studySheet = ({ language, phrases }: SampleTexts): Sheet => {
  const { asked } = words[language];
  const firstRow = 4;
  const ofType = (row: number): string =>
    `FILTER(Clusters[[${phrases.place}]:[${phrases.type}]],Clusters[${phrases.type}]=A${row})`;
  const table1 = rows.table1.map((published, i): readonly SheetCell[] => {
    const row = firstRow + i;
    const isTotal = published.type === "total";
    const clusters = isTotal ? "Clusters[#All]" : ofType(row);
    const projects = isTotal
      ? `=ROWS(Clusters[${phrases.type}])`
      : `=COUNTIF(Clusters[${phrases.type}],A${row})`;
    return [
      typeName(phrases, published.type),
      published.clusters,
      published.matched,
      percentage(`=C${row}/B${row}`),
      published.similar,
      percentage(`=E${row}/B${row}`),
      null,
      { formula: projects },
      ...[asked.matched, asked.similar, asked.lenient, asked.undetermined].map((word) =>
        percentage(matchRate(clusters, word)),
      ),
    ];
  });
  const table2Row = firstRow + table1.length + 3;
  const table2 = rows.table2.map((pair, i): readonly SheetCell[] => [
    pair.city,
    pair.clusterA,
    typeName(phrases, pair.typeA),
    pair.clusterB,
    typeName(phrases, pair.typeB),
    phrases.relation[pair.relation as Relation],
    null,
    { formula: `=CLUSTER.RELATION(B${table2Row + i},D${table2Row + i},Rules[#All])` },
  ]);
  const { published, ours } = phrases;
  return {
    name: phrases.sheets.study,
    rows: [
      [styled(phrases.table1Title, "title")],
      [styled(phrases.studyNote, "note")],
      [
        ...headings([
          phrases.type,
          published.units,
          published.matched,
          published.matchRate,
          published.similar,
          published.similarRate,
        ]),
        null,
        ...headings([ours.projects, ours.matchRate, ours.similarRate, ours.lenientRate, ours.undetermined]),
      ],
      ...table1,
      [],
      [styled(phrases.table2Title, "title")],
      [
        ...headings([
          phrases.place,
          phrases.clusterA,
          phrases.type,
          phrases.clusterB,
          phrases.type,
          phrases.studySays,
        ]),
        null,
        ...headings([phrases.weSay]),
      ],
      ...table2,
    ],
    columnWidths: [22, 30, 22, 36, 22, 12, 3, 14, 18, 12, 18, 12],
  };
};
