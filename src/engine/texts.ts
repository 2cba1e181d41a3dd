import { type Cells, cellText, isErrorCell, readHeader, usedRowCount } from "./cells";
import { COLUMN_WORDS } from "./columnWords";
import { type ColumnRole, type ListName, ProblemError } from "./problems";
import { hasHan } from "./text";

/** One column of texts out of a range, ready for a result laid beside it. */
export interface TextList {
  /** The texts of the usable rows. */
  readonly texts: readonly string[];
  /** For each row of the range (trailing blank rows trimmed): the index into `texts`, or null. */
  readonly rows: readonly (number | null)[];
  readonly hasHeader: boolean;
  /** True when any text or heading holds a Chinese character. */
  readonly han: boolean;
}

/**
 * The texts of a range: the column whose heading names the role, else the first. Blank rows and error cells give no
 * text. Throws no-rows when none is left.
 */
export const readTexts = (cells: Cells, role: ColumnRole, list: ListName): TextList => {
  const header = cells.length > 1 ? readHeader(cells[0] ?? [], COLUMN_WORDS) : new Map<ColumnRole, number>();
  const hasHeader = header.size > 0;
  const column = header.get(role) ?? header.get("name") ?? 0;
  const texts: string[] = [];
  const rows = Array.from({ length: usedRowCount(cells) }, (_, row): number | null => {
    const cell = cells[row]?.[column];
    const text = isErrorCell(cell) ? "" : cellText(cell);
    if ((row === 0 && hasHeader) || text === "") return null;
    return texts.push(text) - 1;
  });
  if (texts.length === 0) throw new ProblemError({ code: "no-rows", list });
  const han = texts.some(hasHan) || (hasHeader && hasHan(cellText(cells[0]?.[column])));
  return { texts, rows, hasHeader, han };
};
