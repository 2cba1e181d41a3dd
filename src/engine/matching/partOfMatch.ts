import { overMemberships } from "./overMemberships";
import type { BeltRelation, MatchedCluster, Membership } from "./types";
import { verdictOver } from "./verdict";

/**
 * The clusters as they stand in some of their places: those without a kept membership are left out. `places` stay all
 * of a cluster's, since by the shared rule a place gets 1/N of it wherever one looks.
 */
export const keepMemberships = (
  matched: readonly MatchedCluster[],
  keep: (membership: Membership) => boolean,
): readonly MatchedCluster[] =>
  matched.flatMap((cluster) => {
    const kept = cluster.memberships.filter(keep);
    if (kept.length === cluster.memberships.length) return [cluster];
    return kept.length === 0 ? [] : [{ ...over(cluster, kept), places: cluster.places }];
  });

/** The clusters as if only some belts (indices as given) were there. */
export const keepBelts = (
  matched: readonly MatchedCluster[],
  keep: (belt: number) => boolean,
): readonly MatchedCluster[] =>
  matched.map((cluster) => {
    if (cluster.places.length === 0) return cluster;
    const memberships = cluster.memberships.map((membership): Membership => {
      const belts = membership.belts.filter(({ belt }) => keep(belt));
      return { place: membership.place, ...verdictOver(belts, isUnderstood(belts)), belts };
    });
    return over(cluster, memberships);
  });

const over = ({ index, places, belts }: MatchedCluster, memberships: readonly Membership[]): MatchedCluster =>
  overMemberships({ index, places, memberships, understood: isUnderstood(belts) });

/** Every belt knows how the cluster's own industry was read; without belts it does not matter. */
const isUnderstood = ([first]: readonly BeltRelation[]): boolean =>
  first === undefined || first.relation.a.concepts.length > 0;
