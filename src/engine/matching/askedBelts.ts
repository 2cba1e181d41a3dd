import type { IndustryRelation, Relation } from "../industries/types";
import type { AskedRelation } from "./types";

/** One bit for each relation a belt can stand in to a cluster. */
const BITS: Readonly<Record<Relation, number>> = {
  identical: 1,
  affiliated: 2,
  similar: 4,
  none: 8,
  undetermined: 16,
};
const LENIENT = 32;
const { identical, affiliated, similar, none, undetermined } = BITS;

/** How a belt stands to a cluster, as bits: its relation, and whether it counts by the lenient reading. */
export const beltBits = ({ verdict, lenient }: IndustryRelation): number =>
  BITS[verdict] | (lenient ? LENIENT : 0);

/** The bits of a belt that stands so in one place and so in another: its best relation, and the lenient of either. */
export const bestBits = (a: number, b: number): number => {
  const relations = (a | b) & ~LENIENT;
  return (relations & -relations) | ((a | b) & LENIENT);
};

/**
 * What the belts of a counting unit must be for the unit to be proven in an asked relation (`rates.ts`): none of them
 * barred, and one of them needed; 0 needs none. A belt not understood could still better a verdict that is not the best.
 */
export const ASKED_BELTS: Readonly<
  Record<AskedRelation, { readonly barred: number; readonly needed: number }>
> = {
  matched: { barred: 0, needed: identical | affiliated },
  identical: { barred: 0, needed: identical },
  affiliated: { barred: identical | undetermined, needed: affiliated },
  similar: { barred: identical | affiliated | undetermined, needed: similar },
  any: { barred: 0, needed: identical | affiliated | similar },
  lenient: { barred: 0, needed: LENIENT },
  none: { barred: identical | affiliated | similar | undetermined, needed: 0 },
  undetermined: { barred: identical | affiliated | similar | none, needed: undetermined },
};
