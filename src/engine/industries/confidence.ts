import type { DecidingRule } from "./types";

/**
 * How often a decision by each rule is right, 0..1. PROVISIONAL: careful guesses until `npm run evaluate` measures
 * them on labelled pairs (issue 4).
 */
export const ruleConfidence: Readonly<Record<DecidingRule, number>> = {
  "user-verdict": 1,
  "user-relation": 1,
  "same-concept": 0.95,
  "broader-path": 0.9,
  "dedicated-part": 0.85,
  "supply-chain": 0.7,
  "same-parent": 0.6,
  "no-path": 0.75,
  "not-understood": 0,
};

/** What each circumstance takes off, as factors. PROVISIONAL like the above. */
export const CIRCUMSTANCE = {
  /** A name holds words that nothing knows. */
  leftover: 0.85,
  /** A concept was found in brackets only. */
  secondary: 0.85,
  /** A head operator made the concept. */
  head: 0.9,
  /** The link is marked as weak. */
  weak: 0.8,
  /** One of the two is a too broad word (化工, 材料). */
  tooBroad: 0.85,
} as const;
