import { locationQuotients } from "../engine/spatial/locationQuotient";
import type { QuotientList } from "../engine/spatial/quotientRows";
import { functionPhrases } from "../i18n/functions";
import { spilled } from "./spilled";

/** The location quotient of each row; "" beside one that is blank, unusable, or of too small a place. */
export const quotientCells = ({ used, rows, hasHeader, han }: QuotientList): unknown[][] => {
  const quotients = locationQuotients(used);
  const cells: unknown[][] = rows.map((index) => [index === null ? "" : (quotients[index] ?? "")]);
  if (hasHeader) cells[0] = [functionPhrases[han ? "zh" : "en"].quotient];
  return spilled(cells);
};
