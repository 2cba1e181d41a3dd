import { lazy } from "../lazy";
import { columns } from "./columns";
import compiled from "./compiledVocabulary.json";
import { idOfName } from "./idOfName";
import { CONCEPT_KINDS, type Concept } from "./types";

/** A concept with its place in the vocabulary: put together when it is first asked for. */
interface Row {
  readonly concept: Concept;
  /** Positions of its direct parents. */
  readonly parents: readonly number[];
}

/** How many concepts there are; their positions begin at 0. */
export const conceptCount = compiled.kinds.length;

const rows: (Row | undefined)[] = [];

const rowAt = (position: number): Row | undefined => (rows[position] ??= readRow(position));

const readRow = (position: number): Row | undefined => {
  if (!(position >= 0 && position < conceptCount)) return undefined;
  const concept: Concept = {
    id: idAt(position),
    zh: firstOf(columns.terms()[position]),
    en: firstOf(columns.english()[position]),
    kind: CONCEPT_KINDS[Number(compiled.kinds[position])] ?? "product",
    gbCodes: words(columns.gb()[position]),
    seiCodes: words(columns.sei()[position]),
    tooBroad: tooBroad().has(position),
  };
  const first = firstParents()[position] ?? -1;
  const more = words(columns.parents()[position]).map((before) => position - parseInt(before, 36));
  return { concept, parents: first < 0 ? more : [first, ...more] };
};

const tooBroad = lazy((): ReadonlySet<number> => new Set(compiled.tooBroad));

/** The nearest concept before each that stands one step less deep; -1 for roots. */
const firstParents = lazy((): Int32Array => {
  const last: number[] = [];
  return Int32Array.from(compiled.depths, (digit, position) => {
    const depth = parseInt(digit, 36);
    last[depth] = position;
    return depth === 0 ? -1 : (last[depth - 1] ?? -1);
  });
});

const idAt = (position: number): string => {
  const written = columns.ids()[position] ?? "";
  if (written !== "" && written !== "-") return written;
  const ofName = idOfName(firstOf(columns.english()[position]));
  return written === "" ? ofName : ofName.slice(0, -1);
};

const firstOf = (texts = ""): string => {
  const end = texts.indexOf("/");
  return end < 0 ? texts : texts.slice(0, end);
};

const words = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? [] : cell.split(" ");

/** The concept at a position. Throws for a position outside the vocabulary: a fault of the program, not of a list. */
export const conceptAt = (position: number): Concept => {
  const row = rowAt(position);
  if (row === undefined) throw new Error(`no concept at ${position}`);
  return row.concept;
};

/** The direct parents of a concept; none for a position outside the vocabulary. */
export const parentsAt = (position: number): readonly number[] => rowAt(position)?.parents ?? [];

/** Every concept, in the order of the vocabulary. */
export const allConcepts = (): readonly Concept[] =>
  Array.from({ length: conceptCount }, (_, position) => conceptAt(position));

/** The terms of a concept as they are compared: the Chinese name first, the English ones behind. */
export const termsAt = (position: number): readonly string[] =>
  [columns.terms()[position], columns.english()[position]].flatMap((texts) => texts?.split("/") ?? []);

/** Concept id → its position in the vocabulary. */
export const conceptPositions = lazy(
  (): ReadonlyMap<string, number> => new Map(columns.ids().map((_, position) => [idAt(position), position])),
);

/** The concept with an id; undefined where the vocabulary has none of that id. */
export const conceptById = (id: string): Concept | undefined =>
  rowAt(conceptPositions().get(id) ?? -1)?.concept;

/** The links but the broader ones, as columns: positions of both ends, position in LINK_TYPES, 1 where weak. */
export interface ConceptLinks {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly type: readonly number[];
  readonly weak: readonly number[];
}

/** All links of the vocabulary. */
export const conceptLinks = lazy((): ConceptLinks => {
  const links = { from: [] as number[], to: [] as number[], type: [] as number[], weak: [] as number[] };
  columns.links().forEach((line, from) => {
    let [type, weak, to, at] = [0, 0, 0, 0];
    while (at < line.length) {
      const letter = line.charCodeAt(at);
      if (at === 0 || line[at - 1] === ";") {
        weak = letter < SMALL_A ? 1 : 0;
        type = letter - (weak === 1 ? CAPITAL_A : SMALL_A);
        to = 0;
        at += 1;
      }
      let step = 0;
      for (; at < line.length; at++) {
        const digit = line.charCodeAt(at);
        if (digit === COMMA || digit === SEMICOLON) break;
        step = step * 36 + (digit < SMALL_A ? digit - ZERO : digit - SMALL_A + 10);
      }
      at += 1;
      to += step;
      links.from.push(from);
      links.to.push(to);
      links.type.push(type);
      links.weak.push(weak);
    }
  });
  return links;
});

const [CAPITAL_A, SMALL_A, ZERO, COMMA, SEMICOLON] = [65, 97, 48, 44, 59];
