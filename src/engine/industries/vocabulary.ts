import { lazy } from "../lazy";
import compiled from "./compiledVocabulary.json";
import english from "./englishTerms.json";
import { idOfName } from "./idOfName";
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
  const [, kind, gb, sei, broad, parents] = line.split("|");
  const concept: Concept = {
    id: idAt(position),
    zh: firstOf(compiled.terms[position]),
    en: firstOf(english.terms[position]),
    kind: CONCEPT_KINDS[Number(kind)] ?? "product",
    gbCodes: words(gb),
    seiCodes: words(sei),
    tooBroad: broad === "1",
  };
  return { concept, parents: words(parents).map((before) => position - parseInt(before, 36)) };
};

const idAt = (position: number): string => {
  const line = compiled.concepts[position] ?? "";
  const written = line.slice(0, line.indexOf("|"));
  return written === "" ? idOfName(firstOf(english.terms[position])) : written;
};

const firstOf = (texts = ""): string => {
  const end = texts.indexOf("/");
  return end < 0 ? texts : texts.slice(0, end);
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

/** The terms of a concept as they are compared: the Chinese name first, the English ones behind. */
export const termsAt = (position: number): readonly string[] =>
  [compiled.terms[position], english.terms[position]].flatMap((texts) => texts?.split("/") ?? []);

/** Concept id → its position in the vocabulary. */
export const conceptPositions = lazy(
  (): ReadonlyMap<string, number> =>
    new Map(compiled.concepts.map((_, position) => [idAt(position), position])),
);

/** The concept with an id; undefined where the vocabulary has none of that id. */
export const conceptById = (id: string): Concept | undefined =>
  rowAt(conceptPositions().get(id) ?? -1)?.concept;

/** The links that are written in the vocabulary, without the broader ones. */
export const writtenLinks = lazy((): readonly ConceptLink[] => {
  const links: ConceptLink[] = [];
  compiled.links.forEach((line, from) => {
    if (line === "") return;
    for (const ofType of line.split(";")) {
      const letter = ofType.charCodeAt(0);
      const weak = letter < SMALL_A;
      const type = LINK_TYPES[weak ? letter - CAPITAL_A : letter - SMALL_A] ?? "close";
      let to = 0;
      for (const step of ofType.slice(1).split(",")) {
        to += parseInt(step, 36);
        links.push({ from, type, to, weak });
      }
    }
  });
  return links;
});

const CAPITAL_A = 65;
const SMALL_A = 97;
