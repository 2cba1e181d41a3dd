import { ASKED_BELTS } from "./askedBelts";
import type { ChanceUnit, ChanceUnits } from "./chanceUnits";
import { seededShuffle } from "./seededRandom";
import type { AskedRelation } from "./types";

/** How often, and from which seed, belts are shuffled, and the group (0-based) that each unit is counted in. */
export interface Shuffling {
  readonly asked: AskedRelation;
  readonly runs: number;
  readonly seed: number;
  readonly groups: readonly number[];
  readonly groupCount: number;
}

/** Of each group, the number of its units in the asked relation after each shuffle of the belts. */
export const shuffledCounts = (
  { beltCount, units }: ChanceUnits,
  { asked, runs, seed, groups, groupCount }: Shuffling,
): readonly Int32Array[] => {
  const counts = Array.from({ length: groupCount }, () => new Int32Array(runs));
  const order = Int32Array.from({ length: beltCount }, (_, position) => position);
  const shuffle = seededShuffle(seed);
  for (let run = 0; run < runs; run++) {
    shuffle(order);
    units.forEach((unit, index) => {
      const count = counts[groups[index] ?? 0];
      if (count && holds(unit, order, asked)) count[run] = (count[run] ?? 0) + 1;
    });
  }
  return counts;
};

/** True when a unit stands in the asked relation with the belts that were dealt to its places. */
const holds = ({ belts, standing }: ChanceUnit, order: Int32Array, asked: AskedRelation): boolean => {
  if (belts === null) return asked === "undetermined";
  const { barred, needed } = ASKED_BELTS[asked];
  let found = 0;
  for (const position of belts) found |= standing[order[position] ?? 0] ?? 0;
  return (found & barred) === 0 && (needed === 0 || (found & needed) !== 0);
};

/** Of the rates of the shuffled lists: mean, standard deviation, and the bounds of the middle 95 %; 0..1. */
export interface ShuffledRates {
  readonly mean: number;
  readonly sd: number;
  readonly lower: number;
  readonly upper: number;
}

/** The rates that counts of some units come to. */
export const shuffledRates = (counts: Int32Array, units: number): ShuffledRates => {
  const rates = Float64Array.from(counts, (count) => (units === 0 ? 0 : count / units)).sort();
  const runs = rates.length;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / runs;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  // The order statistics between which a further shuffle falls with a probability of 95 %: of 999, the 25th and 975th.
  const tail = Math.max(1, Math.floor(TAIL * (runs + 1)));
  return {
    mean,
    sd: Math.sqrt(squares / Math.max(1, runs - 1)),
    lower: rates[tail - 1] ?? 0,
    upper: rates[runs - tail] ?? 0,
  };
};

const TAIL = 0.025;

/** The one-sided p: the share of shuffles, the lists as they are among them, with at least the observed count. */
export const oneSidedP = (counts: Int32Array, observed: number): number =>
  (1 + counts.filter((count) => count >= observed).length) / (1 + counts.length);
