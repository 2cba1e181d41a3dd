import { type AreaKind, areaReader } from "../engine/places/areas";
import type { PlaceCounts } from "../engine/spatial/placeCounts";
import type { AreaPlaces } from "../engine/spatial/placeSummary";
import type { PlaceRow } from "../engine/spatial/placeTable";
import { areaName, shortPlaceName } from "../i18n/placeNames";
import type { ReportBody, ReportContext } from "./report";
import { countCell, percentCell } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";
import { presenceRows } from "./summaryReport";

type Rows = readonly (readonly SheetCell[])[];

/** Where clusters and belts stand: counts for cities and for all places, by area, by year, and every place. */
export const placesRows = (context: ReportContext): ReportBody => {
  const { phrases, places } = context;
  const { scopes } = phrases.places;
  return {
    rows: [
      headings([phrases.places.presence, scopes.cities, scopes.all]),
      ...presenceRows(places, context),
      [],
      ...typesRows(context),
      [],
      ...areaRows("region", places.byRegion, context),
      [],
      ...areaRows("province", places.byProvince, context),
      [],
      ...(places.byGivenRegion ? [...areaRows("given", places.byGivenRegion, context), []] : []),
      ...yearRows(context),
      ...listRows(context),
    ],
    columnWidths: [34, 22, 22, 20, 20, 40, 20, 20, 20],
  };
};

const typesRows = ({ phrases, places }: ReportContext): Rows => {
  const said = phrases.places;
  const rowsOf = (scope: string, { byTypes }: PlaceCounts): Rows =>
    byTypes.map(({ types, places: count, clusters }) => [
      countCell(types),
      scope,
      countCell(count),
      countCell(clusters.membership),
      countCell(clusters.project),
    ]);
  return [
    headings([said.types, said.scope, said.places, said.clustersByMembership, said.clustersByProject]),
    ...rowsOf(said.scopes.cities, places.cities),
    ...rowsOf(said.scopes.all, places.all),
  ];
};

const areaRows = (
  kind: AreaKind,
  areas: readonly AreaPlaces[],
  { language, phrases, places }: ReportContext,
): Rows => {
  const said = phrases.places;
  const counts = (one: PlaceCounts): readonly SheetCell[] => [
    countCell(one.withBoth),
    countCell(one.withClusters - one.withBoth),
    countCell(one.withBelts - one.withBoth),
    percentCell(one.shareOfClusterPlaces),
  ];
  const scoped = (scope: string): readonly string[] =>
    [said.both, said.clustersOnly, said.beltsOnly, said.shareOfClusterPlaces].map((text) =>
      said.scoped(text, scope),
    );
  return [
    headings([said.areas[kind], ...scoped(said.scopes.cities), ...scoped(said.scopes.all)]),
    ...areas.map(({ area, cities, all }) => [areaName(area, language), ...counts(cities), ...counts(all)]),
    [styled(phrases.total, "emphasis"), ...counts(places.cities), ...counts(places.all)],
  ];
};

const yearRows = ({ phrases, years }: ReportContext): Rows => {
  if (years.years.length === 0) return [];
  const said = phrases.places;
  return [
    headings([
      said.year,
      said.belts,
      said.withBelts,
      said.withBoth,
      said.shareOfClusterPlaces,
      said.bothSinceFirst,
    ]),
    ...years.years.map(({ year, belts, presence: { cities }, presenceSinceFirst }) => [
      year,
      countCell(belts),
      countCell(cities.withBelts),
      countCell(cities.withBoth),
      percentCell(cities.shareOfClusterPlaces),
      countCell(presenceSinceFirst.cities.withBoth),
    ]),
    ...(years.beltsWithoutYear > 0 ? [[said.withoutYear, countCell(years.beltsWithoutYear)]] : []),
    [],
  ];
};

const listRows = ({ language, phrases, places }: ReportContext): Rows => {
  const said = phrases.places;
  const [province, region] = [areaReader("province"), areaReader("region")];
  return [
    headings([
      said.place,
      said.areas.province,
      said.areas.region,
      said.category,
      said.clusters,
      said.typeNames,
      said.belts,
    ]),
    ...mostFirst(places.rows).map(({ place, category, clusters, types, belts }) => [
      shortPlaceName(place, language),
      areaName(province(place), language),
      areaName(region(place), language),
      said.categories[category],
      countCell(clusters),
      types.join(phrases.listed),
      countCell(belts),
    ]),
  ];
};

/** Places by clusters, then by belts; equal ones as they appear. */
export const mostFirst = (rows: readonly PlaceRow[]): readonly PlaceRow[] =>
  [...rows].sort((a, b) => b.clusters - a.clusters || b.belts - a.belts);
