import type { Rule } from "../industries/rules";
import { tagger } from "../industries/tagger";
import { ASKED_BELTS } from "./askedBelts";
import { type ChanceUnit, chanceUnits } from "./chanceUnits";
import { groupByType } from "./groupByType";
import { probabilityOfNone } from "./hypergeometric";
import { matchClusters } from "./matchClusters";
import { ratesOf } from "./rates";
import { oneSidedP, type ShuffledRates, shuffledCounts, shuffledRates } from "./shuffledCounts";
import type { AskedRelation, BeltTexts, ClusterTexts, Counting, MatchedCluster } from "./types";

/** Two lists, the user's rules, and what is asked of them. */
export interface ChanceRequest {
  readonly clusters: readonly ClusterTexts[];
  readonly belts: readonly BeltTexts[];
  readonly rules?: readonly Rule[];
  /** By membership unless told. */
  readonly counting?: Counting;
  /** Matched unless told. */
  readonly asked?: AskedRelation;
  /** How often the belts are shuffled; 999 unless told. */
  readonly runs?: number;
  readonly seed?: number;
}

/** What chance alone would do for the clusters of one type; `type: null` is the total. Rates are 0..1. */
export interface TypeChance {
  readonly type: string | null;
  readonly units: number;
  /** The proven rate of the lists as they are. */
  readonly observed: number;
  /** The mean of that rate over all ways to shuffle the belts: exact. */
  readonly expected: number;
  /** observed / expected; null where nothing is expected. */
  readonly lift: number | null;
  /** The share of shuffles, with the lists as they are among them, whose rate is at least the observed: > 0. */
  readonly p: number;
  /** The rates of the shuffled lists. */
  readonly shuffled: ShuffledRates;
}

/** What chance alone would do, by cluster type in order of appearance and in total. Plain data. */
export interface Chance {
  readonly asked: AskedRelation;
  readonly counting: Counting;
  readonly runs: number;
  /** The belts that were shuffled: those of a known place. */
  readonly beltCount: number;
  readonly total: TypeChance;
  readonly byType: readonly TypeChance[];
}

const RUNS = 999;
const SEED = 20220906;

/**
 * The rate that would come about if every place kept its number of belts and the belts were dealt to them at random
 * (`product.md`, "By chance?"), belts not understood among them: exactly by the hypergeometric distribution, and by a
 * simulation that the seed decides. A belt of several places stays one belt.
 */
export const chance = (request: ChanceRequest): Chance => {
  const { clusters, belts, rules = [], counting = "membership", asked = "matched", runs = RUNS } = request;
  const recognise = tagger(rules);
  const matched = matchClusters(clusters, belts, { rules, counting, recognise });
  const among = chanceUnits(matched, { clusters, belts, rules, recognise });
  const types = groupByType(matched.clusters, ({ index }) => clusters[index]?.type ?? "");
  const typeOf = new Map(
    types.flatMap(({ members }, at) => members.map(({ index }) => [index, at] as const)),
  );
  const groups = among.units.map(({ cluster }) => typeOf.get(cluster) ?? 0);
  const counts = shuffledCounts(among, {
    asked,
    runs,
    seed: request.seed ?? SEED,
    groups,
    groupCount: types.length,
  });
  const chanceOf = (type: string | null, members: readonly MatchedCluster[], shuffles: Int32Array) => {
    const { units, rate } = ratesOf(members, counting);
    const { proven, lower: observed } = rate(asked);
    const indices = new Set(members.map(({ index }) => index));
    const own = among.units.filter(({ cluster }) => indices.has(cluster));
    const expected = expectedRate(own, among.beltCount, asked);
    const lift = expected > 0 ? observed / expected : null;
    const shuffled = shuffledRates(shuffles, units);
    return { type, units, observed, expected, lift, p: oneSidedP(shuffles, proven), shuffled };
  };
  const all = Int32Array.from({ length: runs }, (_, run) =>
    counts.reduce((sum, ofType) => sum + (ofType[run] ?? 0), 0),
  );
  return {
    asked,
    counting,
    runs,
    beltCount: among.beltCount,
    total: chanceOf(null, matched.clusters, all),
    byType: types.map(({ type, members }, at) => chanceOf(type, members, counts[at] ?? all)),
  };
};

/** The mean probability of the units to stand in the asked relation after a shuffle. */
const expectedRate = (units: readonly ChanceUnit[], beltCount: number, asked: AskedRelation): number =>
  units.reduce((sum, unit) => sum + probabilityOf(unit, beltCount, asked), 0) / Math.max(1, units.length);

/** The probability of no barred belt, less that of none needed either. */
const probabilityOf = ({ belts, standing }: ChanceUnit, all: number, asked: AskedRelation): number => {
  if (belts === null) return asked === "undetermined" ? 1 : 0;
  const { barred, needed } = ASKED_BELTS[asked];
  const withNone = (bits: number): number =>
    probabilityOfNone({
      all,
      marked: standing.filter((belt) => (belt & bits) !== 0).length,
      drawn: belts.length,
    });
  return withNone(barred) - (needed === 0 ? 0 : withNone(barred | needed));
};
