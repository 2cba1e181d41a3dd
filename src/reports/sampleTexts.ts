import type { Language } from "../i18n/language";
import type { SamplePhrases } from "../i18n/sample";
import type { SampleClusterType } from "../i18n/study";

/** Everything the sheets of the sample are made from, in one language. */
export interface SampleTexts {
  readonly language: Language;
  readonly phrases: SamplePhrases;
}

/** The name of a cluster type in the sample's language. */
export const typeName = (phrases: SamplePhrases, type: string): string =>
  phrases.types[type as SampleClusterType];

/** One rate over the sample's belts. */
interface AskedRate {
  /** A range. */
  readonly clusters: string;
  /** A word of either language. */
  readonly asked: string;
  /** The table of rules that decide; the user's own unless told. */
  readonly rules?: "Rules" | "StudyRules";
}

/** Its formula. */
export const matchRate = ({ clusters, asked, rules = "Rules" }: AskedRate): string =>
  `=CLUSTER.MATCHRATE(${clusters},Belts[#All],"${asked}",${rules}[#All])`;
