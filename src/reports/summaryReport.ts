import type { ScopedPlaceCounts } from "../engine/spatial/placeCounts";
import type { ReportBody, ReportContext } from "./report";
import { countCell, numberCell, percentCell } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

/** The figures of a report on one page, and how they come about. */
export const summaryRows = (context: ReportContext): ReportBody => {
  const { phrases, analysis } = context;
  const { summary } = phrases;
  const notes = [...phrases.methodNotes, phrases.chanceNote];
  return {
    rows: [
      headings([summary.figure, summary.value, summary.meaning]),
      ...matchFigures(context),
      ...chanceFigures(context),
      [],
      headings([summary.presence, phrases.places.scopes.cities, phrases.places.scopes.all]),
      ...presenceRows(context.places, context),
      [],
      headings([summary.lists, summary.value]),
      [summary.clusterRows, countCell(analysis.clusters.length)],
      [summary.beltRows, countCell(analysis.belts.length)],
      [summary.rules, countCell(analysis.rules.length)],
      [summary.matchedByRuleOnly, countCell(analysis.matchedByRuleOnly.length)],
      [],
      headings([summary.notes]),
      ...notes.map((note): readonly SheetCell[] => [styled(note, "wrapped")]),
    ],
    columnWidths: [88, 34, 60],
  };
};

const matchFigures = ({
  phrases: { summary },
  analysis,
}: ReportContext): readonly (readonly SheetCell[])[] => {
  const { matched, lenient, similar, undetermined, decided, units } = analysis.total;
  return [
    [summary.units, countCell(units), summary.meanings.units],
    [summary.matched, countCell(matched.proven), summary.meanings.matched],
    [summary.matchRate, percentCell(matched.lower), summary.meanings.matchRate],
    [summary.matchRateUpper, percentCell(matched.upper), summary.meanings.matchRateUpper],
    [summary.lenientRate, percentCell(lenient.lower), summary.meanings.lenientRate],
    [summary.similarRate, percentCell(similar.lower), summary.meanings.similarRate],
    [summary.undetermined, countCell(undetermined), summary.meanings.undetermined],
    [summary.decided, percentCell(decided), summary.meanings.decided],
  ];
};

const chanceFigures = ({
  phrases: { summary },
  chance: {
    total: { expected, lift, p, shuffled },
  },
}: ReportContext): readonly (readonly SheetCell[])[] => [
  [summary.expected, percentCell(expected), summary.meanings.expected],
  [summary.chanceLower, percentCell(shuffled.lower)],
  [summary.chanceUpper, percentCell(shuffled.upper)],
  [summary.lift, numberCell(lift), summary.meanings.lift],
  [summary.p, p, summary.meanings.p],
];

/** How many places have clusters, belts and both: cities, and all. */
export const presenceRows = (
  { cities, all }: ScopedPlaceCounts,
  { phrases: { places } }: Pick<ReportContext, "phrases">,
): readonly (readonly SheetCell[])[] => [
  [places.withClusters, countCell(cities.withClusters), countCell(all.withClusters)],
  [places.withBelts, countCell(cities.withBelts), countCell(all.withBelts)],
  [places.withBoth, countCell(cities.withBoth), countCell(all.withBoth)],
  [
    places.shareOfClusterPlaces,
    percentCell(cities.shareOfClusterPlaces),
    percentCell(all.shareOfClusterPlaces),
  ],
  [places.shareOfBeltPlaces, percentCell(cities.shareOfBeltPlaces), percentCell(all.shareOfBeltPlaces)],
];
