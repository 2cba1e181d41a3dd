import { accompaniment, type TypedClusters } from "./clusterTypes";
import { groupByType } from "./groupByType";
import { sharedTotal } from "./sharedTotal";
import type { BeltRelation, CountingRule, MatchedCluster, Membership } from "./types";
import type { Verdict } from "./verdict";

/** One cluster in one of its places, with the belts there that matter: a row of the study's Tables 3–5. */
export interface ClusterBelts extends Omit<Membership, "belts"> {
  /** Index into the clusters as given. */
  readonly cluster: number;
  /** True when a cluster of another type stands in the place too. */
  readonly accompanied: boolean;
  /** Identical or affiliated, best first. */
  readonly matched: readonly BeltRelation[];
  readonly similar: readonly BeltRelation[];
}

/**
 * The counts that the study gives beside Tables 3–5, by verdicts as they are: matched, similar, none, no belts and
 * undetermined add up to the units. `accompanied` is of all units of the type, listed or not.
 */
export interface VerdictCounts {
  readonly units: number;
  readonly accompanied: number;
  readonly matched: number;
  readonly similar: number;
  /** Belts stand in the place, and none of them is related. */
  readonly none: number;
  /** No belt stands in the place. */
  readonly noBelts: number;
  readonly undetermined: number;
}

/** The clusters of one type with their belts; type "" where none is given. Rows are by membership always. */
export interface BeltTable {
  readonly type: string;
  readonly counting: CountingRule;
  readonly rows: readonly ClusterBelts[];
  readonly counts: VerdictCounts;
}

export interface BeltTableOptions {
  readonly counting: CountingRule;
  /** Only clusters in whose place a cluster of another type stands too, as the study lists them. */
  readonly accompaniedOnly?: boolean;
}

/** The study's Tables 3–5: one for each cluster type, in order of appearance. */
export const beltTables = (lists: TypedClusters, options: BeltTableOptions): readonly BeltTable[] => {
  const { counting, accompaniedOnly = false } = options;
  const isAccompanied = accompaniment(lists);
  return groupByType(lists.matched, ({ index }) => lists.clusters[index]?.type ?? "").map(
    ({ type, members }) => {
      const all = members.flatMap((cluster) =>
        cluster.memberships.map((one) => clusterBelts(cluster, one, isAccompanied(cluster, one.place))),
      );
      const rows = accompaniedOnly ? all.filter(({ accompanied }) => accompanied) : all;
      const units = members.flatMap((cluster) => unitsOf(cluster, { counting, isAccompanied }));
      const listed = accompaniedOnly ? units.filter(({ accompanied }) => accompanied) : units;
      return { type, counting, rows, counts: verdictCounts(units, listed) };
    },
  );
};

const clusterBelts = (
  { index }: MatchedCluster,
  { belts, ...membership }: Membership,
  accompanied: boolean,
): ClusterBelts => ({
  ...membership,
  cluster: index,
  accompanied,
  matched: belts.filter(({ relation }) => isMatched(relation)),
  similar: belts.filter(({ relation }) => relation.verdict === "similar"),
});

interface ListedUnit {
  readonly verdict: Verdict;
  readonly sharedBy: number;
  readonly accompanied: boolean;
}

const unitsOf = (
  cluster: MatchedCluster,
  { counting, isAccompanied }: { counting: CountingRule; isAccompanied: ReturnType<typeof accompaniment> },
): readonly ListedUnit[] => {
  const units = cluster.memberships.map((membership) => ({
    verdict: membership,
    sharedBy: counting === "shared" ? cluster.memberships.length : 1,
    accompanied: isAccompanied(cluster, membership.place),
  }));
  return counting === "project"
    ? [{ verdict: cluster, sharedBy: 1, accompanied: units.some(({ accompanied }) => accompanied) }]
    : units;
};

const verdictCounts = (all: readonly ListedUnit[], listed: readonly ListedUnit[]): VerdictCounts => {
  const count = (units: readonly ListedUnit[], counts: (unit: ListedUnit) => boolean): number =>
    sharedTotal(units.filter(counts).map(({ sharedBy }) => sharedBy));
  const listedWith = (counts: (verdict: Verdict) => boolean): number =>
    count(listed, ({ verdict }) => counts(verdict));
  return {
    units: count(listed, () => true),
    accompanied: count(all, ({ accompanied }) => accompanied),
    matched: listedWith(isMatched),
    similar: listedWith(({ verdict }) => verdict === "similar"),
    none: listedWith(({ verdict, reason }) => verdict === "none" && reason !== "no-belts-in-place"),
    noBelts: listedWith(({ reason }) => reason === "no-belts-in-place"),
    undetermined: listedWith(({ verdict }) => verdict === "undetermined"),
  };
};

const isMatched = ({ verdict }: Pick<Verdict, "verdict">): boolean =>
  verdict === "identical" || verdict === "affiliated";
