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
  /** The names made of a base and a head word that are terms themselves: `${effect} ${base}` → name. */
  readonly derived: ReadonlyMap<string, DerivedName>;
  /** Such a term → its head word. */
  readonly tails: ReadonlyMap<string, string>;
}

/** A term that is a base term and a head word (塑料机械 is 塑料 and 机械), as positions of concepts. */
export interface DerivedName {
  readonly effect: OperatorEffect;
  readonly base: number;
  readonly concept: number;
}

/** The effects of head words that join a name to the base before them by a link. */
export type OperatorEffect = Exclude<
  HeadEffect,
  "narrower" | "made_of" | "replaces" | "repeats" | "form" | "look"
>;

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
  for (const [text, entry] of [...entries]) {
    const one = singular(text);
    if (one !== null && entry.kind === "term" && !entries.has(one)) entries.set(one, entry);
  }
  const words = [...entries.keys()];
  return { find: buildAutomaton(words), entries: [...entries.values()], ...derivedNames(entries) };
});

/** The singular of an English plural (industrial robots); null for other texts. A plural in a name is read as it is. */
const singular = (text: string): string | null => {
  if (!/^[a-z][a-z0-9 -]*s$/.test(text) || /(ss|us|is|ics)$/.test(text)) return null;
  return text.endsWith("ies") ? `${text.slice(0, -3)}y` : text.slice(0, -1);
};

/** True for head words that join the words before them to their own concept by a link. */
export const isOperator = (effect: HeadEffect): effect is OperatorEffect =>
  !["narrower", "made_of", "replaces", "repeats", "form", "look"].includes(effect);

const derivedNames = (entries: ReadonlyMap<string, LexiconEntry>): Pick<Lexicon, "derived" | "tails"> => {
  const derived = new Map<string, DerivedName>();
  const tails = new Map<string, string>();
  const longest = Math.max(...vocabulary().heads.map(({ text }) => text.length));
  for (const [text, entry] of entries) {
    const [concept] = entry.kind === "term" ? entry.concepts : [];
    if (concept === undefined) continue;
    for (let cut = Math.max(1, text.length - longest); cut < text.length; cut++) {
      if (!isWordStart(text, cut)) continue;
      const head = entries.get(text.slice(cut));
      if (head?.kind !== "head" || !isOperator(head.effect)) continue;
      const { effect } = head;
      for (const base of conceptsOf(entries.get(text.slice(0, cut).trimEnd()))) {
        tails.set(text, text.slice(cut));
        if (base !== concept) derived.set(`${effect} ${base}`, { effect, base, concept });
      }
    }
  }
  return { derived, tails };
};

/** False inside an English word. */
const isWordStart = (text: string, at: number): boolean =>
  !/[a-z]/.test(text[at] ?? "") || text[at - 1] === " ";

const conceptsOf = (entry: LexiconEntry | undefined): readonly number[] =>
  entry?.kind === "term" ? entry.concepts : entry?.kind === "head" ? [entry.concept] : [];
