import { type Cells, cellText, type ColumnsByRole, isErrorCell, readHeader, usedRowCount } from "./cells";
import { COLUMN_WORDS } from "./columnWords";
import type { PlaceText } from "./places/placeResolver";
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

/** The columns of a range when its first row names any; a single row is never a heading. */
const headerOf = (cells: Cells): ColumnsByRole<ColumnRole> =>
  cells.length > 1 ? readHeader(cells[0] ?? [], COLUMN_WORDS) : new Map<ColumnRole, number>();

/**
 * The texts of a range: the column whose heading names the role, else the first. Blank rows and error cells give no
 * text. Throws no-rows when none is left.
 */
export const readTexts = (cells: Cells, role: ColumnRole, list: ListName): TextList => {
  const header = headerOf(cells);
  return readColumn(cells, {
    column: header.get(role) ?? header.get("name") ?? 0,
    hasHeader: header.size > 0,
    list,
  });
};

/** The place texts of a range, with the province and the name that stand beside each. Throws no-rows. */
export const readPlaceTexts = (
  cells: Cells,
  list: ListName,
): TextList & { readonly places: readonly PlaceText[] } => {
  const header = headerOf(cells);
  const found = readColumn(cells, { column: placeColumn(header), hasHeader: header.size > 0, list });
  const placeText = placeTextReader(header);
  const places = found.rows.flatMap((index, row) => (index === null ? [] : [placeText(cells[row] ?? [])]));
  return { ...found, places };
};

/** Reads the place of a row with its context; a province column without a place column is the place (省/市). */
export const placeTextReader = (
  columns: ColumnsByRole<ColumnRole>,
): ((row: readonly unknown[]) => PlaceText) => {
  const place = placeColumn(columns);
  const textIn = (row: readonly unknown[], role: ColumnRole): string => {
    const column = columns.get(role);
    return column === undefined || column === place ? "" : cellText(row[column]);
  };
  return (row) => ({
    place: cellText(row[place]),
    province: textIn(row, "province"),
    name: textIn(row, "name"),
  });
};

const placeColumn = (columns: ColumnsByRole<ColumnRole>): number =>
  columns.get("place") ?? columns.get("name") ?? columns.get("province") ?? 0;

const readColumn = (
  cells: Cells,
  {
    column,
    hasHeader,
    list,
  }: { readonly column: number; readonly hasHeader: boolean; readonly list: ListName },
): TextList => {
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
