import { unknownWordsIn } from "../industries/unknownWordsIn";
import type { Rule } from "../industries/rules";
import { suggestConcepts } from "../industries/suggestions";
import type { Recognition } from "../industries/types";
import { isUnderstood } from "../industries/understood";
import { conceptAt } from "../industries/vocabulary";
import type { MatchedCluster, SuggestedIndustry, UnknownWord } from "./types";

/** So many words get suggestions: nobody teaches more before looking again. */
const WITH_SUGGESTIONS = 100;

/**
 * The words for want of which pairs are undetermined: how many clusters and belts hold them, most first, and which
 * industries they may be. Teaching one is one synonym rule.
 */
export const unknownWords = (
  matched: readonly MatchedCluster[],
  rules: readonly Rule[],
): readonly UnknownWord[] => {
  const rowsByName = new Map<Recognition, Set<string>>();
  const note = (name: Recognition, row: string): void => {
    if (isUnderstood(name)) return;
    const rows = rowsByName.get(name) ?? new Set();
    rowsByName.set(name, rows.add(row));
  };
  for (const { index, belts } of matched)
    for (const { belt, relation } of belts) {
      if (relation.verdict !== "undetermined") continue;
      note(relation.a, `cluster ${index}`);
      note(relation.b, `belt ${belt}`);
    }
  const found = new Map<string, { rows: number; readonly example: string }>();
  for (const [name, rows] of rowsByName)
    for (const word of unknownWordsIn(name.text, rules)) {
      const known = found.get(word) ?? { rows: 0, example: name.text };
      known.rows += rows.size;
      found.set(word, known);
    }
  return [...found]
    .sort(([a, { rows: rowsA }], [b, { rows: rowsB }]) => rowsB - rowsA || (a < b ? -1 : 1))
    .map(([word, { rows, example }], at) => ({
      word,
      rows,
      example,
      suggestions: at < WITH_SUGGESTIONS ? suggestConcepts(word).map(suggested) : [],
    }));
};

const suggested = (concept: number): SuggestedIndustry => {
  const { id, zh, en } = conceptAt(concept);
  return { id, zh, en };
};
