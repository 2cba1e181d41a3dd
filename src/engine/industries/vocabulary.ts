import { lazy } from "../lazy";
import compiled from "./compiledVocabulary.json";
import { CONCEPT_KINDS, LINK_TYPES, type Concept, type LinkType } from "./types";

/** One typed link between two concepts, by their positions in the vocabulary. */
export interface ConceptLink {
  readonly from: number;
  readonly type: LinkType;
  readonly to: number;
  /** A weak link joins two industries with less confidence. */
  readonly weak: boolean;
}

/** A concept with its place in the vocabulary: a row is taken apart when it is first asked for. */
interface Row {
  readonly concept: Concept;
  /** Positions of its direct parents. */
  readonly parents: readonly number[];
}

const rows: (Row | undefined)[] = [];

const rowAt = (position: number): Row | undefined => (rows[position] ??= readRow(position));

const readRow = (position: number): Row | undefined => {
  const line = compiled.concepts[position];
  if (line === undefined) return undefined;
  const [id = "", kind, gb, sei, broad, parents] = line.split("|");
  const [zh = "", en = ""] = compiled.terms[position]?.split("/") ?? [];
  const concept: Concept = {
    id,
    zh,
    en,
    kind: CONCEPT_KINDS[Number(kind)] ?? "product",
    gbCodes: words(gb),
    seiCodes: words(sei),
    tooBroad: broad === "1",
  };
  return { concept, parents: words(parents).map(Number) };
};

const words = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? [] : cell.split(" ");

/** How many concepts there are; their positions begin at 0. */
export const conceptCount = compiled.concepts.length;

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

/** The terms of a concept as they are compared: Chinese name and English name first. */
export const termsAt = (position: number): readonly string[] => compiled.terms[position]?.split("/") ?? [];

/** Concept id → its position in the vocabulary. */
export const conceptPositions = lazy((): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  compiled.concepts.forEach((line, position) => positions.set(line.slice(0, line.indexOf("|")), position));
  return positions;
});

/** The concept with an id; undefined where the vocabulary has none of that id. */
export const conceptById = (id: string): Concept | undefined =>
  rowAt(conceptPositions().get(id) ?? -1)?.concept;

/** The links that are written in the vocabulary, without the broader ones. */
export const writtenLinks = lazy((): readonly ConceptLink[] => {
  const links: ConceptLink[] = [];
  const { links: numbers } = compiled;
  for (let i = 0; i < numbers.length; i += 4)
    links.push({
      from: numbers[i] ?? -1,
      type: LINK_TYPES[numbers[i + 1] ?? -1] ?? "close",
      to: numbers[i + 2] ?? -1,
      weak: numbers[i + 3] === 1,
    });
  return links;
});
