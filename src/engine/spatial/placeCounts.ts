import { sharedTotal } from "../matching/sharedTotal";
import type { CountingRule } from "../matching/types";
import { isCity } from "../places/isCity";
import type { PlaceRow } from "./placeTable";

/** A number of clusters by every counting rule. */
export type ClusterCounts = Readonly<Record<CountingRule, number>>;

/** Places by how many cluster types stand in them; 0 where no type is given. */
export interface PlacesByTypes {
  readonly types: number;
  readonly places: number;
  readonly clusters: ClusterCounts;
}

/** How many places have clusters, belts and both (the study's 79, 158 and 63). */
export interface PlaceCounts {
  readonly places: number;
  readonly withClusters: number;
  readonly withBelts: number;
  readonly withBoth: number;
  /** both / withClusters, 0..1; null where no place has clusters. */
  readonly shareOfClusterPlaces: number | null;
  /** both / withBelts, 0..1; null where no place has belts. */
  readonly shareOfBeltPlaces: number | null;
  readonly clusters: ClusterCounts;
  /** The clusters that stand in places with both. */
  readonly clustersInBoth: ClusterCounts;
  /** The places with clusters, fewest types first. */
  readonly byTypes: readonly PlacesByTypes[];
}

/** For cities only, as the study counts, and for all units with the literal places. */
export const PLACE_SCOPES = ["cities", "all"] as const;
export type ScopedPlaceCounts = Readonly<Record<(typeof PLACE_SCOPES)[number], PlaceCounts>>;

/** Counts some places twice over: the cities among them, and all. */
export const scopedPlaceCounts = (rows: readonly PlaceRow[]): ScopedPlaceCounts => ({
  cities: placeCounts(rows.filter(({ place }) => isCity(place))),
  all: placeCounts(rows),
});

/** Counts places; a cluster of several of them counts once by project. */
export const placeCounts = (rows: readonly PlaceRow[]): PlaceCounts => {
  const clusterPlaces = rows.filter(({ category }) => category !== "belts-only");
  const both = rows.filter(({ category }) => category === "both");
  const withBelts = rows.length - clusterPlaces.length + both.length;
  const numbersOfTypes = [...new Set(clusterPlaces.map(({ types }) => types.length))].sort((a, b) => a - b);
  return {
    places: rows.length,
    withClusters: clusterPlaces.length,
    withBelts,
    withBoth: both.length,
    shareOfClusterPlaces: clusterPlaces.length === 0 ? null : both.length / clusterPlaces.length,
    shareOfBeltPlaces: withBelts === 0 ? null : both.length / withBelts,
    clusters: clusterCounts(clusterPlaces),
    clustersInBoth: clusterCounts(both),
    byTypes: numbersOfTypes.map((types) => {
      const places = clusterPlaces.filter((row) => row.types.length === types);
      return { types, places: places.length, clusters: clusterCounts(places) };
    }),
  };
};

const clusterCounts = (rows: readonly PlaceRow[]): ClusterCounts => {
  const members = rows.flatMap((row) => row.members);
  return {
    membership: members.length,
    project: new Set(members.map(({ cluster }) => cluster)).size,
    shared: sharedTotal(members.map(({ sharedBy }) => sharedBy)),
  };
};
