import type { ReportBody, ReportContext } from "./report";
import { countCell } from "./reportCells";
import { headings, styled } from "./sheetCells";

/** The words for want of which pairs are undetermined, most rows first, with what they may mean. */
export const unknownWordsRows = ({ language, phrases, analysis }: ReportContext): ReportBody => {
  const said = phrases.unknownWords;
  return {
    rows: [
      headings([said.word, said.rows, said.example, said.suggestions]),
      ...analysis.unknownWords.map(({ word, rows, example, suggestions }) => [
        word,
        countCell(rows),
        example,
        suggestions.map((suggestion) => suggestion[language]).join(phrases.listed),
      ]),
      ...(analysis.unknownWords.length === 0 ? [[styled(phrases.nothing, "note")]] : []),
    ],
    columnWidths: [24, 24, 44, 60],
  };
};
