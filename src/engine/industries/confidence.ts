import type { DecidingRule } from "./types";
import measured from "./measuredConfidence.json";

/** A rule of the vocabulary, and whether something makes its decision less sure. */
export interface DecidedBy {
  readonly rule: DecidingRule;
  /**
   * A name holds words that nothing knows, or a concept was found in brackets only, was made by a head word or is too
   * broad, or the link is marked as weak.
   */
  readonly doubtful: boolean;
}

/** How sure a decision is, and how it was made: the share of labelled pairs on which such decisions are right. */
export interface Confidence {
  /** 0..1; the lower end of Wilson's 95 % interval where there are few cases. */
  readonly confidence: number;
  /** Fewer than 30 labelled pairs were decided so: the number says little. */
  readonly fewCases: boolean;
}

const ENOUGH_CASES = 30;
const USER: Confidence = { confidence: 1, fewCases: false };
const NOT_DECIDED: Confidence = { confidence: 0, fewCases: false };

const CASES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = measured;

/**
 * The confidence of a decision, as `npm run evaluate -- --measure` last counted it on the labelled pairs that are not
 * held out (measuredConfidence.json: rule → sure and doubtful → right and all). Few doubtful cases are read with the
 * sure ones.
 */
export const confidenceOf = ({ rule, doubtful }: DecidedBy): Confidence => {
  if (rule === "user-verdict" || rule === "user-relation") return USER;
  if (rule === "not-understood") return NOT_DECIDED;
  const kept = doubtful ? DOUBTFUL : SURE;
  const known = kept.get(rule);
  if (known !== undefined) return known;
  const { sure = [], doubtful: unsure = [] } = CASES[rule] ?? {};
  const [ofKind, other] = doubtful ? [unsure, sure] : [sure, unsure];
  const counted =
    (ofKind[1] ?? 0) >= ENOUGH_CASES ? ofKind : ofKind.map((count, i) => count + (other[i] ?? 0));
  const [right = 0, all = 0] = counted;
  const found =
    all >= ENOUGH_CASES
      ? { confidence: right / all, fewCases: false }
      : { confidence: lowerBound(right, all), fewCases: true };
  kept.set(rule, found);
  return found;
};

/** What was looked up so far: millions of pairs ask for the same few. */
const SURE = new Map<DecidingRule, Confidence>();
const DOUBTFUL = new Map<DecidingRule, Confidence>();

const Z95 = 1.959963984540054;

/** The lower end of Wilson's score interval (Wilson 1927). */
const lowerBound = (right: number, all: number): number => {
  if (all === 0) return 0;
  const share = right / all;
  const z2 = Z95 * Z95;
  const half = Z95 * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all));
  return Math.max(0, (share + z2 / (2 * all) - half) / (1 + z2 / all));
};
