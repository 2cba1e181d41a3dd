import { relateRecognised } from "../industries/relateIndustries";
import type { Rule } from "../industries/rules";
import type { Recognition } from "../industries/types";
import { type JoinPlace, joinPlaceName } from "../places/joinPlaces";
import { normaliseText } from "../text";
import { beltBits, bestBits } from "./askedBelts";
import type { MatchResult } from "./matchClusters";
import type { BeltRelation, BeltTexts, ClusterTexts } from "./types";

/** A counting unit as the shuffling sees it. */
export interface ChanceUnit {
  /** Index of its cluster. */
  readonly cluster: number;
  /** The belts of its places, as positions among the shuffled belts; null where its place is not known. */
  readonly belts: readonly number[] | null;
  /** How each of the shuffled belts would stand to it (`beltBits`). */
  readonly standing: Uint8Array;
}

/** The belts that are shuffled, by how many there are, and the units among which they are. */
export interface ChanceUnits {
  readonly beltCount: number;
  readonly units: readonly ChanceUnit[];
}

interface ChanceLists {
  readonly clusters: readonly ClusterTexts[];
  readonly belts: readonly BeltTexts[];
  readonly rules: readonly Rule[];
  readonly recognise: (text: string) => Recognition;
}

/**
 * The units of a matching, each with how every belt of a known place would stand to it. A verdict of the user that holds
 * in one place of a unit of several is taken to hold in all of them, so that a match by chance is not made too small.
 */
export const chanceUnits = (
  { clusters: matched, counting, beltsWithoutPlace }: MatchResult,
  lists: ChanceLists,
): ChanceUnits => {
  const placeless = new Set(beltsWithoutPlace.map(({ belt }) => belt));
  const placed = lists.belts.map((_, belt) => belt).filter((belt) => !placeless.has(belt));
  const positions = new Map(placed.map((belt, position) => [belt, position]));
  const standing = standingOf(placed, lists);
  const unit = (
    cluster: number,
    places: readonly JoinPlace[],
    belts: readonly BeltRelation[],
  ): ChanceUnit => ({
    cluster,
    belts: places.length === 0 ? null : belts.map(({ belt }) => positions.get(belt) ?? 0),
    standing: standing(lists.clusters[cluster]?.industry ?? "", places),
  });
  const units = matched.flatMap(({ index, places, belts, memberships }) =>
    counting === "project"
      ? [unit(index, places, belts)]
      : memberships.map((one) => unit(index, one.place === null ? [] : [one.place], one.belts)),
  );
  return { beltCount: placed.length, units };
};

/**
 * How each placed belt stands to an industry in some places: each distinct pair of names is related once, and again only
 * where a verdict of the user names both and a place.
 */
const standingOf = (placed: readonly number[], { belts, rules, recognise }: ChanceLists) => {
  const textOf = (belt: number): string => belts[belt]?.industry ?? "";
  const texts = [...new Set(placed.map(textOf))];
  const textAt = new Map(texts.map((text, at) => [text, at]));
  const industryAt = placed.map((belt) => textAt.get(textOf(belt)) ?? 0);
  const names = texts.map(recognise);
  const placeWords = new Set(
    rules.flatMap((rule) =>
      (rule.kind === "verdict" && rule.place !== undefined ? [rule.a, rule.b] : []).map(normaliseText),
    ),
  );
  const isPlaceWord = (text: string): boolean => placeWords.size > 0 && placeWords.has(normaliseText(text));
  const placeTexts = texts.flatMap((text, at) => (isPlaceWord(text) ? [at] : []));
  const everywhere = new Map<string, readonly number[]>();
  return (industry: string, places: readonly JoinPlace[]): Uint8Array => {
    if (places.length === 0) return new Uint8Array(0);
    const own = recognise(industry);
    const bitsIn = (place: string, name: Recognition): number =>
      beltBits(relateRecognised(own, name, { rules, place }));
    const bits = everywhere.get(industry) ?? names.map((name) => bitsIn("", name));
    everywhere.set(industry, bits);
    const here = [...bits];
    for (const at of isPlaceWord(industry) ? placeTexts : [])
      here[at] = places.map((place) => bitsIn(joinPlaceName(place), names[at] ?? own)).reduce(bestBits);
    return Uint8Array.from(industryAt, (at) => here[at] ?? 0);
  };
};
