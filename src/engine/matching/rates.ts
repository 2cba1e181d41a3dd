import { RELATIONS, type Relation } from "../industries/types";
import type { AskedRelation, Counting, MatchedCluster, Rate, TypeRates } from "./types";
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

/** The units that a counting rule counts: memberships (one per cluster and place), or whole clusters. */
export const countingUnits = (clusters: readonly MatchedCluster[], counting: Counting): readonly Verdict[] =>
  counting === "project" ? clusters : clusters.flatMap(({ memberships }) => memberships);

/** Rates over clusters by one counting rule. */
export const ratesOf = (clusters: readonly MatchedCluster[], counting: Counting) => {
  const units = countingUnits(clusters, counting);
  return { units: units.length, rate: (asked: AskedRelation): Rate => rateOver(units, asked) };
};

/**
 * Law: whatever verdicts the pairs not understood would get, lower ≤ rate ≤ upper. So a unit is proven only when
 * every verdict it could still get is an asked one, and possible when any is.
 */
const rateOver = (units: readonly Verdict[], asked: AskedRelation): Rate => {
  let proven = 0;
  let possible = 0;
  for (const unit of units) {
    const { surely, maybe } = asked === "lenient" ? lenientUnit(unit) : strictUnit(unit, asked);
    if (surely) proven++;
    if (maybe) possible++;
  }
  const share = (count: number): number => (units.length === 0 ? 0 : count / units.length);
  return { units: units.length, proven, possible, lower: share(proven), upper: share(possible) };
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
  counting: Counting,
): TypeRates => {
  const { units, rate } = ratesOf(clusters, counting);
  return {
    type,
    units,
    matched: rate("matched"),
    similar: rate("similar"),
    any: rate("any"),
    lenient: rate("lenient"),
    undetermined: rate("undetermined").proven,
  };
};
