import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CONCEPT_KINDS, LINK_TYPES } from "../src/engine/industries/types";
import { type CheckedRow, checkConcepts, checkLinks, checkTerms, checkWords } from "./industries/checks";
import { compileWords, type CompiledWords } from "./industries/compileWords";
import { readOfficialCodes, REFERENCE } from "./industries/officialCodes";
import { type CsvRow, readCsv } from "./csv";

/** The vocabulary as the engine reads it (`src/engine/industries/vocabulary.ts` takes it apart again). */
export interface CompiledVocabulary extends CompiledWords {
  /** id|kind|GB codes|SEI codes|too broad|parents; Chinese and English name are the first two terms */
  readonly concepts: string[];
  /** From, type, to, weak (0 or 1), one after the other; ends are positions of concepts. */
  readonly links: number[];
}

/** What became of `data/industries`: nothing may be written while there are problems. */
export interface CompiledIndustries {
  /** `file:line: what is wrong`, one sentence each. */
  readonly problems: string[];
  /** What a person should look at: an alias that is perhaps a narrower thing. */
  readonly warnings: string[];
  readonly counts: {
    readonly concepts: number;
    readonly terms: number;
    readonly links: number;
    readonly heads: number;
  };
  readonly vocabulary: CompiledVocabulary;
}

/** Where the tables stand, and where the official lists are (checks that need them are skipped where they are not). */
export interface IndustriesSource {
  readonly directory?: string;
  readonly reference?: string;
}

/** Folders of `data/industries` that are no sectors. */
const NO_SECTORS = ["official", "words"];
const WORD_LISTS = ["modifiers", "scaffold", "decoys"] as const;
const COLUMNS = {
  concepts: ["id", "zh", "en", "kind", "gb", "sei", "too_broad", "broader"],
  terms: ["text", "concept", "type"],
  links: ["from", "link", "to", "strength", "source"],
  heads: ["text", "effect", "concept"],
  words: ["text"],
} as const;

/** Reads the tables under `data/industries`, checks them and compiles them. Throws only where a file is no CSV. */
export const compileIndustries = (source: IndustriesSource = {}): CompiledIndustries => {
  const directory = source.directory ?? "data/industries";
  const problems: string[] = [];
  const warnings: string[] = [];
  const read = (file: string, columns: readonly string[]): CheckedRow[] => {
    const path = join(directory, file);
    if (!existsSync(path)) return [];
    const { header, rows } = readCsv(path);
    const missing = columns.filter((column) => !header.includes(column));
    for (const column of missing) problems.push(`${path}:1: the column "${column}" is missing`);
    return missing.length > 0 ? [] : rows.map((row) => located(path, row));
  };
  const sectors = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_SECTORS.includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const everySector = (file: keyof typeof COLUMNS): CheckedRow[] =>
    sectors.flatMap((sector) => read(join(sector, `${file}.csv`), COLUMNS[file]));
  const tables = {
    concepts: everySector("concepts"),
    terms: everySector("terms"),
    links: everySector("links"),
    heads: read("words/heads.csv", COLUMNS.heads),
    words: WORD_LISTS.flatMap((list) =>
      read(`words/${list}.csv`, COLUMNS.words).map((row) => ({ ...row, list })),
    ),
  };
  const codes = readOfficialCodes(source.reference ?? REFERENCE);
  checkConcepts(tables, { codes, problems });
  checkTerms(tables, { warnings, problems });
  checkLinks(tables, { problems });
  checkWords(tables, { problems });
  const vocabulary = problems.length > 0 ? EMPTY : compile(tables);
  const counts = {
    concepts: tables.concepts.length,
    terms: new Set([
      ...tables.concepts.flatMap(({ cells }) => [cells["zh"], cells["en"]]),
      ...tables.terms.map(({ cells }) => cells["text"]),
    ]).size,
    links: tables.links.length + tables.concepts.flatMap(({ cells }) => parentsOf(cells)).length,
    heads: tables.heads.length,
  };
  return { problems, warnings, counts, vocabulary };
};

const EMPTY: CompiledVocabulary = {
  concepts: [],
  links: [],
  terms: [],
  words: [],
  characters: [],
  derived: [],
};

const located = (path: string, { line, cells }: CsvRow): CheckedRow => ({ at: `${path}:${line}`, cells });

const list = (cell: string | undefined): string[] => (cell ?? "").split(" ").filter((word) => word !== "");

const parentsOf = (cells: Readonly<Record<string, string>>): string[] =>
  list(cells["broader"]).filter((parent) => parent !== "root");

interface Tables {
  readonly concepts: readonly CheckedRow[];
  readonly terms: readonly CheckedRow[];
  readonly links: readonly CheckedRow[];
  readonly heads: readonly CheckedRow[];
  readonly words: readonly (CheckedRow & { readonly list: (typeof WORD_LISTS)[number] })[];
}

const compile = ({ concepts, terms, links, heads, words }: Tables): CompiledVocabulary => {
  const positions = new Map(concepts.map(({ cells }, position) => [cells["id"] ?? "", position]));
  const position = (id: string | undefined): number => positions.get(id ?? "") ?? -1;
  const textsOf = (name: (typeof WORD_LISTS)[number]): string[] =>
    words.filter((row) => row.list === name).map(({ cells }) => cells["text"] ?? "");
  const termsOf = concepts.map(({ cells }) => [cells["zh"] ?? "", cells["en"] ?? ""]);
  for (const { cells } of terms) termsOf[position(cells["concept"])]?.push(cells["text"] ?? "");
  return {
    concepts: concepts.map(({ cells }) => {
      const { id = "", kind, gb, sei } = cells;
      const broad = cells["too_broad"] === "yes" ? "1" : "";
      const kindAt = CONCEPT_KINDS.findIndex((known) => known === kind);
      return [id, kindAt, gb, sei, broad, parentsOf(cells).map(position).join(" ")].join("|");
    }),
    links: links.flatMap(({ cells }) => [
      position(cells["from"]),
      LINK_TYPES.findIndex((known) => known === cells["link"]),
      position(cells["to"]),
      cells["strength"] === "weak" ? 1 : 0,
    ]),
    ...compileWords({
      terms: termsOf.map((texts) => [...new Set(texts)]),
      heads: heads.map(({ cells }) => ({
        text: cells["text"] ?? "",
        effect: cells["effect"] ?? "",
        concept: position(cells["concept"]),
      })),
      modifiers: textsOf("modifiers"),
      scaffold: textsOf("scaffold"),
      decoys: textsOf("decoys"),
    }),
  };
};
