import type { Rate } from "../engine/matching/types";
import type { SheetCell } from "./sheet";

/** A share 0..1 shown as a percentage; blank where there is none. */
export const percentCell = (share: number | null): SheetCell =>
  share === null ? null : { value: share, style: "percent" };

/** A whole number with separators, a number of shared units with decimals; blank where there is none. */
export const countCell = (count: number | null): SheetCell =>
  count === null ? null : { value: count, style: Number.isInteger(count) ? "count" : "number" };

/** A measure with two decimals; blank where there is none. */
export const numberCell = (measure: number | null): SheetCell =>
  measure === null ? null : { value: measure, style: "number" };

/** What is proven of a rate, and its upper bound. */
export const rateCells = ({ lower, upper }: Rate): readonly SheetCell[] => [
  percentCell(lower),
  percentCell(upper),
];
