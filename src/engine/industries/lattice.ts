import { findPlaceMentions } from "../places/placeMentions";
import { lexicon, type LexiconEntry } from "./lexicon";
import type { RuleWord } from "./ruleEffects";

/** A word of the best path through a name. Letters between words that nothing knows are `leftover`. */
export interface Token {
  readonly words: string;
  readonly is: LexiconEntry | RuleWord | { readonly kind: "place" | "separator" | "leftover" };
}

/** What a word costs on a path: longer words win because fewer are needed, unknown characters cost most. */
const COST = {
  word: 1,
  ruleWord: 0.8,
  oneCharacter: 1.7,
  place: 0.9,
  placeAfterTerms: 1.1,
  placeInside: 2.6,
  administrative: 3.4,
  leftover: 3,
};
/** What ends the name of a county, district or zone that the gazetteer does not hold. */
const ADMINISTRATIVE = new Set("市县区镇旗州");

export interface PathOptions {
  readonly ruleWords?: readonly RuleWord[];
  /** Reads a word that is a place and a term (白银) as the term. */
  readonly termsBeforePlaces?: boolean;
  /** A word that is not to be known: what would be understood without it (`npm run evaluate -- --leave-one-out`). */
  readonly without?: string;
}

/**
 * Cuts a normalised text into words by the cheapest path over all words found in it. A place name is cheap only
 * where nothing but places and scaffold stands before it, so that it is not cut out of an industry word.
 */
export const bestPath = (text: string, options: PathOptions = {}): Token[] => {
  const edges = collectEdges(text, options);
  const size = text.length + 1;
  // State 0: only places and scaffold so far; state 1: anything else has been seen.
  const cost = new Float64Array(size * 2).fill(Infinity);
  const through = new Int32Array(size * 2).fill(-1);
  const before = new Int32Array(size * 2);
  cost[0] = 0;
  for (let end = 1; end < size; end++) {
    for (let edge = edges.lastAt[end] ?? -1; edge >= 0; edge = edges.previous[edge] ?? -1) {
      const start = edges.starts[edge] ?? 0;
      for (let state = 0; state < 2; state++) {
        const soFar = cost[start * 2 + state] ?? Infinity;
        if (soFar === Infinity) continue;
        const is = edges.is[edge];
        const target = end * 2 + (state === 0 && is !== undefined && keepsHead(is) ? 0 : 1);
        const price =
          soFar + (state === 1 && is?.kind === "place" ? COST.placeInside : (edges.costs[edge] ?? 0));
        if (price < (cost[target] ?? Infinity)) {
          cost[target] = price;
          through[target] = edge;
          before[target] = start * 2 + state;
        }
      }
    }
  }
  const last = (size - 1) * 2;
  return walkBack(text, {
    edges,
    through,
    before,
    last: (cost[last] ?? 0) <= (cost[last + 1] ?? 0) ? last : last + 1,
  });
};

const keepsHead = (is: Token["is"]): boolean =>
  is.kind === "place" || is.kind === "scaffold" || is.kind === "separator" || is.kind === "connector";

interface Edges {
  readonly starts: number[];
  readonly costs: number[];
  readonly is: Token["is"][];
  /** The edge added before this one with the same end, or -1. */
  readonly previous: number[];
  /** End offset → last edge added that ends there, or -1. */
  readonly lastAt: Int32Array;
}

interface NewEdge {
  readonly start: number;
  readonly end: number;
  readonly price: number;
  readonly is: Token["is"];
}

const collectEdges = (
  text: string,
  { ruleWords = [], termsBeforePlaces = false, without }: PathOptions,
): Edges => {
  const edges: Edges = {
    starts: [],
    costs: [],
    is: [],
    previous: [],
    lastAt: new Int32Array(text.length + 1).fill(-1),
  };
  const add = ({ start, end, price, is }: NewEdge): void => {
    edges.previous.push(edges.lastAt[end] ?? -1);
    edges.lastAt[end] = edges.starts.push(start) - 1;
    edges.costs.push(price);
    edges.is.push(is);
  };
  addLeftovers(text, add);
  addLexiconWords(text, ({ start, end, ...edge }) => {
    if (text.slice(start, end) !== without) add({ start, end, ...edge });
  });
  for (const word of ruleWords)
    for (let start = text.indexOf(word.text); start >= 0; start = text.indexOf(word.text, start + 1))
      add({ start, end: start + word.text.length, price: COST.ruleWord, is: word });
  addPlaces(text, { add, price: termsBeforePlaces ? COST.placeAfterTerms : COST.place });
  return edges;
};

const addLexiconWords = (text: string, add: (edge: NewEdge) => void): void => {
  const { find, entries } = lexicon();
  const endsName = new Uint8Array(text.length + 1);
  const short: NewEdge[] = [];
  find(text, (word, start, foundEnd) => {
    const is = entries[word];
    if (is === undefined) return;
    if (is.kind === "connector" && start > 0) endsName[start] = 1;
    const end = latinWordEnd(text, start, foundEnd);
    if (end < 0) return;
    if (is.kind === "scaffold" || is.kind === "modifier") endsName[start] = 1;
    if (end - start > 1) add({ start, end, price: COST.word, is });
    else if (is.kind === "connector")
      add({ start, end, price: isSeparator(text, start) ? 0 : COST.word, is });
    else if (is.kind === "modifier" || (is.kind === "head" && is.effect === "look"))
      add({ start, end, price: COST.oneCharacter, is });
    else short.push({ start, end, price: COST.oneCharacter, is });
  });
  for (const edge of short)
    if (edge.end === text.length || endsName[edge.end] === 1 || isSeparator(text, edge.end)) add(edge);
};

const addPlaces = (text: string, { add, price }: { add: (edge: NewEdge) => void; price: number }): void => {
  const heads = [0];
  for (const { start, end } of findPlaceMentions(text)) {
    add({ start, end, price, is: PLACE });
    heads.push(end);
  }
  for (const start of heads) {
    const end = administrativeEnd(text, start);
    if (end > 0) add({ start, end, price: COST.administrative, is: PLACE });
  }
};

const PLACE = { kind: "place" } as const;

/** The end of two or three Chinese characters and their suffix at an offset (璧山区, 杨浦新区); 0 where there are none. */
const administrativeEnd = (text: string, start: number): number => {
  for (let at = start; at < start + 5; at++) {
    if (at >= text.length || classOf(text, at) !== "other") return 0;
    if (at >= start + 2 && ADMINISTRATIVE.has(text[at] ?? "")) return at + 1;
  }
  return 0;
};

/** Every stretch of text can be left over, so that a path always exists: letter runs and numbers whole, else one by one. */
const addLeftovers = (text: string, add: (edge: NewEdge) => void): void => {
  for (let start = 0; start < text.length;) {
    const letters = classOf(text, start);
    let end = start + 1;
    if (letters === "letter" || letters === "digit")
      while (end < text.length && classOf(text, end) === letters) end++;
    const known = letters === "separator" || letters === "digit";
    add({ start, end, price: known ? 0 : COST.leftover, is: known ? SEPARATOR : LEFTOVER });
    start = end;
  }
};

const SEPARATOR = { kind: "separator" } as const;
const LEFTOVER = { kind: "leftover" } as const;

/** The end of a word found in a text, a plural s taken along; -1 where it is only a piece of a longer Latin word. */
const latinWordEnd = (text: string, start: number, end: number): number => {
  if (start > 0 && sameRun(text, start)) return -1;
  if (end >= text.length || !sameRun(text, end)) return end;
  const plural =
    text.startsWith("es", end) && !(end + 2 < text.length && sameRun(text, end + 2)) ? end + 2 : end + 1;
  if (text[plural - 1] !== "s" || classOf(text, end - 1) !== "letter") return -1;
  return plural < text.length && sameRun(text, plural) ? -1 : plural;
};

/** True when the characters before and at an offset belong to one run of letters or of digits. */
const sameRun = (text: string, at: number): boolean => {
  const here = classOf(text, at);
  return (here === "letter" || here === "digit") && classOf(text, at - 1) === here;
};

const isSeparator = (text: string, at: number): boolean => classOf(text, at) === "separator";

const classOf = (text: string, at: number): "letter" | "digit" | "separator" | "other" => {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code < 0xe000) return "other";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x600)) return "letter";
  if (code < 0xc0 || (code >= 0x2000 && code < 0x3040) || code >= 0xfb00) return "separator";
  return "other";
};

interface Paths {
  readonly edges: Edges;
  readonly through: Int32Array;
  readonly before: Int32Array;
  readonly last: number;
}

const walkBack = (text: string, { edges, through, before, last }: Paths): Token[] => {
  const tokens: Token[] = [];
  for (let at = last; at > 1; at = before[at] ?? 0) {
    const edge = through[at] ?? -1;
    const is = edges.is[edge];
    if (is === undefined) break;
    const words = text.slice(edges.starts[edge], at >> 1);
    const following = tokens[0];
    if (is.kind === "leftover" && following?.is.kind === "leftover")
      tokens[0] = { is, words: words + following.words };
    else tokens.unshift({ is, words });
  }
  return tokens;
};
