import { relateRecognised } from "../industries/relateIndustries";
import type { Rule } from "../industries/rules";
import { tagger } from "../industries/tagger";
import type { IndustryRelation } from "../industries/types";
import { type JoinedPlaces, joinPlaces, type JoinPlace } from "../places/joinPlaces";
import type { BeltRelation, BeltTexts, ClusterTexts, Counting, MatchedCluster, Membership } from "./types";
import { type Rate, ratesOf } from "./rates";
import { placeSettler } from "../places/settledPlaces";
import { compareRelations, verdictOver, verdictWithoutPlace } from "./verdict";

export interface MatchOptions {
  readonly rules?: readonly Rule[];
  /** How the rates count shared clusters; by membership unless told. */
  readonly counting?: Counting;
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
  const relate = relationsOf(options.rules ?? []);
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
    const all = bestFirst(distinctBelts(memberships));
    return { index, ...verdictOver(all, understood), memberships, places: joined.places, belts: all };
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

const bestFirst = (belts: readonly BeltRelation[]): readonly BeltRelation[] =>
  [...belts].sort(
    (a, b) =>
      compareRelations(a.relation.verdict, b.relation.verdict) ||
      b.relation.confidence - a.relation.confidence ||
      a.belt - b.belt,
  );

/** A belt which names several of a cluster's places is one belt of the cluster, with its best relation there. */
const distinctBelts = (memberships: readonly Membership[]): readonly BeltRelation[] => {
  const byBelt = new Map<number, BeltRelation>();
  for (const related of memberships.flatMap(({ belts }) => belts)) {
    const known = byBelt.get(related.belt);
    if (!known || compareRelations(related.relation.verdict, known.relation.verdict) < 0)
      byBelt.set(related.belt, related);
  }
  return [...byBelt.values()];
};

/** Tags each distinct text once and relates each distinct pair once (once per place where a rule names places). */
const relationsOf = (rules: readonly Rule[]) => {
  const recognise = tagger(rules);
  const related = new Map<string, IndustryRelation>();
  const placesMatter = rules.some((rule) => rule.kind === "verdict" && rule.place !== undefined);
  const pair = (a: string, b: string, place: JoinPlace): IndustryRelation => {
    const key = JSON.stringify(placesMatter ? [a, b, place.key] : [a, b]);
    const known = related.get(key);
    if (known) return known;
    const fresh = relateRecognised(recognise(a), recognise(b), { rules, place: placeName(place) });
    related.set(key, fresh);
    return fresh;
  };
  return { recognise, pair };
};

const placeName = (place: JoinPlace): string => ("unit" in place ? place.unit.name : place.literal);
