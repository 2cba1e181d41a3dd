import type { TypeChance } from "../engine/matching/chance";
import type { TypeRates } from "../engine/matching/types";
import { chancePhrases } from "../i18n/chance";
import { matchCellPhrases } from "../i18n/matchCells";
import type { ReportBody, ReportContext } from "./report";
import { countCell, numberCell, percentCell, rateCells } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

/** The study's Table 1, with the bounds of each rate and what chance alone would do; year by year where there are years. */
export const typeTableRows = (context: ReportContext): ReportBody => {
  const { language, phrases, analysis, chance, years } = context;
  const cells = matchCellPhrases[language];
  const words = chancePhrases[language];
  const rates = [
    cells.units(cells.countingRule[analysis.counting]),
    phrases.table1.matched,
    cells.matchRate,
    cells.matchRateUpper,
    cells.similarRate,
    cells.similarRateUpper,
    cells.lenientRate,
    cells.lenientRateUpper,
    phrases.table1.undetermined,
    cells.decided,
  ];
  const row = (type: TypeRates, byChance: TypeChance | undefined): readonly SheetCell[] => [
    type.type === null ? styled(cells.total, "emphasis") : type.type || cells.noType,
    ...rateRow(type),
    percentCell(byChance?.expected ?? null),
    numberCell(byChance?.lift ?? null),
    byChance?.p ?? null,
  ];
  return {
    rows: [
      headings([cells.clusterType, ...rates, words.expected, words.lift, words.p]),
      ...analysis.byType.map((type, at) => row(type, chance.byType[at])),
      row(analysis.total, chance.total),
      ...(years.years.length === 0
        ? []
        : [
            [],
            headings([phrases.table1.year, ...rates]),
            ...years.years.map(({ year, total }) => [year, ...rateRow(total)]),
          ]),
    ],
    columnWidths: [26, 24, ...Array.from({ length: 12 }, () => 18)],
  };
};

const rateRow = ({
  units,
  matched,
  similar,
  lenient,
  undetermined,
  decided,
}: TypeRates): readonly SheetCell[] => [
  countCell(units),
  countCell(matched.proven),
  ...rateCells(matched),
  ...rateCells(similar),
  ...rateCells(lenient),
  countCell(undetermined),
  percentCell(decided),
];
