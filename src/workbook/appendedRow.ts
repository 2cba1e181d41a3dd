import type { CellSource } from "./workbook";

/** A source as far as a new row of it is concerned. */
export interface RowsNow {
  /** For each row that may hold something, whether it is blank; what comes after these rows is blank. */
  readonly blank: readonly boolean[];
  /** The rows of the whole source, header included. */
  readonly rowCount: number;
}

/**
 * Where `Workbook.appendRow` writes, as a row counted from the source's first one; `rowCount` or more lies below it.
 * Blank rows inside a source other than a table may set its title apart, so they are not filled.
 */
export const appendedRow = (source: CellSource, { blank, rowCount }: RowsNow): number => {
  if (source.kind !== "table") return blank.lastIndexOf(false) + 1;
  const gap = blank.indexOf(true, 1);
  return gap > 0 ? gap : Math.min(Math.max(1, blank.length), rowCount);
};
