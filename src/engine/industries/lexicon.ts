import { lazy } from "../lazy";
import { type Automaton, buildAutomaton } from "./automaton";
import { type HeadEffect, vocabulary } from "./vocabulary";

/** What a word of the lexicon is. */
export type LexiconEntry =
  | { readonly kind: "term"; readonly concepts: readonly number[] }
  | { readonly kind: "head"; readonly effect: HeadEffect; readonly concept: number }
  | { readonly kind: "modifier" | "scaffold" | "decoy" | "connector" };

/** All words that the tagger looks for. */
export interface Lexicon {
  readonly find: Automaton;
  readonly entries: readonly LexiconEntry[];
  /** The concept that a head word makes of a base when that name is a term itself: `${effect} ${base}` → concept. */
  readonly derived: ReadonlyMap<string, number>;
}

const CONNECTORS = ["、", ",", "/", ";", "+", "&", "和", "与", "及", "以及", "及其", "暨", "and"];

/** The lexicon of the built-in vocabulary, built on first use. */
export const lexicon = lazy((): Lexicon => {
  const { terms, heads, modifiers, scaffold, decoys } = vocabulary();
  const entries = new Map<string, LexiconEntry>();
  for (const text of CONNECTORS) entries.set(text, { kind: "connector" });
  for (const text of modifiers) entries.set(text, { kind: "modifier" });
  for (const text of scaffold) entries.set(text, { kind: "scaffold" });
  for (const text of decoys) entries.set(text, { kind: "decoy" });
  terms.forEach((texts, concept) => {
    for (const text of texts) {
      // One character says too little inside a name: it is read at the end of a name only, as a head word.
      if (text.length === 1) {
        entries.set(text, { kind: "head", effect: "narrower", concept });
        continue;
      }
      const known = entries.get(text);
      entries.set(text, {
        kind: "term",
        concepts: known?.kind === "term" ? [...known.concepts, concept] : [concept],
      });
    }
  });
  // After the terms: a head word may be a term of its own concept and is then the head.
  for (const { text, effect, concept } of heads) entries.set(text, { kind: "head", effect, concept });
  const words = [...entries.keys()];
  return { find: buildAutomaton(words), entries: [...entries.values()], derived: derivedNames(entries) };
});

/** Terms that are a base term and a head word (塑料机械 = 塑料 + 机械): the same concept for every head word of that effect. */
const derivedNames = (entries: ReadonlyMap<string, LexiconEntry>): ReadonlyMap<string, number> => {
  const derived = new Map<string, number>();
  for (const [text, entry] of entries) {
    if (entry.kind !== "term") continue;
    for (let cut = 1; cut < text.length; cut++) {
      const head = entries.get(text.slice(cut));
      if (head?.kind !== "head" || head.effect === "replaces" || head.effect === "narrower") continue;
      const base = entries.get(text.slice(0, cut).trimEnd());
      const [concept] = entry.concepts;
      if (base === undefined || concept === undefined) continue;
      const parts = base.kind === "term" ? base.concepts : base.kind === "head" ? [base.concept] : [];
      for (const part of parts) if (part !== concept) derived.set(`${head.effect} ${part}`, concept);
    }
  }
  return derived;
};
