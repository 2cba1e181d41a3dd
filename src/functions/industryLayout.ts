import { broaderPath } from "../engine/industries/broaderPath";
import type { RelatedTexts } from "../engine/industries/relateTexts";
import type { Recognition, RecognisedConcept } from "../engine/industries/types";
import { conceptById } from "../engine/industries/vocabulary";
import { explainRelation } from "../i18n/explain";
import { functionPhrases } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { type IndustryShow, words } from "../i18n/words";
import { spilled } from "./spilled";

/** One sentence for each relation, under a label where the argument had a header. */
export const explanationCells = ({ rows, hasHeader, han }: RelatedTexts): unknown[][] => {
  const language = han ? "zh" : "en";
  const cells = rows.map((relation) => [relation ? explainRelation(relation, language) : ""]);
  if (hasHeader) cells[0] = [functionPhrases[language].explanation];
  return spilled(cells);
};

/** What INDUSTRY lays out: a name as understood for each row, null beside a blank or unusable row. */
export interface RecognisedRows {
  readonly rows: readonly (Recognition | null)[];
  readonly hasHeader: boolean;
}

/** One row for each row given: a column, or all of them. */
export const industryCells = (
  { rows, hasHeader }: RecognisedRows,
  { shown, language }: { readonly shown: IndustryShow; readonly language: Language },
): unknown[][] => {
  const columns = columnsOf(language);
  const asked = shown === "all" ? Object.values(columns) : [columns[shown]];
  const cells = rows.map((row) => asked.map(({ cell }) => (row === null ? "" : cell(row))));
  if (hasHeader) cells[0] = asked.map(({ label }) => label);
  return spilled(cells);
};

/** Only what a name is has a code and a path; what it is merely made for or of has not. */
const isKind = ({ head }: RecognisedConcept): boolean => head === undefined || head === "narrower";

const columnsOf = (language: Language) => {
  const phrases = functionPhrases[language];
  const list = (texts: readonly string[]): string =>
    [...new Set(texts)].join(language === "zh" ? "、" : ", ");
  const nameOf = (id: string): string => conceptById(id)?.[language] ?? "";
  return {
    name: {
      label: phrases.industry,
      cell: ({ concepts }: Recognition) =>
        concepts.length === 0
          ? words[language].relation.undetermined
          : list(concepts.map(({ id, head, words: own }) => (head === undefined ? nameOf(id) : own))),
    },
    code: {
      label: phrases.gbCode,
      cell: ({ concepts }: Recognition) =>
        list(concepts.filter(isKind).flatMap(({ id }) => conceptById(id)?.gbCodes ?? [])),
    },
    path: {
      label: phrases.industryPath,
      cell: ({ concepts }: Recognition) => {
        const [first] = concepts.filter(isKind);
        if (!first) return "";
        const above = broaderPath(first.id).map(nameOf);
        return [...new Set(first.head === undefined ? above : [first.words, ...above])].join(" ⊂ ");
      },
    },
    leftover: { label: phrases.leftover, cell: ({ leftover }: Recognition) => list(leftover) },
  };
};
