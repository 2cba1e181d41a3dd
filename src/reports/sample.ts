import type { Language } from "../i18n/language";
import { samplePhrases, type SampleSource } from "../i18n/sample";
import { words } from "../i18n/words";
import { rulesSheet } from "./rules";
import { matchRate, type SampleTexts, typeName } from "./sampleTexts";
import { percentage, styled, tableSheet } from "./sheetCells";
import { matchesSheet } from "./publishedMatches";
import { studySheet } from "./sampleComparison";
import rows from "./sampleRows.json";
import type { Sheet, SheetCell } from "./sheet";
import { studyRulesSheet } from "./studyRules";

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
    rulesSheet(language),
    studyRulesSheet(texts),
  ];
};

const startSheet = ({ language, phrases }: SampleTexts): Sheet => {
  const asked = words[language].asked;
  const figures: Readonly<Record<"matchRate" | "lenient" | "relation", SheetCell>> = {
    matchRate: percentage(matchRate({ clusters: "Clusters[#All]", asked: asked.matched })),
    lenient: percentage(matchRate({ clusters: "Clusters[#All]", asked: asked.lenient })),
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
  const colocatedRows = 10;
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
