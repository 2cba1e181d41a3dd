import { RELATIONS, type Relation } from "../industries/types";
import { groupByType } from "./groupByType";
import { sharedTotal } from "./sharedTotal";
import type { AskedRelation, CountingRule, MatchedCluster, Rate, TypeRates } from "./types";
import { couldBe, type Verdict } from "./verdict";

export type { Rate } from "./types";

/** The verdicts that each asked relation stands for; lenient is a flag of its own. */
const VERDICTS: Readonly<Record<Exclude<AskedRelation, "lenient">, readonly Relation[]>> = {
  matched: ["identical", "affiliated"],
  identical: ["identical"],
  affiliated: ["affiliated"],
  similar: ["similar"],
  any: ["identical", "affiliated", "similar"],
  none: ["none"],
  undetermined: ["undetermined"],
};
const DECIDED = RELATIONS.filter((relation) => relation !== "undetermined");

/** What a counting rule counts: a verdict, and by how many units one cluster is shared (it weighs 1/N). */
interface CountingUnit {
  readonly verdict: Verdict;
  readonly sharedBy: number;
}

/** Memberships (one per cluster and place; by the shared rule each is 1/N of its cluster), or whole clusters. */
const countingUnits = (clusters: readonly MatchedCluster[], counting: CountingRule): CountingUnit[] =>
  clusters.flatMap((cluster): CountingUnit[] => {
    if (counting === "project") return [{ verdict: cluster, sharedBy: 1 }];
    const sharedBy = counting === "shared" ? Math.max(1, cluster.places.length) : 1;
    return cluster.memberships.map((verdict) => ({ verdict, sharedBy }));
  });

/** Rates over clusters by one counting rule. */
export const ratesOf = (clusters: readonly MatchedCluster[], counting: CountingRule) => {
  const units = countingUnits(clusters, counting);
  const all = sharedTotal(units.map(({ sharedBy }) => sharedBy));
  return { units: all, rate: (asked: AskedRelation): Rate => rateOver(units, all, asked) };
};

/**
 * Law: whatever verdicts the pairs not understood would get, lower ≤ rate ≤ upper. So a unit is proven only when
 * every verdict it could still get is an asked one, and possible when any is.
 */
const rateOver = (units: readonly CountingUnit[], all: number, asked: AskedRelation): Rate => {
  const [provenUnits, possibleUnits]: [number[], number[]] = [[], []];
  for (const { verdict, sharedBy } of units) {
    const { surely, maybe } = asked === "lenient" ? lenientUnit(verdict) : strictUnit(verdict, asked);
    if (surely) provenUnits.push(sharedBy);
    if (maybe) possibleUnits.push(sharedBy);
  }
  const [proven, possible] = [sharedTotal(provenUnits), sharedTotal(possibleUnits)];
  const share = (count: number): number => (all === 0 ? 0 : count / all);
  return { units: all, proven, possible, lower: share(proven), upper: share(possible) };
};

const lenientUnit = (unit: Verdict): { surely: boolean; maybe: boolean } => ({
  surely: unit.lenient,
  maybe: unit.lenient || unit.verdict === "undetermined" || unit.beltsNotUnderstood > 0,
});

const strictUnit = (
  unit: Verdict,
  asked: Exclude<AskedRelation, "lenient">,
): { surely: boolean; maybe: boolean } => {
  const verdicts = VERDICTS[asked];
  if (asked === "undetermined") return { surely: unit.verdict === asked, maybe: unit.verdict === asked };
  const open = DECIDED.filter((relation) => couldBe(unit, relation));
  return {
    surely: open.every((relation) => verdicts.includes(relation)),
    maybe: open.some((relation) => verdicts.includes(relation)),
  };
};

/** The rates of the study's Table 1 for some clusters. `type: null` for the total. */
export const typeRates = (
  type: string | null,
  clusters: readonly MatchedCluster[],
  counting: CountingRule,
): TypeRates => {
  const { units, rate } = ratesOf(clusters, counting);
  const undetermined = rate("undetermined").proven;
  return {
    type,
    counting,
    units,
    matched: rate("matched"),
    similar: rate("similar"),
    any: rate("any"),
    lenient: rate("lenient"),
    undetermined,
    decided: units === 0 ? 0 : (units - undetermined) / units,
  };
};

/** The study's Table 1: the total, and a row for each cluster type in order of appearance. */
export const typeTable = (
  lists: {
    readonly clusters: readonly { readonly type?: string }[];
    readonly matched: readonly MatchedCluster[];
  },
  counting: CountingRule,
): TypeTable => ({
  total: typeRates(null, lists.matched, counting),
  byType: groupByType(lists.matched, ({ index }) => lists.clusters[index]?.type ?? "").map(
    ({ type, members }) => typeRates(type, members, counting),
  ),
});

/** The rows of Table 1. */
export interface TypeTable {
  readonly total: TypeRates;
  readonly byType: readonly TypeRates[];
}
