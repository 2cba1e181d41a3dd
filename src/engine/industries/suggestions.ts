import { lazy } from "../lazy";
import { conceptAt, conceptCount, termsAt } from "./vocabulary";

/**
 * The concepts whose terms are written most like an unknown word, best first, at most `most`: what a person may mean,
 * for a person to choose from. Written alike says nothing of industries (`industries.md`), so nothing else uses it.
 */
export const suggestConcepts = (word: string, most = 3): readonly number[] => {
  const shared = new Map<number, number>();
  const pieces = new Set(piecesOf(word));
  for (const piece of pieces)
    for (const term of termsByPiece().get(piece) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
  const best = new Map<number, number>();
  for (const [term, count] of shared) {
    const { concept, text } = allTerms()[term] ?? NO_TERM;
    if (concept < 0 || conceptAt(concept).tooBroad) continue;
    const score = (2 * count) / (pieces.size + piecesOf(text).length) + sameEnd(word, text);
    if (score > (best.get(concept) ?? 0)) best.set(concept, score);
  }
  return [...best]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, most)
    .map(([concept]) => concept);
};

interface Term {
  readonly concept: number;
  readonly text: string;
}

const NO_TERM: Term = { concept: -1, text: "" };

const allTerms = lazy((): readonly Term[] =>
  Array.from({ length: conceptCount }, (_, concept) =>
    termsAt(concept).map((text) => ({ concept, text })),
  ).flat(),
);

const termsByPiece = lazy((): ReadonlyMap<string, readonly number[]> => {
  const byPiece = new Map<string, number[]>();
  allTerms().forEach(({ text }, term) => {
    for (const piece of piecesOf(text)) {
      const terms = byPiece.get(piece);
      if (terms === undefined) byPiece.set(piece, [term]);
      else if (terms.at(-1) !== term) terms.push(term);
    }
  });
  return byPiece;
});

/** Two characters each, and the last one: Chinese names end with what the thing is. */
const piecesOf = (text: string): readonly string[] => {
  const pieces = [`${text.at(-1) ?? ""}$`];
  for (let at = 0; at + 1 < text.length; at++) pieces.push(text.slice(at, at + 2));
  return pieces;
};

/** The share of the longer text that both end with. */
const sameEnd = (a: string, b: string): number => {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same / Math.max(a.length, b.length);
};
