import { invalid } from "./hostObject";

/** A rectangle of cells, 0-based. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of an Excel worksheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A … XFD. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const spanning = (rows: readonly [number, number], columns: readonly [number, number]): Extent => ({
  row: Math.min(...rows),
  column: Math.min(...columns),
  rows: Math.abs(rows[1] - rows[0]) + 1,
  columns: Math.abs(columns[1] - columns[0]) + 1,
});

/** Reads B2, B2:C3, A:B or 1:4, with or without $. */
export const extentOf = (address: string): Extent => {
  const text = address.replaceAll("$", "");
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return spanning([Number(top) - 1, Number(bottom) - 1], [columnNumber(left), columnNumber(right)]);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return spanning([0, SHEET_ROWS - 1], [columnNumber(left), columnNumber(right)]);
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return spanning([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, SHEET_COLUMNS - 1]);
  throw invalid(`not an address: ${address}`);
};

/** The A1 address of a rectangle, without the sheet. */
export const addressOf = ({ row, column, rows, columns }: Extent): string => {
  const first = columnLetters(column) + String(row + 1);
  const last = columnLetters(column + columns - 1) + String(row + rows);
  return first === last ? first : `${first}:${last}`;
};

/** True when two rectangles share a cell. */
export const overlap = (a: Extent, b: Extent): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
