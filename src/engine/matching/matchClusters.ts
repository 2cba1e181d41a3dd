import type { Rule } from "../industries/rules";
import type { Recognition } from "../industries/types";
import { type JoinedPlaces, joinPlaces } from "../places/joinPlaces";
import { bestFirst, overMemberships } from "./overMemberships";
import { pairRelations } from "./pairRelations";
import type { BeltRelation, BeltTexts, ClusterTexts, Counting, MatchedCluster, Membership } from "./types";
import { type Rate, ratesOf } from "./rates";
import { placeSettler } from "../places/settledPlaces";
import { verdictOver, verdictWithoutPlace } from "./verdict";

export interface MatchOptions {
  readonly rules?: readonly Rule[];
  /** How the rates count shared clusters; by membership unless told. */
  readonly counting?: Counting;
  /** How names are read, by a caller who tags them too: a `tagger` of the same rules. */
  readonly recognise?: (text: string) => Recognition;
}

/** Every cluster's verdict, in the order given, and the match rate over them. */
export interface MatchResult {
  readonly clusters: readonly MatchedCluster[];
  readonly counting: Counting;
  /** Belts that stand nowhere because their place cannot be told: no verdict speaks of them. */
  readonly beltsWithoutPlace: readonly { readonly belt: number; readonly status: "unknown" | "ambiguous" }[];
  /** The share of units matched (identical or affiliated). */
  readonly matchRate: Rate;
}

/**
 * Compares every cluster with every belt of its place(s) and gives each cluster its best decided relation; every
 * belt is kept with its own relation. Texts are resolved and tagged once each.
 */
export const matchClusters = (
  clusterTexts: readonly ClusterTexts[],
  beltTexts: readonly BeltTexts[],
  options: MatchOptions = {},
): MatchResult => {
  const counting = options.counting ?? "membership";
  const settle = placeSettler(options.rules ?? []);
  const [clusters, belts] = [clusterTexts.map(settle), beltTexts.map(settle)];
  const placesOf = joinPlaces(clusters, belts);
  const placesOfBelts = belts.map(placesOf);
  const beltsByPlace = groupBelts(placesOfBelts);
  const relate = pairRelations(options.rules ?? [], options.recognise);
  const matched = clusters.map((cluster, index) => {
    const joined = placesOf(cluster);
    if (joined.status !== "known")
      return withoutPlace(index, joined.status === "ambiguous" ? "place-ambiguous" : "place-unknown");
    const understood = relate.recognise(cluster.industry).concepts.length > 0;
    const memberships = joined.places.map((place): Membership => {
      const related = (beltsByPlace.get(place.key) ?? []).map((belt): BeltRelation => {
        const beltIndustry = belts[belt]?.industry ?? "";
        return { belt, relation: relate.pair(cluster.industry, beltIndustry, place) };
      });
      return { place, ...verdictOver(related, understood), belts: bestFirst(related) };
    });
    return overMemberships({ index, places: joined.places, memberships, understood });
  });
  const beltsWithoutPlace = placesOfBelts.flatMap(({ status }, belt) =>
    status === "known" ? [] : [{ belt, status }],
  );
  return {
    clusters: matched,
    counting,
    beltsWithoutPlace,
    matchRate: ratesOf(matched, counting).rate("matched"),
  };
};

const withoutPlace = (index: number, reason: "place-unknown" | "place-ambiguous"): MatchedCluster => {
  const verdict = verdictWithoutPlace(reason);
  return { index, ...verdict, memberships: [{ place: null, ...verdict, belts: [] }], places: [], belts: [] };
};

/** Place key → indices of the belts there; a belt of several places stands in each. */
const groupBelts = (placesOfBelts: readonly JoinedPlaces[]): ReadonlyMap<string, readonly number[]> => {
  const byPlace = new Map<string, number[]>();
  placesOfBelts.forEach((joined, index) => {
    if (joined.status !== "known") return;
    for (const { key } of joined.places) {
      const there = byPlace.get(key);
      if (there) there.push(index);
      else byPlace.set(key, [index]);
    }
  });
  return byPlace;
};
