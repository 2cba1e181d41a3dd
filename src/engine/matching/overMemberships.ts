import type { JoinPlace } from "../places/joinPlaces";
import type { BeltRelation, MatchedCluster, Membership } from "./types";
import { compareRelations, verdictOver } from "./verdict";

interface KnownCluster {
  readonly index: number;
  readonly places: readonly JoinPlace[];
  readonly memberships: readonly Membership[];
  /** True when its own industry is understood. */
  readonly understood: boolean;
}

/**
 * A cluster of known places over the belts of its memberships. A rule may tell what a belt of two places is in one of
 * them only: what is open or lenient in any place stays so for the cluster.
 */
export const overMemberships = ({ index, places, memberships, understood }: KnownCluster): MatchedCluster => {
  const belts = bestFirst(distinctBelts(memberships));
  const open = memberships.flatMap((membership) =>
    membership.belts.filter(({ relation }) => relation.verdict === "undetermined"),
  );
  return {
    index,
    ...verdictOver(belts, understood),
    lenient: memberships.some(({ lenient }) => lenient),
    beltsNotUnderstood: new Set(open.map(({ belt }) => belt)).size,
    memberships,
    places,
    belts,
  };
};

/** Belts by relation, the best first, then by confidence. */
export const bestFirst = (belts: readonly BeltRelation[]): readonly BeltRelation[] =>
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
