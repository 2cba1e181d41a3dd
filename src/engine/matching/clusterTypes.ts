import type { JoinPlace } from "../places/joinPlaces";
import { normaliseText } from "../text";
import type { MatchedCluster } from "./types";

/** Clusters with their types, and what was found for each; `index` points into `clusters`. */
export interface TypedClusters {
  readonly clusters: readonly { readonly type?: string }[];
  readonly matched: readonly MatchedCluster[];
}

/** The type of a cluster as types are compared; "" where none is given. */
export const typeKeyOf = ({ clusters }: TypedClusters, { index }: MatchedCluster): string =>
  normaliseText(clusters[index]?.type ?? "");

/**
 * True for a membership in whose place a cluster of another type stands too (the study's accompanied clusters). A type
 * that is not given is no other type.
 */
export const accompaniment = (lists: TypedClusters) => {
  const typesByPlace = new Map<string, Set<string>>();
  for (const cluster of lists.matched)
    for (const { key } of cluster.places) {
      const types = typesByPlace.get(key) ?? new Set();
      typesByPlace.set(key, types.add(typeKeyOf(lists, cluster)));
    }
  return (cluster: MatchedCluster, place: JoinPlace | null): boolean => {
    const own = typeKeyOf(lists, cluster);
    const types = place === null ? undefined : typesByPlace.get(place.key);
    return own !== "" && [...(types ?? [])].some((type) => type !== "" && type !== own);
  };
};
