import type { Relation } from "../industries/types";
import type { BeltRelation, VerdictReason } from "./types";

const RANK: Readonly<Record<Relation, number>> = {
  identical: 0,
  affiliated: 1,
  similar: 2,
  none: 3,
  undetermined: 4,
};

/** Best relation first: identical > affiliated > similar > none > undetermined. */
export const compareRelations = (a: Relation, b: Relation): number => RANK[a] - RANK[b];

/** A verdict over some belts, with what it rests on. */
export interface Verdict {
  readonly verdict: Relation;
  readonly reason: VerdictReason;
  readonly lenient: boolean;
  readonly beltsNotUnderstood: number;
}

/**
 * The verdict over the belts of known places (`product.md`, the method, 4): the best decided relation; none where
 * there is no belt; undetermined where belts stand and none of them could be compared.
 */
export const verdictOver = (belts: readonly BeltRelation[], industryUnderstood: boolean): Verdict => {
  if (belts.length === 0)
    return { verdict: "none", reason: "no-belts-in-place", lenient: false, beltsNotUnderstood: 0 };
  let best: Relation = "undetermined";
  let lenient = false;
  let beltsNotUnderstood = 0;
  for (const { relation } of belts) {
    if (relation.verdict === "undetermined") beltsNotUnderstood++;
    if (compareRelations(relation.verdict, best) < 0) best = relation.verdict;
    lenient ||= relation.lenient;
  }
  return { verdict: best, reason: reasonFor(best, industryUnderstood), lenient, beltsNotUnderstood };
};

const reasonFor = (best: Relation, industryUnderstood: boolean): VerdictReason => {
  if (best === "undetermined") return industryUnderstood ? "no-belt-understood" : "industry-not-understood";
  return best === "none" ? "no-related-belt" : "related-belt";
};

/** The verdict of a cluster whose place is not known: no belt can be looked for. */
export const verdictWithoutPlace = (reason: "place-unknown" | "place-ambiguous"): Verdict => ({
  verdict: "undetermined",
  reason,
  lenient: false,
  beltsNotUnderstood: 0,
});

/**
 * True when the verdict could still turn out to be `relation`: what is undetermined can become anything, and a belt
 * not understood can only better a verdict.
 */
export const couldBe = (unit: Pick<Verdict, "verdict" | "beltsNotUnderstood">, relation: Relation): boolean =>
  unit.verdict === relation ||
  unit.verdict === "undetermined" ||
  (unit.beltsNotUnderstood > 0 && compareRelations(relation, unit.verdict) < 0);
