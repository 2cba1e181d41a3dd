import type { Counting } from "../engine/matching/types";
import type { Language } from "../i18n/language";
import { words } from "../i18n/words";
import { formulaReference } from "./addresses";
import type { Lists, ReadList } from "./state";

/** The formula that gives the headline in a cell: the same lists, rules and counting, each written out. */
export const matchRateFormula = (lists: Lists, counting: Counting, language: Language): string => {
  const reference = ({ source, address }: ReadList): string => formulaReference(source, address);
  const { asked, counting: countingWords } = words[language];
  const given = [
    reference(lists.clusters),
    reference(lists.belts),
    `"${asked.matched}"`,
    lists.rules ? reference(lists.rules) : "",
    `"${countingWords[counting]}"`,
  ];
  return `=CLUSTER.MATCHRATE(${given.join(",")})`;
};
