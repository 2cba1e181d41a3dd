import { normaliseText } from "../text";
import { bestPath, type Token } from "./lattice";
import { ruleWords } from "./ruleEffects";
import type { Rule } from "./rules";

/**
 * The words of a name that nothing knows, as one can teach them: with the head word behind (刷卡机, not 刷卡), and where
 * only a character is unknown, with all words around it (健康养老).
 */
export const unknownWordsIn = (name: string, rules: readonly Rule[]): readonly string[] => {
  const found = new Set<string>();
  for (const stretch of stretchesOf(bestPath(normaliseText(name), { ruleWords: ruleWords(rules) }))) {
    const words = unknownIn(stretch);
    if (words.every((word) => word.length > 1)) for (const word of words) found.add(word);
    else found.add(stretch.map((token) => token.words).join(""));
  }
  return [...found];
};

/** The runs of words that say something, between those that are taken out of account. */
const stretchesOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const stretches: Token[][] = [[]];
  for (const token of tokens) {
    if (TELLING.has(token.is.kind)) stretches.at(-1)?.push(token);
    else stretches.push([]);
  }
  return stretches;
};

const TELLING: ReadonlySet<Token["is"]["kind"]> = new Set(["leftover", "head", "term", "decoy", "synonym"]);

const unknownIn = (stretch: readonly Token[]): readonly string[] => {
  const words: string[] = [];
  let word = "";
  for (const { words: text, is } of stretch) {
    if (is.kind === "leftover" || (word !== "" && is.kind === "head")) word += text;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
  }
  return word === "" ? words : [...words, word];
};
