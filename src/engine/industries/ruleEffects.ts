import { normaliseText } from "../text";
import type { Rule } from "./rules";

/** A word that the user's rules add to the lexicon. */
export type RuleWord =
  | { readonly kind: "synonym"; readonly text: string; readonly row: number; readonly meaning: string }
  | { readonly kind: "ignored"; readonly text: string; readonly row: number };

/** The words that synonym and ignore rules teach the tagger. */
export const ruleWords = (rules: readonly Rule[]): readonly RuleWord[] => {
  const known = wordsByRules.get(rules);
  if (known) return known;
  const taught = rules.flatMap((rule): RuleWord[] => {
    const text = normaliseText(rule.a);
    if (text === "") return [];
    if (rule.kind === "synonym") return [{ kind: "synonym", text, row: rule.row, meaning: rule.b }];
    return rule.kind === "ignore" ? [{ kind: "ignored", text, row: rule.row }] : [];
  });
  wordsByRules.set(rules, taught);
  return taught;
};

/** Keyed by the rules as given, so that a list of names under one set of rules prepares it once. */
const wordsByRules = new WeakMap<readonly Rule[], readonly RuleWord[]>();
