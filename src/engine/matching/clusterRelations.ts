import type { Rule } from "../industries/rules";
import type { IndustryRelation, Relation } from "../industries/types";
import type { JoinPlace } from "../places/joinPlaces";
import { typeKeyOf } from "./clusterTypes";
import { connectedGroups } from "./connectedGroups";
import { pairRelations } from "./pairRelations";
import type { MatchedCluster } from "./types";

/** Two clusters of different types in one place, as indices into the clusters as given. */
export interface ClusterPair {
  readonly a: number;
  readonly b: number;
  readonly relation: IndustryRelation;
}

/** The relations that Table 2 lists, best first. */
export const GROUP_RELATIONS = ["identical", "affiliated", "similar"] as const satisfies readonly Relation[];
export type GroupRelation = (typeof GROUP_RELATIONS)[number];

/**
 * A row of the study's Table 2: clusters of one place that pairs of one relation join (three in one group as for 合肥).
 * Two of them need not be a pair: `pairs` says which are.
 */
export interface ClusterGroup {
  readonly place: JoinPlace;
  readonly relation: GroupRelation;
  /** Indices into the clusters as given, in their order. */
  readonly clusters: readonly number[];
  readonly pairs: readonly ClusterPair[];
}

/** Table 2, and how many pairs of different types in one place it was made from. */
export interface ClusterRelations {
  /** By place in order of appearance, the best relation first. */
  readonly groups: readonly ClusterGroup[];
  /** Places with clusters of two types or more. */
  readonly places: number;
  readonly pairs: Readonly<Record<Relation, number>>;
}

interface RelatedClusters {
  readonly clusters: readonly { readonly industry: string; readonly type?: string }[];
  readonly matched: readonly MatchedCluster[];
  readonly rules?: readonly Rule[];
}

/** Relates clusters of different types in one place to each other; a cluster without a type is related to none. */
export const clusterRelations = (lists: RelatedClusters): ClusterRelations => {
  const { pair } = pairRelations(lists.rules ?? []);
  const industryOf = (index: number): string => lists.clusters[index]?.industry ?? "";
  const counts: Record<Relation, number> = {
    identical: 0,
    affiliated: 0,
    similar: 0,
    none: 0,
    undetermined: 0,
  };
  const groups: ClusterGroup[] = [];
  let places = 0;
  for (const { place, clusters } of clustersByPlace(lists)) {
    const pairs = pairsOfDifferentTypes(clusters).map(([a, b]): ClusterPair => ({
      a,
      b,
      relation: pair(industryOf(a), industryOf(b), place),
    }));
    if (pairs.length > 0) places++;
    for (const { relation } of pairs) counts[relation.verdict]++;
    for (const relation of GROUP_RELATIONS)
      groups.push(...groupsOf(pairs, relation).map((group) => ({ place, relation, ...group })));
  }
  return { groups, places, pairs: counts };
};

interface TypedCluster {
  readonly index: number;
  readonly type: string;
}

const clustersByPlace = (lists: RelatedClusters) => {
  const byPlace = new Map<string, { readonly place: JoinPlace; readonly clusters: TypedCluster[] }>();
  for (const cluster of lists.matched)
    for (const place of cluster.places) {
      const there = byPlace.get(place.key) ?? { place, clusters: [] };
      there.clusters.push({ index: cluster.index, type: typeKeyOf(lists, cluster) });
      byPlace.set(place.key, there);
    }
  return byPlace.values();
};

const pairsOfDifferentTypes = (clusters: readonly TypedCluster[]): readonly (readonly [number, number])[] => {
  const typed = clusters.filter(({ type }) => type !== "");
  return typed.flatMap((a, at) =>
    typed.slice(at + 1).flatMap((b) => (a.type === b.type ? [] : [[a.index, b.index] as const])),
  );
};

const groupsOf = (pairs: readonly ClusterPair[], relation: GroupRelation) => {
  const joined = pairs.filter((one) => one.relation.verdict === relation);
  return connectedGroups(joined.map(({ a, b }) => [a, b])).map((clusters) => ({
    clusters,
    pairs: joined.filter(({ a }) => clusters.includes(a)),
  }));
};
