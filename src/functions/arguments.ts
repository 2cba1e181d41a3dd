import type { Cells } from "../engine/cells";
import { cellText, usedRowCount } from "../engine/cells";
import { type Rule, readRules } from "../engine/industries/rules";
import { ProblemError } from "../engine/problems";
import { normaliseText } from "../engine/text";
import { type Words, words } from "../i18n/words";

/** The word groups of `words` that an argument can be given in. */
type WordGroup = "asked" | "counting" | "ellipseShow" | "colocatedShow" | "placeShow" | "industryShow";

/**
 * An argument given as a word, in either language; the default for a blank. Throws unknown-word with the words of
 * the language that the given one is written in.
 */
export const readWord = <Group extends WordGroup>(
  group: Group,
  given: unknown,
  { argument, byDefault }: { readonly argument: string; readonly byDefault: keyof Words[Group] },
): keyof Words[Group] => {
  const text = cellText(given);
  if (text === "") return byDefault;
  for (const language of ["zh", "en"] as const)
    for (const [key, word] of Object.entries(words[language][group]))
      if (normaliseText(word) === normaliseText(text)) return key as keyof Words[Group];
  const allowed: string[] = Object.values(words[/\p{Script=Han}/u.test(text) ? "zh" : "en"][group]);
  throw new ProblemError({ code: "unknown-word", argument, given: text, allowed });
};

/** The rules of an optional range; none when it is left out or blank. */
export const rulesIn = (cells: Cells | null | undefined): readonly Rule[] =>
  cells && usedRowCount(cells) > 0 ? readRules(cells).rules : [];
