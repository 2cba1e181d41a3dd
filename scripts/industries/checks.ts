import { HEAD_EFFECTS } from "../../src/engine/industries/heads";
import { CONCEPT_KINDS, LINK_TYPES } from "../../src/engine/industries/types";
import { normaliseText } from "../../src/engine/text";
import type { OfficialCodes } from "./officialCodes";

/** One row of a table and where it stands (`file:line`). */
export interface CheckedRow {
  readonly at: string;
  readonly cells: Readonly<Record<string, string>>;
}

interface Tables {
  readonly concepts: readonly CheckedRow[];
  readonly terms: readonly CheckedRow[];
  readonly links: readonly CheckedRow[];
  readonly heads: readonly CheckedRow[];
  readonly words: readonly CheckedRow[];
}

const TERM_TYPES = ["synonym", "abbreviation", "old name", "english"];
const isOneOf = (word: string | undefined, allowed: readonly string[]): boolean =>
  allowed.includes(word ?? "");

const list = (cell: string | undefined): string[] => (cell ?? "").split(" ").filter((word) => word !== "");

const knownIds = ({ concepts }: Tables): ReadonlySet<string> =>
  new Set(concepts.map(({ cells }) => cells["id"] ?? ""));

/** Ids, kinds, codes and broader: unknown, doubled, cyclic, or joined to nothing. */
export const checkConcepts = (
  tables: Tables,
  { codes, problems }: { codes: OfficialCodes | null; problems: string[] },
): void => {
  const ids = knownIds(tables);
  const seen = new Map<string, string>();
  const linked = new Set(tables.links.flatMap(({ cells }) => [cells["from"], cells["to"]]));
  for (const { at, cells } of tables.concepts) {
    const { id = "", kind } = cells;
    const parents = list(cells["broader"]);
    const say = (what: string): void => void problems.push(`${at}: ${what}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) say(`the id "${id}" is not lower-case words joined by hyphens`);
    const before = seen.get(id);
    if (before !== undefined) say(`the id "${id}" stands already at ${before}`);
    seen.set(id, at);
    if (!isOneOf(kind, CONCEPT_KINDS)) say(`the kind "${kind}" is none of ${CONCEPT_KINDS.join(", ")}`);
    if (!isOneOf(cells["too_broad"], ["", "yes"])) say('too_broad is "yes" or blank');
    for (const parent of parents)
      if (parent !== "root" && !ids.has(parent)) say(`broader names "${parent}", which is no concept`);
    if (parents.length === 0 && !linked.has(id))
      say(`"${id}" has no link: give it a broader concept, a link, or "root"`);
    if (parents.includes("root") && parents.length > 1) say(`"${id}" is a root and has a broader concept`);
    for (const code of list(cells["gb"]))
      if (!isGbCode(code, codes)) say(`"${code}" is not a GB/T 4754-2017 code`);
    for (const code of list(cells["sei"]))
      if (!isSeiCode(code, codes)) say(`"${code}" is not a strategic-emerging-2018 code`);
  }
  checkCycles(tables.concepts, problems);
};

const isGbCode = (code: string, codes: OfficialCodes | null): boolean =>
  /^\d{2,4}$/.test(code) && (codes?.gb.has(code) ?? true);

const isSeiCode = (code: string, codes: OfficialCodes | null): boolean => {
  if (!/^[1-9](\.\d{1,2}){0,3}$/.test(code)) return false;
  const second = code.split(".").slice(0, 2).join(".");
  return !second.includes(".") || (codes?.seiSecondLevel.has(second) ?? true);
};

const checkCycles = (concepts: readonly CheckedRow[], problems: string[]): void => {
  const parents = new Map(concepts.map(({ cells }) => [cells["id"] ?? "", list(cells["broader"])]));
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[], at: string): void => {
    if (way.includes(id))
      problems.push(`${at}: broader runs in a circle: ${[...way.slice(way.indexOf(id)), id].join(" → ")}`);
    else if (!done.has(id)) {
      for (const parent of parents.get(id) ?? []) visit(parent, [...way, id], at);
      done.add(id);
    }
  };
  for (const { at, cells } of concepts) visit(cells["id"] ?? "", [], at);
};

interface NamedText {
  readonly at: string;
  readonly text: string;
  readonly concept: string;
}

const termsOf = ({ concepts, terms }: Tables): NamedText[] => [
  ...concepts.flatMap(({ at, cells }) => [
    { at, text: cells["zh"] ?? "", concept: cells["id"] ?? "" },
    { at, text: cells["en"] ?? "", concept: cells["id"] ?? "" },
  ]),
  ...terms.map(({ at, cells }) => ({ at, text: cells["text"] ?? "", concept: cells["concept"] ?? "" })),
];

/** Every text once, in its compared form, of a known concept; and aliases that look like narrower things. */
export const checkTerms = (
  tables: Tables,
  { warnings, problems }: { warnings: string[]; problems: string[] },
): void => {
  const ids = knownIds(tables);
  const seen = new Map<string, NamedText>();
  for (const term of termsOf(tables)) {
    const { at, text, concept } = term;
    const key = text.toLowerCase();
    if (text === "") problems.push(`${at}: a name is blank`);
    if (normaliseText(text) !== key)
      problems.push(`${at}: "${text}" is compared as "${normaliseText(text)}": write it so`);
    if (/[、,/;|()[\]【】+&:]/.test(text)) problems.push(`${at}: "${text}" holds a separator or a bracket`);
    if (/^\d+$/.test(text))
      problems.push(`${at}: "${text}" is a number: numbers stand in names of everything`);
    if (!ids.has(concept)) problems.push(`${at}: "${concept}" is no concept`);
    const before = seen.get(key);
    if (before !== undefined)
      problems.push(`${at}: "${text}" (${concept}) stands already at ${before.at} (${before.concept})`);
    seen.set(key, term);
  }
  const names = new Map(tables.concepts.map(({ cells }) => [cells["id"], cells["zh"] ?? ""]));
  for (const { at, cells } of tables.terms) {
    const { text = "", type } = cells;
    if (!isOneOf(type, TERM_TYPES))
      problems.push(`${at}: the type "${type}" is none of ${TERM_TYPES.join(", ")}`);
    const name = names.get(cells["concept"]) ?? "";
    if (name.length > 1 && text.length > name.length && text.endsWith(name))
      warnings.push(`${at}: "${text}" is perhaps a kind of "${name}", not another name of it`);
  }
};

/** Links between known concepts, of a known type and strength, with a source, each once. */
export const checkLinks = (tables: Tables, { problems }: { problems: string[] }): void => {
  const ids = knownIds(tables);
  const seen = new Map<string, string>();
  for (const { at, cells } of tables.links) {
    const { from = "", link = "", to = "", strength, source } = cells;
    for (const end of [from, to]) if (!ids.has(end)) problems.push(`${at}: "${end}" is no concept`);
    if (from === to) problems.push(`${at}: "${from}" is linked to itself`);
    if (link === "broader")
      problems.push(`${at}: broader stands in the column of the concept, not among the links`);
    else if (!isOneOf(link, LINK_TYPES))
      problems.push(`${at}: the link "${link}" is none of ${LINK_TYPES.join(", ")}`);
    if (!isOneOf(strength, ["strong", "weak"]))
      problems.push(`${at}: the strength "${strength}" is neither strong nor weak`);
    if (source === "") problems.push(`${at}: the link has no source`);
    const key = `${from} ${link} ${to}`;
    const before = seen.get(key);
    if (before !== undefined) problems.push(`${at}: the link stands already at ${before}`);
    seen.set(key, at);
  }
};

/** Words that carry no industry are no terms, stand once, and head words belong to their own concept. */
export const checkWords = (tables: Tables, { problems }: { problems: string[] }): void => {
  const ids = knownIds(tables);
  const terms = new Map(termsOf(tables).map((term) => [term.text.toLowerCase(), term]));
  const seen = new Map<string, string>();
  for (const { at, cells } of [...tables.words, ...tables.heads]) {
    const { text = "", effect, concept } = cells;
    if (text === "" || normaliseText(text) !== text)
      problems.push(`${at}: "${text}" is compared as "${normaliseText(text)}": write it so`);
    const before = seen.get(text);
    if (before !== undefined) problems.push(`${at}: "${text}" stands already at ${before}`);
    seen.set(text, at);
    const term = terms.get(text);
    if (effect === undefined) {
      if (term)
        problems.push(
          `${at}: "${text}" is a term of ${term.concept} (${term.at}) and cannot count for nothing`,
        );
      continue;
    }
    if (!isOneOf(effect, HEAD_EFFECTS))
      problems.push(`${at}: the effect "${effect}" is none of ${HEAD_EFFECTS.join(", ")}`);
    if (!ids.has(concept ?? "")) problems.push(`${at}: "${concept}" is no concept`);
    if (term && term.concept !== concept)
      problems.push(`${at}: "${text}" is a term of ${term.concept} (${term.at}), not of ${concept}`);
  }
};
