import type { RowIssue } from "../records";
import { normaliseText } from "../text";
import { bestPath } from "./lattice";
import { ruleWords } from "./ruleEffects";
import type { Rule } from "./rules";

type Synonym = Extract<Rule, { kind: "synonym" }>;

/**
 * The synonyms whose meaning leads back to their own word, at once or through the meanings of other synonyms. A meaning
 * that only holds its own word among others (智造 → 智造装备) says something: there the word is not taken again.
 */
export const synonymCycles = (rules: readonly Rule[]): RowIssue[] => {
  const synonyms = rules.filter((rule): rule is Synonym => rule.kind === "synonym");
  const rowsByWord = new Map<string, number[]>();
  for (const { a, row } of synonyms) {
    const word = normaliseText(a);
    rowsByWord.set(word, [...(rowsByWord.get(word) ?? []), row]);
  }
  const next = new Map(synonyms.map((rule) => [normaliseText(rule.a), wordsOfMeaning(rule, synonyms)]));
  const reached = new Map([...next.keys()].map((word) => [word, reachedFrom(word, next)]));
  return [...reached].flatMap(([word, words]) => {
    if (!words.has(word)) return [];
    const circle = [...words].filter((other) => reached.get(other)?.has(word));
    const rows = circle.flatMap((other) => rowsByWord.get(other) ?? []).sort((a, b) => a - b);
    return (rowsByWord.get(word) ?? []).map((row): RowIssue => ({
      row,
      kind: "cycle",
      otherRows: rows.filter((other) => other !== row),
    }));
  });
};

/** The words of other synonyms that the tagger would take inside a meaning. */
const wordsOfMeaning = ({ a, b }: Synonym, synonyms: readonly Synonym[]): readonly string[] => {
  const [word, meaning] = [normaliseText(a), normaliseText(b)];
  if (word === meaning) return [word];
  const others = synonyms.filter((other) => normaliseText(other.a) !== word);
  return bestPath(meaning, { ruleWords: ruleWords(others) }).flatMap(({ is }) =>
    is.kind === "synonym" ? [is.text] : [],
  );
};

const reachedFrom = (start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    if (reached.has(word)) continue;
    reached.add(word);
    open.push(...(next.get(word) ?? []));
  }
  return reached;
};
