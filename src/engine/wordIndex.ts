import { lazy } from "./lazy";

/** A word of an index, and what it means. */
export interface IndexedWord<Meaning> {
  readonly text: string;
  readonly means: Meaning;
}

/** Where an index takes its words from: numbered sources that hold some words each. */
export interface WordSources<Meaning> {
  /** Tells for every source with which two characters (UTF-16 units, at an offset of a text) words of it begin. */
  readonly forEachStart: (visit: (text: string, at: number, source: number) => void) => void;
  /** All words of the sources that were told for one start; words that begin otherwise are not listened to. */
  readonly read: (sources: readonly number[]) => Iterable<IndexedWord<Meaning>>;
}

/** The words that begin with the two characters of the text at an offset, longest first: they need not stand there whole. */
export type WordIndex<Meaning> = (text: string, at: number) => readonly IndexedWord<Meaning>[];

/**
 * An index of words of at least two characters by their first two. Lists of people hold few of all words, so the words
 * of a start are read when a text first holds it: an automaton over all words took longer to build than most lists take
 * to read. A start has few words, so a text is searched in linear time.
 */
export const wordIndex = <Meaning>(sources: WordSources<Meaning>): WordIndex<Meaning> => {
  const sourcesByStart = lazy(() => {
    const byStart = new Map<number, number[]>();
    sources.forEachStart((text, at, source) => {
      const start = startOf(text, at);
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [source]);
      else if (known.at(-1) !== source) known.push(source);
    });
    return byStart;
  });
  const wordsByStart = new Map<number, readonly IndexedWord<Meaning>[]>();
  return (text, at) => {
    const start = startOf(text, at);
    const known = wordsByStart.get(start);
    if (known !== undefined) return known;
    const found = sourcesByStart().get(start);
    if (found === undefined) return NONE;
    const words = [...sources.read(found)].filter((word) => startOf(word.text, 0) === start);
    words.sort((a, b) => b.text.length - a.text.length);
    wordsByStart.set(start, words);
    return words;
  };
};

const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);

const NONE: readonly never[] = [];
