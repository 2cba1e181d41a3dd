import { normaliseText } from "../text";
import { type NameItem, readName, type Stance } from "./headOperators";
import { bestPath, type Token } from "./lattice";
import { ruleWords } from "./ruleEffects";
import type { Rule } from "./rules";
import { shareHeads } from "./sharedHeads";
import type { IgnoredWord, Recognition, RecognisedConcept } from "./types";
import { vocabulary } from "./vocabulary";

/** The user's rules; synonym and ignore rules change how a name is understood. */
export interface RecogniseOptions {
  readonly rules?: readonly Rule[];
}

/**
 * Tags an industry name in any form a list may hold: the concepts it names, what was left out of account and why,
 * and the words that nothing knows. Words in brackets are secondary. Any text is accepted; one without a known word
 * has no concepts.
 */
export const recogniseIndustry = (text: string, options: RecogniseOptions = {}): Recognition => {
  const { primary, secondary } = takeBracketsOut(normaliseText(text));
  const tagged = [tag(primary, false, options), ...secondary.map((words) => tag(words, true, options))];
  const concepts = new Map<string, RecognisedConcept>();
  for (const concept of tagged.flatMap((part) => part.concepts)) {
    const key = `${concept.id} ${concept.head ?? ""}`;
    if (!concepts.has(key)) concepts.set(key, concept);
  }
  return {
    text,
    concepts: [...concepts.values()],
    ignored: tagged.flatMap(({ ignored }) => ignored),
    leftover: tagged.flatMap(({ leftover }) => leftover),
  };
};

type Tagged = Omit<Recognition, "text">;

const tag = (text: string, secondary: boolean, options: RecogniseOptions): Tagged => {
  const ignored: IgnoredWord[] = [];
  const names: NameItem[][] = [[]];
  for (const token of bestPath(text, ruleWords(options.rules ?? NO_RULES))) {
    const { is, words } = token;
    if (is.kind === "connector") names.push([]);
    else if (is.kind === "ignored") ignored.push({ words, because: "rule", ruleRow: is.row });
    else if (is.kind === "modifier" || is.kind === "scaffold" || is.kind === "place")
      ignored.push({ words, because: is.kind });
    else if (is.kind !== "separator") names.at(-1)?.push(...itemsOf(token, options));
  }
  const concepts: RecognisedConcept[] = [];
  for (const items of shareHeads(names)) {
    const { stances, replaced } = readName(items);
    const words = items.flatMap((item) => (item.kind === "leftover" ? [] : [item.words])).join("");
    concepts.push(...stances.map((stance) => toRecognised(stance, words, secondary)));
    ignored.push(
      ...replaced.map((replacedWords): IgnoredWord => ({ words: replacedWords, because: "modifier" })),
    );
  }
  const leftover = names.flat().flatMap((item) => (item.kind === "leftover" ? [item.words] : []));
  return { concepts, ignored, leftover };
};

const NO_RULES: readonly Rule[] = [];

const itemsOf = ({ is, words }: Token, options: RecogniseOptions): NameItem[] => {
  if (is.kind === "term") return [{ kind: "concept", concepts: is.concepts, words }];
  if (is.kind === "head") return [{ kind: "head", effect: is.effect, concept: is.concept, words }];
  if (is.kind !== "synonym") return [{ kind: "leftover", words }];
  // The other rules still hold inside the meaning; without this one, a cycle ends.
  const rules = (options.rules ?? NO_RULES).filter(({ row }) => row !== is.row);
  return bestPath(normaliseText(is.meaning), ruleWords(rules)).flatMap((token) => {
    const noName = ["connector", "ignored", "modifier", "scaffold", "place", "separator"].includes(
      token.is.kind,
    );
    return noName ? [] : itemsOf(token, { rules }).map((item) => taughtBy(item, { row: is.row, words }));
  });
};

const taughtBy = (item: NameItem, rule: { row: number; words: string }): NameItem =>
  item.kind === "concept" ? { ...item, words: rule.words, ruleRow: rule.row } : item;

const toRecognised = (stance: Stance, words: string, secondary: boolean): RecognisedConcept => {
  const id = vocabulary().concepts[stance.concept]?.id ?? "";
  return {
    id,
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
