import type { Cells } from "../../src/engine/cells";
import type { Language } from "../../src/i18n/language";
import { samplePhrases, type SamplePhrases } from "../../src/i18n/sample";
import { sampleSheets } from "../../src/reports/sample";
import type { Sheet, SheetCell } from "../../src/reports/sheet";

/** What a cell of a sheet shows before any formula is computed. */
export const valueOf = (cell: SheetCell | undefined): unknown =>
  cell !== null && typeof cell === "object" ? (cell.value ?? null) : (cell ?? null);

/** One sheet of the sample. */
export const sampleSheet = (language: Language, sheet: keyof SamplePhrases["sheets"]): Sheet => {
  const found = sampleSheets(language).find(({ name }) => name === samplePhrases[language].sheets[sheet]);
  if (!found) throw new Error(`the sample has no sheet ${sheet}`);
  return found;
};

/** The cells of one sheet of the sample. */
export const sampleCells = (language: Language, sheet: keyof SamplePhrases["sheets"]): Cells =>
  sampleSheet(language, sheet).rows.map((row) => row.map(valueOf));
