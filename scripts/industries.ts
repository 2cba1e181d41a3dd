import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { HEAD_EFFECTS } from "../src/engine/industries/heads";
import { idOfName } from "../src/engine/industries/idOfName";
import { CONCEPT_KINDS, LINK_TYPES } from "../src/engine/industries/types";
import { type CheckedRow, checkConcepts, checkLinks, checkTerms, checkWords } from "./industries/checks";
import { compileWords, type CompiledWords } from "./industries/compileWords";
import { readOfficialCodes, REFERENCE } from "./industries/officialCodes";
import { type CsvRow, readCsv } from "./csv";

/** The vocabulary as the engine reads it (`src/engine/industries/vocabulary.ts` takes it apart again). */
export interface CompiledVocabulary extends CompiledWords {
  // One line or character for each concept in all but `tooBroad`: columns pack better than rows.
  /** Left out where it is made of the English name (`shortId`). */
  readonly ids: string;
  /** One digit each. */
  readonly kinds: string;
  readonly gb: string;
  readonly sei: string;
  readonly tooBroad: number[];
  /** How deep each stands in the tree, one character to the base of 36: its first parent is the nearest less deep. */
  readonly depths: string;
  /** Further parents: so many places before, to the base of 36. */
  readonly parents: string;
  /** Concept → its links (`linksBySource`). */
  readonly links: string;
  /** Concept → its English name and further English terms, separated by strokes: a file of its own. */
  readonly english: string;
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
  ids: "",
  kinds: "",
  gb: "",
  sei: "",
  tooBroad: [],
  depths: "",
  parents: "",
  links: "",
  english: "",
  terms: "",
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

const compile = (tables: Tables): CompiledVocabulary => {
  const concepts = inTreeOrder(tables.concepts);
  const positions = new Map(concepts.map(({ cells }, position) => [cells["id"] ?? "", position]));
  const position = (id: string | undefined): number => positions.get(id ?? "") ?? -1;
  const textsOf = (name: (typeof WORD_LISTS)[number]): string[] =>
    tables.words.filter((row) => row.list === name).map(({ cells }) => cells["text"] ?? "");
  const chinese = concepts.map(({ cells }) => [(cells["zh"] ?? "").toLowerCase()]);
  const english = concepts.map(({ cells }) => [cells["en"] ?? ""]);
  for (const { cells } of tables.terms) {
    const list = cells["type"] === "english" ? english : chinese;
    list[position(cells["concept"])]?.push((cells["text"] ?? "").toLowerCase());
  }
  const lexicon = compileWords({
    chinese,
    english,
    heads: tables.heads.map(({ cells }) => ({
      text: cells["text"] ?? "",
      effect: cells["effect"] ?? "",
      concept: position(cells["concept"]),
    })),
    modifiers: textsOf("modifiers"),
    scaffold: textsOf("scaffold"),
    decoys: textsOf("decoys"),
  });
  const written = linksOf(tables.links, position);
  const column = (make: (cells: CheckedRow["cells"]) => string): string =>
    concepts.map(({ cells }) => make(cells)).join("\n");
  return {
    ids: column(({ id = "", en = "" }) => shortId(id, idOfName(en))),
    kinds: concepts.map(({ cells }) => CONCEPT_KINDS.findIndex((kind) => kind === cells["kind"])).join(""),
    gb: column(({ gb = "" }) => gb),
    sei: column(({ sei = "" }) => sei),
    tooBroad: concepts.flatMap(({ cells }, at) => (cells["too_broad"] === "yes" ? [at] : [])),
    ...ancestry(concepts, position),
    links: linksBySource([...written, ...derivedLinks(lexicon, written)], concepts.length),
    english: english.map((texts) => texts.join("/")).join("\n"),
    ...lexicon,
  };
};

/** "" for the name's own id, "-" for the same without its last letter (the singular), else the id. */
const shortId = (id: string, ofName: string): string =>
  id === ofName ? "" : id === ofName.slice(0, -1) ? "-" : id;

/** Every concept right behind its first parent and its elder siblings: alike names stand together and pack better. */
const inTreeOrder = (concepts: readonly CheckedRow[]): readonly CheckedRow[] => {
  const ids = new Set(concepts.map(({ cells }) => cells["id"]));
  const children = new Map<string, CheckedRow[]>();
  for (const row of concepts) {
    const [parent = ""] = parentsOf(row.cells).filter((id) => ids.has(id));
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const withChildren = (row: CheckedRow): CheckedRow[] => [
    row,
    ...(children.get(row.cells["id"] ?? "") ?? []).flatMap(withChildren),
  ];
  return (children.get("") ?? []).flatMap(withChildren);
};

/** In tree order the first parent follows from how deep a concept stands; further ones are so many places before. */
const ancestry = (
  concepts: readonly CheckedRow[],
  position: (id: string | undefined) => number,
): Pick<CompiledVocabulary, "depths" | "parents"> => {
  const depths: number[] = [];
  const parents = concepts.map(({ cells }, at) => {
    const [first, ...more] = parentsOf(cells).map(position);
    depths.push(first === undefined ? 0 : (depths[first] ?? 0) + 1);
    return more.map((parent) => (at - parent).toString(36)).join(" ");
  });
  return { depths: depths.map((depth) => depth.toString(36)).join(""), parents: parents.join("\n") };
};

interface Link {
  readonly from: number;
  readonly to: number;
  readonly letter: string;
}

const linksOf = (links: readonly CheckedRow[], position: (id: string | undefined) => number): Link[] =>
  links.map(({ cells }) => ({
    from: position(cells["from"]),
    to: position(cells["to"]),
    letter: linkLetter(cells["link"] ?? "", cells["strength"] === "weak"),
  }));

/** A term that is a base and a head word (石材机械) is linked to its base, unless a row says how the two are linked. */
const derivedLinks = ({ derived }: CompiledWords, written: readonly Link[]): Link[] => {
  const known = new Set(written.map(({ from, to }) => `${from} ${to}`));
  return Array.from({ length: derived.length / 3 }, (_, i) => {
    const [effect = 0, to = -1, from = -1] = derived.slice(i * 3, i * 3 + 3);
    return { from, to, letter: linkLetter(HEAD_EFFECTS[effect] ?? "", false) };
  }).filter(({ from, to }) => !known.has(`${from} ${to}`));
};

/**
 * For each concept a line with its links: for each type and strength a letter (small: strong), the positions of the other ends to the
 * base of 36, ascending, each less the one before, separated by commas; types separated by semicolons.
 */
const linksBySource = (links: readonly Link[], count: number): string => {
  const ends = Array.from({ length: count }, () => new Map<string, number[]>());
  for (const { from, to, letter } of links) {
    const ofConcept = ends[from];
    ofConcept?.set(letter, [...(ofConcept.get(letter) ?? []), to]);
  }
  const oneType = ([letter, unordered]: [string, number[]]): string => {
    const to = unordered.sort((x, y) => x - y);
    return letter + to.map((end, i) => (end - (to[i - 1] ?? 0)).toString(36)).join(",");
  };
  return ends.map((ofConcept) => [...ofConcept].map(oneType).join(";")).join("\n");
};

const linkLetter = (type: string, weak: boolean): string => {
  const letter = String.fromCharCode(97 + LINK_TYPES.findIndex((known) => known === type));
  return weak ? letter.toUpperCase() : letter;
};
