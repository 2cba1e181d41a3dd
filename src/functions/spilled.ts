import { ProblemError } from "../engine/problems";

const MOST_ROWS = 100_000;

/** Cells for a result that spills: never null (Excel would show 0), never more than 100,000 rows (too-many-rows). */
export const spilled = (rows: readonly (readonly unknown[])[]): unknown[][] => {
  if (rows.length > MOST_ROWS)
    throw new ProblemError({ code: "too-many-rows", rows: rows.length, limit: MOST_ROWS });
  return rows.map((row) => row.map((cell) => cell ?? ""));
};
