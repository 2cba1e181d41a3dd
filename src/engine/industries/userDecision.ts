import { normaliseText } from "../text";
import { placeKeys, type RulePlaces, rulePlaces } from "./rulePlaces";
import type { Rule } from "./rules";
import { type RuleSide, ruleSide } from "./ruleSides";
import { type Recognition, type Relation, RELATIONS } from "./types";

/** What a rule of the user says of a pair. */
export interface UserDecision {
  readonly relation: Relation;
  readonly rule: "user-verdict" | "user-relation";
  /** 0-based row in the rules range as given. */
  readonly row: number;
}

interface VerdictRule {
  readonly relation: Relation;
  readonly row: number;
  readonly places: RulePlaces;
}

interface RelationRule {
  readonly relation: Relation;
  readonly row: number;
  readonly a: RuleSide;
  readonly b: RuleSide;
}

interface PairRules {
  /** By the pair of normalised texts. */
  readonly verdicts: ReadonlyMap<string, readonly VerdictRule[]>;
  readonly relations: readonly RelationRule[];
}

/** What the user's rules decide of two names: a verdict on the very pair before a relation of their industries. */
export const userDecision = (
  a: Recognition,
  b: Recognition,
  options: { readonly rules?: readonly Rule[]; readonly place?: string },
): UserDecision | null => {
  const { rules = [] } = options;
  if (rules.length === 0) return null;
  const { verdicts, relations } = pairRulesOf(rules);
  if (verdicts.size + relations.length === 0) return null;
  const texts = [normaliseText(a.text), normaliseText(b.text)] as const;
  const verdict = verdictIn(verdicts.get(pairKey(...texts)) ?? [], options.place ?? "");
  if (verdict) return { relation: verdict.relation, rule: "user-verdict", row: verdict.row };
  const relation = bestRelation(relations, [
    { text: texts[0], name: a },
    { text: texts[1], name: b },
  ]);
  return relation ? { relation: relation.relation, rule: "user-relation", row: relation.row } : null;
};

/** The verdict for the place before the one for everywhere. */
const verdictIn = (verdicts: readonly VerdictRule[], place: string): VerdictRule | undefined => {
  if (verdicts.length === 0) return undefined;
  const here = place === "" ? null : placeKeys(place);
  const holdsHere = ({ places }: VerdictRule): boolean =>
    here !== null && places !== "everywhere" && [...here].some((key) => places.has(key));
  return verdicts.find(holdsHere) ?? verdicts.find(({ places }) => places === "everywhere");
};

interface Named {
  readonly text: string;
  readonly name: Recognition;
}

/**
 * The rule that holds for two names; where a name is of several industries and several rules hold: those that name it
 * word for word, then the best relation, so that the order of the rows decides nothing.
 */
const bestRelation = (
  relations: readonly RelationRule[],
  [one, other]: readonly [Named, Named],
): RelationRule | undefined => {
  let best: RelationRule | undefined;
  let bestRank = Infinity;
  for (const rule of relations) {
    const literal = Math.max(literalSides(rule, one, other), literalSides(rule, other, one));
    if (literal < 0) continue;
    const rank = (2 - literal) * RELATIONS.length + RELATIONS.indexOf(rule.relation);
    if (rank < bestRank) [best, bestRank] = [rule, rank];
  }
  return best;
};

/** How many sides of a rule two names match word for word; -1 where the rule is not of these names in this order. */
const literalSides = ({ a, b }: RelationRule, one: Named, other: Named): number =>
  isNamed(a, one) && isNamed(b, other) ? Number(a.text === one.text) + Number(b.text === other.text) : -1;

/** A rule's industry is named by a name that reads the same, or that is of the very concept. */
const isNamed = (side: RuleSide, { text, name }: Named): boolean =>
  side.text === text ||
  (side.concept !== undefined &&
    name.concepts.some(({ id, head, secondary }) => id === side.concept && head === undefined && !secondary));

const pairRulesOf = (rules: readonly Rule[]): PairRules => {
  const known = pairRulesByRules.get(rules);
  if (known) return known;
  const placesOf = rulePlaces(rules);
  const verdicts = new Map<string, VerdictRule[]>();
  const relations: RelationRule[] = [];
  for (const rule of rules) {
    if (rule.kind === "synonym" || rule.kind === "ignore") continue;
    const { relation, row, a, b } = rule;
    if (rule.kind === "relation")
      relations.push({ relation, row, a: ruleSide(a, rules), b: ruleSide(b, rules) });
    const places = rule.kind === "verdict" ? placesOf(rule) : null;
    if (places === null) continue;
    const key = pairKey(normaliseText(a), normaliseText(b));
    verdicts.set(key, [...(verdicts.get(key) ?? []), { relation, row, places }]);
  }
  const pairs = { verdicts, relations };
  pairRulesByRules.set(rules, pairs);
  return pairs;
};

/** Keyed by the rules as given, so that many pairs under one set of rules prepare it once. */
const pairRulesByRules = new WeakMap<readonly Rule[], PairRules>();

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
