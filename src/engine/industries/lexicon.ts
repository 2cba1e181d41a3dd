import { lazy } from "../lazy";
import { type WordIndex, wordIndex } from "../wordIndex";
import { columns } from "./columns";
import compiled from "./compiledVocabulary.json";
import { HEAD_EFFECTS, type HeadEffect } from "./heads";
import { conceptCount } from "./vocabulary";

/** What a word of the lexicon is; concepts are positions in the vocabulary. */
export type LexiconEntry =
  | { readonly kind: "term"; readonly concepts: readonly number[] }
  | { readonly kind: "head"; readonly effect: HeadEffect; readonly concept: number }
  | { readonly kind: "modifier" | "scaffold" | "decoy" | "connector" };

/** A term that is a base term and a head word (塑料机械 is 塑料 and 机械), as positions of concepts. */
export interface DerivedName {
  readonly effect: HeadEffect;
  readonly base: number;
  readonly concept: number;
}

const MARKED: Readonly<Record<string, LexiconEntry>> = {
  M: { kind: "modifier" },
  S: { kind: "scaffold" },
  D: { kind: "decoy" },
  C: { kind: "connector" },
};

const readEntry = (encoded: string): LexiconEntry => {
  const effect = HEAD_EFFECTS[parseInt(encoded.charAt(1), 36)] ?? "narrower";
  return MARKED[encoded] ?? { kind: "head", effect, concept: parseInt(encoded.slice(2), 36) };
};

const { words } = compiled;

/** The terms but the English ones, and the words that are none. The sources are the concepts, then the other words. */
const mostWords = wordIndex<LexiconEntry>({
  forEachStart: (visit) => {
    forEachTerm(columns.terms(), visit);
    words.forEach((word, at) => visit(word, 0, conceptCount + at));
  },
  read: (sources) => {
    const entries = readTerms(columns.terms(), sources);
    // A head word may be a term of its own concept and is then the head; the other words are no terms.
    for (const source of sources) {
      const [text, encoded = ""] = words[source - conceptCount]?.split(":") ?? [];
      if (text !== undefined) entries.set(text, readEntry(encoded));
    }
    return Array.from(entries, ([text, means]) => ({ text, means }));
  },
});

/** The English terms, an index of their own: most lists hold none. */
const englishWords = wordIndex<LexiconEntry>({
  forEachStart: (visit) => forEachTerm(columns.english(), visit),
  read: (sources) => {
    const entries = readTerms(columns.english(), sources);
    for (const [text, entry] of [...entries]) {
      const one = singular(text);
      if (one !== null && !entries.has(one)) entries.set(one, entry);
    }
    return Array.from(entries, ([text, means]) => ({ text, means }));
  },
});

/** The words of two or more characters that begin as a text does at an offset; they need not stand there whole. */
export const lexiconWords: WordIndex<LexiconEntry> = (text, at) => {
  const most = mostWords(text, at);
  if (!isLatin(text.charCodeAt(at))) return most;
  const known = new Set(most.map((word) => word.text));
  const more = englishWords(text, at).filter((word) => !known.has(word.text));
  return most.length === 0 ? more : [...most, ...more].sort((a, b) => b.text.length - a.text.length);
};

const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** Visits every term of two or more characters: shorter ones are head words and stand among the characters. */
const forEachTerm = (
  lists: readonly string[],
  visit: (text: string, at: number, source: number) => void,
): void => {
  lists.forEach((texts, concept) => {
    for (let at = 0, end; at < texts.length; at = end + 1) {
      end = texts.indexOf("/", at);
      if (end < 0) end = texts.length;
      if (end - at > 1) visit(texts, at, concept);
    }
  });
};

const readTerms = (lists: readonly string[], sources: readonly number[]): Map<string, LexiconEntry> => {
  const entries = new Map<string, LexiconEntry>();
  for (const source of sources) {
    for (const text of lists[source]?.split("/") ?? []) {
      const known = entries.get(text);
      const before = known?.kind === "term" ? known.concepts : [];
      entries.set(text, { kind: "term", concepts: [...before, source] });
    }
  }
  return entries;
};

/** The singular of an English plural (industrial robots); null for other texts. A plural in a name is read as it is. */
const singular = (text: string): string | null => {
  if (!/^[a-z][a-z0-9 -]*s$/.test(text) || /(ss|us|is|ics)$/.test(text)) return null;
  if (text.endsWith("ies")) return `${text.slice(0, -3)}y`;
  return text.slice(0, /(ch|sh|x|ss)es$/.test(text) ? -2 : -1);
};

/** UTF-16 unit → what a word of this one character is. */
export const lexiconCharacters = lazy(
  (): ReadonlyMap<number, LexiconEntry> =>
    new Map(compiled.characters.map((word) => [word.charCodeAt(0), readEntry(word.slice(1))])),
);

/** What a whole text is as a word of the lexicon; undefined where it is none. */
export const lexiconEntry = (text: string): LexiconEntry | undefined =>
  text.length === 1
    ? lexiconCharacters().get(text.charCodeAt(0))
    : lexiconWords(text, 0).find((word) => word.text === text)?.means;

/** The term that names such a thing of a base, where the vocabulary has one (塑料 with equipment_for: 塑料机械). */
export const derivedName = (effect: HeadEffect, base: number): number | undefined =>
  derivedByEffect().get(effect)?.get(base);

/** All terms that are a base and a head word. */
export const derivedNames = lazy((): readonly DerivedName[] => {
  const names: DerivedName[] = [];
  for (let i = 0; i < compiled.derived.length; i += 3) {
    const [effect = 0, base = -1, concept = -1] = compiled.derived.slice(i, i + 3);
    names.push({ effect: HEAD_EFFECTS[effect] ?? "narrower", base, concept });
  }
  return names;
});

const derivedByEffect = lazy((): ReadonlyMap<HeadEffect, ReadonlyMap<number, number>> => {
  const byEffect = new Map<HeadEffect, Map<number, number>>();
  for (const { effect, base, concept } of derivedNames()) {
    const byBase = byEffect.get(effect) ?? new Map<number, number>();
    byEffect.set(effect, byBase.set(base, concept));
  }
  return byEffect;
});
