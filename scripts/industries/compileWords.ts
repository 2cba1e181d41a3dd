import { HEAD_EFFECTS, type HeadEffect, isOperator } from "../../src/engine/industries/heads";

/** All words that the tagger looks for, by what they are; concepts are positions. */
export interface LexiconWords {
  /** Concept → its texts as they are compared. */
  readonly chinese: readonly (readonly string[])[];
  readonly english: readonly (readonly string[])[];
  readonly heads: readonly { readonly text: string; readonly effect: string; readonly concept: number }[];
  readonly modifiers: readonly string[];
  readonly scaffold: readonly string[];
  readonly decoys: readonly string[];
}

/** The lexicon as the engine loads it (`src/engine/industries/lexicon.ts` takes it apart again). */
export interface CompiledWords {
  /** For each concept a line with its terms but the English ones, the Chinese name first, separated by strokes. */
  readonly terms: string;
  /** The words of two or more characters that are no terms, or head words as well: text:meaning. */
  readonly words: string[];
  /** Words of one character, which stand first; the rest is what they mean. */
  readonly characters: string[];
  /** Names made of a base and a head word that are terms themselves: effect, base, concept, one after the other. */
  readonly derived: number[];
}

const CONNECTORS = ["、", ",", "/", ";", "+", "&", "和", "与", "及", "以及", "及其", "暨", "and"];

type Entry =
  | { readonly kind: "term"; readonly concepts: readonly number[] }
  | { readonly kind: "head"; readonly effect: HeadEffect; readonly concept: number }
  | { readonly kind: "modifier" | "scaffold" | "decoy" | "connector" };

/** Builds the lexicon: what each word is, and which terms are a base and a head word (塑料机械 is 塑料 and 机械). */
export const compileWords = (words: LexiconWords): CompiledWords => {
  const entries = entriesOf(words);
  const derived = derivedNames(entries, Math.max(0, ...words.heads.map(({ text }) => text.length)));
  const others = [...entries].filter(([text, { kind }]) => kind !== "term" && text.length > 1);
  return {
    terms: words.chinese.map((texts) => texts.join("/")).join("\n"),
    words: others.map(([text, entry]) => `${text}:${encode(entry)}`),
    characters: [...entries]
      .filter(([text]) => text.length === 1)
      .map(([text, entry]) => text + encode(entry)),
    derived,
  };
};

const entriesOf = (words: LexiconWords): Map<string, Entry> => {
  const { chinese, english, heads, modifiers, scaffold, decoys } = words;
  const entries = new Map<string, Entry>();
  for (const text of CONNECTORS) entries.set(text, { kind: "connector" });
  for (const text of modifiers) entries.set(text, { kind: "modifier" });
  for (const text of scaffold) entries.set(text, { kind: "scaffold" });
  for (const text of decoys) entries.set(text, { kind: "decoy" });
  chinese.forEach((texts, concept) => {
    for (const text of [...texts, ...(english[concept] ?? [])]) {
      const known = entries.get(text);
      const before = known?.kind === "term" ? known.concepts : [];
      // One character says too little inside a name: it is read at the end of a name only, as a head word.
      if (text.length === 1) entries.set(text, { kind: "head", effect: "narrower", concept });
      else entries.set(text, { kind: "term", concepts: [...before, concept] });
    }
  });
  // After the terms: a head word may be a term of its own concept and is then the head.
  for (const { text, effect, concept } of heads)
    entries.set(text, { kind: "head", effect: effect as HeadEffect, concept });
  return entries;
};

const derivedNames = (entries: ReadonlyMap<string, Entry>, longestHead: number): number[] => {
  const derived = new Map<string, readonly number[]>();
  for (const [text, entry] of entries) {
    const [concept] = entry.kind === "term" ? entry.concepts : [];
    if (concept === undefined) continue;
    for (let cut = Math.max(1, text.length - longestHead); cut < text.length; cut++) {
      const head = isWordStart(text, cut) ? entries.get(text.slice(cut)) : undefined;
      if (head?.kind !== "head" || !isOperator(head.effect)) continue;
      const effect = HEAD_EFFECTS.indexOf(head.effect);
      for (const base of conceptsOf(entries.get(text.slice(0, cut).trimEnd())))
        if (base !== concept) derived.set(`${effect} ${base}`, [effect, base, concept]);
    }
  }
  return [...derived.values()].flat();
};

/** False inside an English word. */
const isWordStart = (text: string, at: number): boolean =>
  !/[a-z]/.test(text[at] ?? "") || text[at - 1] === " ";

const conceptsOf = (entry: Entry | undefined): readonly number[] =>
  entry?.kind === "term" ? entry.concepts : entry?.kind === "head" ? [entry.concept] : [];

/** A capital for what the word is; a head word has its effect and concept behind it, to the base of 36. */
const encode = (entry: Entry): string => {
  if (entry.kind !== "head") return entry.kind.charAt(0).toUpperCase();
  return `H${HEAD_EFFECTS.indexOf(entry.effect).toString(36)}${entry.concept.toString(36)}`;
};
