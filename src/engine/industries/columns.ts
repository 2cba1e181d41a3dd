import { lazy } from "../lazy";
import compiled from "./compiledVocabulary.json";
import english from "./englishTerms.json";

const lines = (column: string): (() => readonly string[]) => lazy(() => column.split("\n"));

/** The columns of the compiled vocabulary with one line for each concept (`scripts/industries.ts` says what they hold). */
export const columns = {
  ids: lines(compiled.ids),
  gb: lines(compiled.gb),
  sei: lines(compiled.sei),
  parents: lines(compiled.parents),
  links: lines(compiled.links),
  terms: lines(compiled.terms),
  english: lines(english.terms),
};
