import { lazy } from "../lazy";
import { CONCEPT_KINDS, LINK_TYPES, type Concept, type HeadKind, type LinkType } from "./types";
import compiled from "./compiledVocabulary.json";

/** One typed link between two concepts, by their positions in `concepts`. */
export interface ConceptLink {
  readonly from: number;
  readonly type: LinkType;
  readonly to: number;
  /** A weak link joins two industries with less confidence. */
  readonly weak: boolean;
}

/**
 * What a head word does to the words before it: a head kind; `replaces`: they count for nothing (汽车模型); `repeats`:
 * it adds nothing to them (汽车零部件智能制造); `form`: it is a form of the material before it (石墨烯粉体), and unknown
 * without one; `look`: the word before it is only what something looks, smells or tastes like (糖果色丝袜).
 */
export type HeadEffect = HeadKind | "replaces" | "repeats" | "form" | "look";

/** A head word of names that are not terms themselves (X机械, X配件, X椅). */
export interface HeadWord {
  readonly text: string;
  readonly effect: HeadEffect;
  /** Position of the concept that the head word names by itself. */
  readonly concept: number;
}

/** The compiled vocabulary, in positions rather than ids: what the tagger and the graph are built from. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  /** Concept → positions of its direct parents. */
  readonly parents: readonly (readonly number[])[];
  /** Concept → its normalised terms; Chinese name and English name first. */
  readonly terms: readonly (readonly string[])[];
  readonly links: readonly ConceptLink[];
  readonly heads: readonly HeadWord[];
  readonly modifiers: readonly string[];
  readonly scaffold: readonly string[];
  readonly decoys: readonly string[];
}

/** The vocabulary as `npm run data` compiled it, read once. */
export const vocabulary = lazy((): Vocabulary => {
  const rows = compiled.concepts.map((row) => row.split("|"));
  const numbers = (cell: string | undefined): number[] => words(cell, " ").map(Number);
  return {
    concepts: rows.map(([id = "", zh = "", en = "", kind, gb, sei, broad]) => ({
      id,
      zh,
      en,
      kind: CONCEPT_KINDS[Number(kind)] ?? "product",
      gbCodes: words(gb, " "),
      seiCodes: words(sei, " "),
      tooBroad: broad === "1",
    })),
    parents: rows.map((row) => numbers(row[7])),
    terms: rows.map(([, zh = "", en = "", , , , , , more]) => [
      ...new Set([zh.toLowerCase(), en.toLowerCase(), ...words(more, "/")]),
    ]),
    links: compiled.links.map(numbers).map(([from = 0, type = 0, to = 0, weak = 0]) => ({
      from,
      type: LINK_TYPES[type] ?? "close",
      to,
      weak: weak === 1,
    })),
    heads: compiled.heads.map((row) => {
      const [text = "", effect, concept] = row.split("|");
      return { text, effect: effect as HeadEffect, concept: Number(concept) };
    }),
    modifiers: compiled.modifiers,
    scaffold: compiled.scaffold,
    decoys: compiled.decoys,
  };
});

/** Concept id → its position in the vocabulary. */
export const conceptPositions = lazy(
  (): ReadonlyMap<string, number> => new Map(vocabulary().concepts.map(({ id }, position) => [id, position])),
);

/** The concept with an id; undefined where the vocabulary has none of that id. */
export const conceptById = (id: string): Concept | undefined =>
  vocabulary().concepts[conceptPositions().get(id) ?? -1];

const words = (cell: string | undefined, separator: string): string[] =>
  cell === undefined || cell === "" ? [] : cell.split(separator);
