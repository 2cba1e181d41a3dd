import type { Cells } from "../engine/cells";
import { cellNumber, cellText, usedRowCount } from "../engine/cells";
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

/** How large an ellipse is drawn, in words that say what was applied. */
export type EllipseScale =
  | { readonly by: "deviations"; readonly deviations: number; readonly k: number }
  | { readonly by: "share"; readonly share: number; readonly k: number };

/**
 * A number ≥ 1 is standard deviations as ArcGIS counts them (k = s·√2); a share between 0 and 1, or a percentage, is
 * the share of a bivariate normal distribution inside (k = √(-2 ln(1-p))). Throws bad-scale.
 */
export const readScale = (given: unknown): EllipseScale => {
  if (given === null || given === undefined || given === "")
    return { by: "deviations", deviations: 1, k: Math.SQRT2 };
  const scale = cellNumber(given);
  const isPercentage = typeof given === "string" && normaliseText(given).endsWith("%");
  if (scale !== null && scale > 0 && scale < 1)
    return { by: "share", share: scale, k: Math.sqrt(-2 * Math.log(1 - scale)) };
  if (scale !== null && scale >= 1 && Number.isFinite(scale) && !isPercentage)
    return { by: "deviations", deviations: scale, k: scale * Math.SQRT2 };
  throw new ProblemError({ code: "bad-scale", given: String(given) });
};

/** The share of a bivariate normal distribution inside an ellipse of size k. */
export const normalCoverage = (k: number): number => 1 - Math.exp((-k * k) / 2);
