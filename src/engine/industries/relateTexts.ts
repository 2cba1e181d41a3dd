import type { Cells } from "../cells";
import { ProblemError } from "../problems";
import { readTexts, type TextList } from "../texts";
import { relateRecognised } from "./relateIndustries";
import type { Rule } from "./rules";
import { tagger } from "./tagger";
import type { IndustryRelation } from "./types";

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
  // A single cell is repeated; a column whose later cells are blank is not a single cell.
  const [singleA, singleB] = [a.length === 1, b.length === 1];
  if (!singleA && !singleB && a.length !== b.length && lengthA !== lengthB)
    throw new ProblemError({
      code: "unequal-lengths",
      list: "industryA",
      rows: lengthA,
      other: "industryB",
      otherRows: lengthB,
    });
  const recognise = tagger(rules);
  const rows = Array.from({ length: Math.max(lengthA, lengthB) }, (_, row) => {
    const textA = textAt(listA, singleA ? 0 : row);
    const textB = textAt(listB, singleB ? 0 : row);
    return textA === null || textB === null
      ? null
      : relateRecognised(recognise(textA), recognise(textB), { rules });
  });
  return { rows, hasHeader: listA.hasHeader || listB.hasHeader, han: listA.han || listB.han };
};

const textAt = ({ rows, texts }: TextList, row: number): string | null => {
  const index = rows[row] ?? null;
  return index === null ? null : (texts[index] ?? null);
};
