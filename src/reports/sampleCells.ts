import type { Language } from "../i18n/language";
import type { SampleClusterType, SamplePhrases } from "../i18n/sample";
import type { CellStyle, SheetCell } from "./sheet";

/** Everything the sheets of the sample are made from, in one language. */
export interface SampleTexts {
  readonly language: Language;
  readonly phrases: SamplePhrases;
}

export const styled = (value: string, style: CellStyle): SheetCell => ({ value, style });

/** A row of column headings. */
export const headings = (texts: readonly string[]): readonly SheetCell[] =>
  texts.map((text) => styled(text, "heading"));

/** A formula shown as a percentage. */
export const percentage = (formula: string): SheetCell => ({ formula, style: "percent" });

export const typeName = (phrases: SamplePhrases, type: string): string =>
  phrases.types[type as SampleClusterType];

/** The formula of one rate over the sample's belts and rules; `clusters` is a range, `asked` a word of either language. */
export const matchRate = (clusters: string, asked: string): string =>
  `=CLUSTER.MATCHRATE(${clusters},Belts[#All],"${asked}",Rules[#All])`;
