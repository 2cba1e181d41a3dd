import { normaliseText } from "../text";
import { recogniseIndustry } from "./recogniseIndustry";
import type { Rule } from "./rules";

/** An industry as a rule names it. */
export interface RuleSide {
  /** Normalised. */
  readonly text: string;
  /** The one concept that the text names, or undefined. */
  readonly concept: string | undefined;
}

/** What a text of a relation rule names, with the words that the rules teach. */
export const ruleSide = (text: string, rules: readonly Rule[]): RuleSide => {
  const own = recogniseIndustry(text, { rules }).concepts.filter(
    ({ head, secondary }) => head === undefined && !secondary,
  );
  return { text: normaliseText(text), concept: own.length === 1 ? own[0]?.id : undefined };
};
