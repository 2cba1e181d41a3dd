import { groupByType } from "../matching/groupByType";
import type { CountingRule } from "../matching/types";
import { allPlaces } from "../places/gazetteer";
import type { JoinPlace } from "../places/joinPlaces";
import type { PlaceText } from "../places/placeResolver";
import type { Place } from "../places/types";
import { type GeographicEllipse, geographicEllipseWithOutline } from "./ellipse";
import { locateLists, type PlaceLists } from "./locatedLists";
import { type Reach, reachOf } from "./reach";

/** What stands in a place. */
export const PLACE_CATEGORIES = ["both", "clusters-only", "belts-only"] as const;
export type PlaceCategory = (typeof PLACE_CATEGORIES)[number];

/** A place of either list, with how many clusters and belts name it; a shared one counts in each of its places. */
export interface CategorisedPlace {
  readonly place: JoinPlace;
  readonly category: PlaceCategory;
  readonly clusters: number;
  readonly belts: number;
}

/** What an ellipse is drawn of: the clusters of one type ("" where the list gives none), or all belts. */
export type EllipseGroup = { readonly kind: "type"; readonly type: string } | { readonly kind: "belts" };

/** The ellipse of one group; the outline is [longitude, latitude] in degrees, closed. */
export interface GroupEllipse {
  readonly group: EllipseGroup;
  readonly ellipse: GeographicEllipse;
  readonly outline: readonly (readonly [number, number])[];
  readonly reach: Reach;
}

/** How each of the N places of a shared cluster or belt weighs in an ellipse: 1/N of it, or wholly. */
export const SPATIAL_COUNTINGS = ["shared", "membership"] as const satisfies readonly CountingRule[];
export type SpatialCounting = (typeof SPATIAL_COUNTINGS)[number];

/** How ellipses are drawn: `k` times the semi-axes of one. */
export interface DistributionOptions {
  readonly k: number;
  /** shared unless told. */
  readonly counting?: SpatialCounting;
}

/** Where clusters and belts stand: what the map shows. Plain data. */
export interface SpatialDistribution {
  /** In order of appearance, clusters first. */
  readonly places: readonly CategorisedPlace[];
  /** Types in order of appearance, then belts; a group without a place of the gazetteer has none. */
  readonly ellipses: readonly GroupEllipse[];
}

/** What the distribution needs of an analysis. */
export interface PlacedLists extends PlaceLists {
  readonly clusters: readonly (PlaceText & { readonly type: string; readonly weight: number })[];
}

/**
 * Places by category and an ellipse per cluster type and for belts. Each of the N places of a shared cluster or belt
 * weighs as `counting` says, times the cluster's weight.
 */
export const spatialDistribution = (
  lists: PlacedLists,
  { k, counting = "shared" }: DistributionOptions,
): SpatialDistribution => {
  const places = locateLists(lists);
  const located = lists.clusters.map(({ type, weight }, index) => ({
    type,
    weight,
    places: places.clusters[index] ?? [],
  }));
  const locatedBelts = places.belts.map((beltPlaces) => ({ weight: 1, places: beltPlaces }));
  const groups: readonly (readonly [EllipseGroup, readonly Located[]])[] = [
    ...groupByType(located, ({ type }) => type).map(
      ({ type, members }) => [{ kind: "type", type }, members] as const,
    ),
    [{ kind: "belts" }, locatedBelts],
  ];
  return {
    places: categorise(located, locatedBelts),
    ellipses: groups.flatMap(([group, members]) => {
      const shape = ellipseOf(members, { k, counting });
      return shape ? [{ group, ...shape, reach: reachOf(shape.ellipse, allPlaces()) }] : [];
    }),
  };
};

interface Located {
  readonly weight: number;
  readonly places: readonly JoinPlace[];
}

const categorise = (clusters: readonly Located[], belts: readonly Located[]): CategorisedPlace[] => {
  const [clusterCounts, beltCounts] = [countByPlace(clusters), countByPlace(belts)];
  const places = new Map<string, JoinPlace>();
  for (const place of [...clusters, ...belts].flatMap((one) => one.places))
    if (!places.has(place.key)) places.set(place.key, place);
  return [...places.values()].map((place) => {
    const [inClusters, inBelts] = [clusterCounts.get(place.key) ?? 0, beltCounts.get(place.key) ?? 0];
    const category = inBelts === 0 ? "clusters-only" : inClusters === 0 ? "belts-only" : "both";
    return { place, category, clusters: inClusters, belts: inBelts };
  });
};

const countByPlace = (located: readonly Located[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { places } of located)
    for (const key of new Set(places.map((place) => place.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Null where nothing of the group has both a point and a weight. */
const ellipseOf = (members: readonly Located[], { k, counting }: Required<DistributionOptions>) => {
  const points = members.flatMap(({ weight, places }) => {
    const share = counting === "shared" ? weight / places.length : weight;
    return places.flatMap((place) =>
      "unit" in place && weight > 0 ? [{ unit: place.unit, weight: share }] : [],
    );
  });
  if (points.length === 0) return null;
  const column = (read: (unit: Place) => number) => Float64Array.from(points, ({ unit }) => read(unit));
  return geographicEllipseWithOutline(
    {
      longitude: column((unit) => unit.longitude),
      latitude: column((unit) => unit.latitude),
      weight: Float64Array.from(points, ({ weight }) => weight),
    },
    { k },
  );
};
