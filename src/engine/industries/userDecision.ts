import { normaliseText } from "../text";
import { recogniseIndustry } from "./recogniseIndustry";
import type { Rule } from "./rules";
import type { Recognition, Relation } from "./types";

/** What a rule of the user says of a pair. */
export interface UserDecision {
  readonly relation: Relation;
  readonly rule: "user-verdict" | "user-relation";
  /** 0-based row in the rules range as given. */
  readonly row: number;
}

interface PairRule {
  readonly relation: Relation;
  readonly row: number;
  readonly a: RuleSide;
  readonly b: RuleSide;
  /** "" where the rule holds everywhere. */
  readonly place: string;
}

interface RuleSide {
  readonly text: string;
  /** The one concept that the text names, or undefined. */
  readonly concept: string | undefined;
}

interface PairRules {
  readonly verdicts: readonly PairRule[];
  readonly relations: readonly PairRule[];
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
  if (verdicts.length + relations.length === 0) return null;
  const texts = [normaliseText(a.text), normaliseText(b.text)] as const;
  const place = placeKey(options.place ?? "");
  const onTexts = verdicts.filter((rule) => isPair(texts, [rule.a.text, rule.b.text]));
  const verdict =
    onTexts.find((rule) => rule.place !== "" && rule.place === place) ??
    onTexts.find((rule) => rule.place === "");
  if (verdict) return { relation: verdict.relation, rule: "user-verdict", row: verdict.row };
  const relation = relations.find(
    (rule) =>
      (names(rule.a, a, texts[0]) && names(rule.b, b, texts[1])) ||
      (names(rule.a, b, texts[1]) && names(rule.b, a, texts[0])),
  );
  return relation ? { relation: relation.relation, rule: "user-relation", row: relation.row } : null;
};

const isPair = (pair: readonly [string, string], other: readonly [string, string]): boolean =>
  (pair[0] === other[0] && pair[1] === other[1]) || (pair[0] === other[1] && pair[1] === other[0]);

/** A rule's industry is named by a name that reads the same, or that is of the very concept. */
const names = (side: RuleSide, name: Recognition, text: string): boolean =>
  side.text === text ||
  (side.concept !== undefined &&
    name.concepts.some(({ id, head, secondary }) => id === side.concept && head === undefined && !secondary));

/** 青岛 and 青岛市 are one place to a rule. */
const placeKey = (place: string): string => normaliseText(place).replace(/(?<=..)[市县区]$/, "");

const pairRulesOf = (rules: readonly Rule[]): PairRules => {
  const known = pairRulesByRules.get(rules);
  if (known) return known;
  const verdicts: PairRule[] = [];
  const relations: PairRule[] = [];
  for (const rule of rules) {
    if (rule.kind === "synonym" || rule.kind === "ignore") continue;
    const place = rule.kind === "verdict" ? placeKey(rule.place ?? "") : "";
    const pair: PairRule = {
      relation: rule.relation,
      row: rule.row,
      a: sideOf(rule.a, rules),
      b: sideOf(rule.b, rules),
      place,
    };
    (rule.kind === "verdict" ? verdicts : relations).push(pair);
  }
  const pairs = { verdicts, relations };
  pairRulesByRules.set(rules, pairs);
  return pairs;
};

/** Keyed by the rules as given, so that many pairs under one set of rules prepare it once. */
const pairRulesByRules = new WeakMap<readonly Rule[], PairRules>();

const sideOf = (text: string, rules: readonly Rule[]): RuleSide => {
  const own = recogniseIndustry(text, { rules }).concepts.filter(
    ({ head, secondary }) => head === undefined && !secondary,
  );
  return { text: normaliseText(text), concept: own.length === 1 ? own[0]?.id : undefined };
};
