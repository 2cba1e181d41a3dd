import type { Cells } from "../cells";
import { ProblemError } from "../problems";
import { readTexts, type TextList } from "../texts";
import { recogniseIndustry } from "./recogniseIndustry";
import { relateRecognised } from "./relateIndustries";
import type { Rule } from "./rules";
import type { IndustryRelation, Recognition } from "./types";

/** Relations laid out as the rows that asked for them: null beside a blank or unusable row and a header. */
export interface RelatedTexts {
  readonly rows: readonly (IndustryRelation | null)[];
  readonly hasHeader: boolean;
  readonly han: boolean;
}

/**
 * Relates two columns row by row; a single cell is repeated against a column. Each distinct text is tagged once.
 * Throws no-rows, unequal-lengths.
 */
export const relateTexts = (a: Cells, b: Cells, rules: readonly Rule[]): RelatedTexts => {
  const listA = readTexts(a, "industry", "industryA");
  const listB = readTexts(b, "industry", "industryB");
  const [lengthA, lengthB] = [listA.rows.length, listB.rows.length];
  if (lengthA !== lengthB && lengthA !== 1 && lengthB !== 1)
    throw new ProblemError({
      code: "unequal-lengths",
      list: "industryA",
      rows: lengthA,
      other: "industryB",
      otherRows: lengthB,
    });
  const tagged = new Map<string, Recognition>();
  const recognise = (text: string): Recognition => {
    const known = tagged.get(text) ?? recogniseIndustry(text, { rules });
    tagged.set(text, known);
    return known;
  };
  const rows = Array.from({ length: Math.max(lengthA, lengthB) }, (_, row) => {
    const [textA, textB] = [textAt(listA, row), textAt(listB, row)];
    return textA === null || textB === null
      ? null
      : relateRecognised(recognise(textA), recognise(textB), { rules });
  });
  return { rows, hasHeader: listA.hasHeader || listB.hasHeader, han: listA.han || listB.han };
};

const textAt = ({ rows, texts }: TextList, row: number): string | null => {
  const index = rows[rows.length === 1 ? 0 : row] ?? null;
  return index === null ? null : (texts[index] ?? null);
};
