import { lazy } from "../lazy";
import { wordIndex } from "../wordIndex";
import compiled from "./compiledVocabulary.json";
import { HEAD_EFFECTS, type HeadEffect } from "./heads";

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

const { terms, words } = compiled;

/** The words of two or more characters that the tagger looks for. The sources are the concepts, then the other words. */
export const lexiconWords = wordIndex<LexiconEntry>({
  forEachStart: (visit) => {
    terms.forEach((texts, concept) => {
      // A term of one character is a head word and stands among the characters.
      for (let at = 0, end; at < texts.length; at = end + 1) {
        end = texts.indexOf("/", at);
        if (end < 0) end = texts.length;
        if (end - at > 1) visit(texts, at, concept);
      }
    });
    words.forEach((word, at) => visit(word, 0, terms.length + at));
  },
  read: (sources) => {
    const entries = new Map<string, LexiconEntry>();
    for (const source of sources) {
      for (const text of terms[source]?.split("/") ?? []) {
        const known = entries.get(text);
        const before = known?.kind === "term" ? known.concepts : [];
        entries.set(text, { kind: "term", concepts: [...before, source] });
      }
    }
    for (const [text, entry] of [...entries]) {
      const one = singular(text);
      if (one !== null && !entries.has(one)) entries.set(one, entry);
    }
    // A head word may be a term of its own concept and is then the head; the other words are no terms.
    for (const source of sources) {
      const [text, encoded = ""] = words[source - terms.length]?.split(":") ?? [];
      if (text !== undefined) entries.set(text, readEntry(encoded));
    }
    return Array.from(entries, ([text, means]) => ({ text, means }));
  },
});

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
