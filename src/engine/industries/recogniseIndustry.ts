import { normaliseText } from "../text";
import { type NameItem, readName, type Stance } from "./headOperators";
import { bestPath, type Token } from "./lattice";
import { ruleWords } from "./ruleEffects";
import type { Rule } from "./rules";
import { shareHeads } from "./sharedHeads";
import type { IgnoredWord, Recognition, RecognisedConcept } from "./types";
import { conceptAt } from "./vocabulary";

/** The user's rules; synonym and ignore rules change how a name is understood. */
export interface RecogniseOptions {
  readonly rules?: readonly Rule[];
  /** A word (normalised) that is not to be known, to see what would be understood without it. */
  readonly without?: string;
}

/**
 * Tags an industry name in any form a list may hold: the concepts it names, what was left out of account and why,
 * and the words that nothing knows. Words in brackets are secondary. Any text is accepted; one without a known word
 * has no concepts.
 */
export const recogniseIndustry = (text: string, options: RecogniseOptions = {}): Recognition => {
  const { rules = NO_RULES, without } = options;
  const words = { rules, ...(without === undefined ? {} : { without }) };
  const { primary, secondary } = takeBracketsOut(normaliseText(text));
  let found = tag(primary, { found: nothing(), ...words, secondary: false });
  // A name of places only may name an industry that shares its name with a place (白银产业集群).
  if (found.concepts.length === 0 && found.ignored.some(({ because }) => because === "place"))
    found = tag(primary, { found: nothing(), ...words, secondary: false, termsBeforePlaces: true });
  for (const part of secondary) tag(part, { found, ...words, secondary: true });
  const { ruleRows, ...read } = found;
  return { text, ...read, ...(ruleRows.length === 0 ? {} : { ruleRows }) };
};

const nothing = (): Found => ({ concepts: [], ignored: [], leftover: [], ruleRows: [] });

interface Found {
  readonly concepts: RecognisedConcept[];
  readonly ignored: IgnoredWord[];
  readonly leftover: string[];
  readonly ruleRows: number[];
}

interface TagOptions {
  readonly found: Found;
  readonly rules: readonly Rule[];
  readonly secondary: boolean;
  readonly termsBeforePlaces?: boolean;
  readonly without?: string;
}

/** Adds to `found` what a text says, and returns it. */
const tag = (text: string, { found, rules, secondary, ...options }: TagOptions): Found => {
  let items: NameItem[] = [];
  const names = [items];
  for (const token of bestPath(text, { ruleWords: ruleWords(rules), ...options })) {
    const { is, words } = token;
    if (is.kind === "ignored" || (is.kind === "synonym" && !isPlaces(is.meaning)))
      found.ruleRows.push(is.row);
    if (is.kind === "connector") names.push((items = []));
    else if (is.kind === "ignored") found.ignored.push({ words, because: "rule", ruleRow: is.row });
    else if (is.kind === "modifier" || is.kind === "scaffold" || is.kind === "place")
      found.ignored.push({ words, because: is.kind });
    else if (is.kind !== "separator") addItems(items, token, rules);
  }
  for (const name of names)
    for (const item of name) if (item.kind === "leftover") found.leftover.push(item.words);
  for (const name of names.length > 1 ? shareHeads(names) : names) {
    const { stances, replaced } = readName(name);
    for (const words of replaced) found.ignored.push({ words, because: "described" });
    if (stances.length === 0) continue;
    let words = "";
    for (const item of name) if (item.kind !== "leftover") words += item.words;
    for (const stance of stances) addConcept(found.concepts, toRecognised(stance, words, secondary));
  }
  return found;
};

/** The first mention of a concept in one role stands; words outside brackets come first. */
const addConcept = (concepts: RecognisedConcept[], found: RecognisedConcept): void => {
  if (!concepts.some(({ id, head }) => id === found.id && head === found.head)) concepts.push(found);
};

const NO_RULES: readonly Rule[] = [];

const addItems = (items: NameItem[], { is, words }: Token, rules: readonly Rule[]): void => {
  if (is.kind === "term") items.push({ kind: "concept", concepts: is.concepts, words });
  else if (is.kind === "head") items.push({ kind: "head", effect: is.effect, concept: is.concept, words });
  else if (is.kind !== "synonym") items.push({ kind: "leftover", words });
  else {
    // The other rules still hold inside the meaning; without this one, a circle of synonyms ends.
    const others = rules.filter(({ row }) => row !== is.row);
    const meant: NameItem[] = [];
    for (const token of bestPath(normaliseText(is.meaning), { ruleWords: ruleWords(others) }))
      if (!SAYS_NOTHING.has(token.is.kind)) addItems(meant, token, others);
    items.push(...meant.map((item) => taughtBy(item, { row: is.row, words })));
  }
};

/** A synonym may settle what a place is; that changes no industry. */
const isPlaces = (meaning: string): boolean =>
  bestPath(normaliseText(meaning)).every(({ is }) => is.kind === "place" || is.kind === "separator");

const SAYS_NOTHING: ReadonlySet<Token["is"]["kind"]> = new Set([
  "connector",
  "ignored",
  "modifier",
  "scaffold",
  "place",
  "separator",
]);

const taughtBy = (item: NameItem, rule: { row: number; words: string }): NameItem =>
  item.kind === "concept" ? { ...item, words: rule.words, ruleRow: rule.row } : item;

const toRecognised = (stance: Stance, words: string, secondary: boolean): RecognisedConcept => {
  const { id } = conceptAt(stance.concept);
  return {
    id,
    concept: stance.concept,
    words,
    by: stance.ruleRow !== undefined ? "rule" : stance.head !== undefined ? "head" : "term",
    ...(stance.head === undefined ? {} : { head: stance.head }),
    secondary,
    ...(stance.ruleRow === undefined ? {} : { ruleRow: stance.ruleRow }),
  };
};

const BRACKETED = /[([{【〔《<「『]([^()[\]{}【】〔〕《》<>「」『』]*)[)\]}】〕》>」』]/g;

const takeBracketsOut = (text: string): { primary: string; secondary: string[] } => {
  const secondary: string[] = [];
  const primary = text.replace(BRACKETED, (_, inside: string) => {
    secondary.push(inside);
    return "";
  });
  // A name that stands wholly in brackets is the name.
  return primary.trim() === "" ? { primary: secondary.join(" "), secondary: [] } : { primary, secondary };
};
