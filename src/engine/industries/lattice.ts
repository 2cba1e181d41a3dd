import { findPlaceMentions } from "../places/placeMentions";
import { lexiconCharacters, type LexiconEntry, lexiconWords } from "./lexicon";
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
  /** More than a word, so that 18650电池 is one. */
  digits: 1.1,
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
  const edgesTo = collectEdges(text, options);
  // Two states at each offset: 0: only places and scaffold so far; 1: anything else has been seen.
  const cost: number[] = [0, Infinity];
  const through: (Edge | undefined)[] = [undefined, undefined];
  const before: number[] = [0, 0];
  for (let end = 1; end <= text.length; end++) {
    cost.push(Infinity, Infinity);
    through.push(undefined, undefined);
    before.push(0, 0);
    const edges = edgesTo[end] ?? NO_EDGES;
    // Of equally cheap ways the one over the shortest last word, which was found last.
    for (let i = edges.length - 1; i >= 0; i--) {
      const edge = edges[i];
      if (edge === undefined) continue;
      for (let state = 0; state < 2; state++) {
        const from = edge.start * 2 + state;
        const soFar = cost[from] ?? Infinity;
        if (soFar === Infinity) continue;
        const target = end * 2 + (state === 0 && keepsHead(edge.is) ? 0 : 1);
        const price = soFar + (state === 1 && edge.is.kind === "place" ? COST.placeInside : edge.price);
        if (price >= (cost[target] ?? Infinity)) continue;
        cost[target] = price;
        through[target] = edge;
        before[target] = from;
      }
    }
  }
  const last = text.length * 2;
  const cheaper = (cost[last] ?? 0) <= (cost[last + 1] ?? 0) ? last : last + 1;
  return walkBack(text, { through, before, last: cheaper });
};

const keepsHead = (is: Token["is"]): boolean =>
  is.kind === "place" || is.kind === "scaffold" || is.kind === "separator" || is.kind === "connector";

/** A word found in the text, as half-open offsets, and what it costs on a path. */
interface Edge {
  readonly start: number;
  readonly end: number;
  readonly price: number;
  readonly is: Token["is"];
}

const NO_EDGES: readonly Edge[] = [];

/** End offset → the words that end there, in the order in which they were found. */
const collectEdges = (
  text: string,
  { ruleWords = [], termsBeforePlaces = false, without }: PathOptions,
): readonly (readonly Edge[] | undefined)[] => {
  const edgesTo: Edge[][] = [];
  const add = (edge: Edge): void => {
    const edges = edgesTo[edge.end];
    if (edges === undefined) edgesTo[edge.end] = [edge];
    else edges.push(edge);
  };
  addLeftovers(text, add);
  const addKnown = (edge: Edge): void => {
    if (text.slice(edge.start, edge.end) !== without) add(edge);
  };
  addLexiconWords(text, without === undefined ? add : addKnown);
  for (const word of ruleWords)
    for (let start = text.indexOf(word.text); start >= 0; start = text.indexOf(word.text, start + 1))
      add({ start, end: start + word.text.length, price: COST.ruleWord, is: word });
  addPlaces(text, { add, price: termsBeforePlaces ? COST.placeAfterTerms : COST.place });
  return edgesTo;
};

const addLexiconWords = (text: string, add: (edge: Edge) => void): void => {
  const endsName = new Uint8Array(text.length + 1);
  const characters = lexiconCharacters();
  const short: Edge[] = [];
  for (let start = 0; start < text.length; start++) {
    const character = characters.get(text.charCodeAt(start));
    if (character !== undefined && latinWordEnd(text, start, start + 1) > 0) {
      const edge = { start, end: start + 1, price: COST.oneCharacter, is: character };
      if (endsNames(character, start)) endsName[start] = 1;
      if (character.kind === "connector") add({ ...edge, price: isSeparator(text, start) ? 0 : COST.word });
      else if (countsAnywhere(character)) add(edge);
      else short.push(edge);
    }
    const third = text.charCodeAt(start + 2);
    const known = lexiconWords(text, start);
    // Shortest first: of laser and lasers, which both reach to the end of lasers, the whole word is found last.
    for (let i = known.length - 1; i >= 0; i--) {
      const { text: word = "", means: is } = known[i] ?? {};
      // Nearly all words of a start fail at their third character already.
      if (is === undefined || (word.length > 2 && word.charCodeAt(2) !== third)) continue;
      if (!text.startsWith(word, start)) continue;
      const end = latinWordEnd(text, start, start + word.length);
      if (end < 0) continue;
      if (endsNames(is, start)) endsName[start] = 1;
      add({ start, end, price: COST.word, is });
    }
  }
  for (const edge of short)
    if (edge.end === text.length || endsName[edge.end] === 1 || isSeparator(text, edge.end)) add(edge);
};

/** A name may end before such a word: 伞 in 伞产业集群, 伞及配件. */
const endsNames = ({ kind }: LexiconEntry, start: number): boolean =>
  kind === "scaffold" || kind === "modifier" || (kind === "connector" && start > 0);

const countsAnywhere = (entry: LexiconEntry): boolean =>
  entry.kind === "modifier" || (entry.kind === "head" && entry.effect === "look");

const addPlaces = (text: string, { add, price }: { add: (edge: Edge) => void; price: number }): void => {
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
const addLeftovers = (text: string, add: (edge: Edge) => void): void => {
  for (let start = 0; start < text.length;) {
    const letters = classOf(text, start);
    let end = start + 1;
    if (letters === "letter" || letters === "digit")
      while (end < text.length && classOf(text, end) === letters) end++;
    const says = letters !== "separator" && letters !== "digit";
    const price = letters === "separator" ? 0 : says ? COST.leftover : COST.digits;
    add({ start, end, price, is: says ? LEFTOVER : SEPARATOR });
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
  readonly through: readonly (Edge | undefined)[];
  readonly before: readonly number[];
  readonly last: number;
}

const walkBack = (text: string, { through, before, last }: Paths): Token[] => {
  const tokens: Token[] = [];
  for (let at = last; at > 1; at = before[at] ?? 0) {
    const edge = through[at];
    if (edge === undefined) break;
    const { is } = edge;
    const words = text.slice(edge.start, edge.end);
    const following = tokens.at(-1);
    if (is.kind === "leftover" && following?.is.kind === "leftover")
      tokens[tokens.length - 1] = { is, words: words + following.words };
    else tokens.push({ is, words });
  }
  return tokens.reverse();
};
