import type { Language } from "../i18n/language";
import type { SampleClusterType, SamplePhrases } from "../i18n/sample";

/** Everything the sheets of the sample are made from, in one language. */
export interface SampleTexts {
  readonly language: Language;
  readonly phrases: SamplePhrases;
}

/** The name of a cluster type in the sample's language. */
export const typeName = (phrases: SamplePhrases, type: string): string =>
  phrases.types[type as SampleClusterType];

/** The formula of one rate over the sample's belts and rules; `clusters` is a range, `asked` a word of either language. */
export const matchRate = (clusters: string, asked: string): string =>
  `=CLUSTER.MATCHRATE(${clusters},Belts[#All],"${asked}",Rules[#All])`;
