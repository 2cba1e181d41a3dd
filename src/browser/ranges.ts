import type { Corners } from "./resources";

/** 0-based column → its letters. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A1 address without a sheet; one cell is written without a colon. */
export const rangeAddress = ({ startRow, startColumn, endRow, endColumn }: Corners): string => {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
};

/** A sheet's name as a reference writes it, with its "!"; quoted unless it is plain letters and no cell's address. */
export const sheetPrefix = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(sheet)
    ? `${sheet}!`
    : `'${sheet.replaceAll("'", "''")}'!`;

/** An address cut into its sheet (undefined when it names none) and its corners; open sides are Infinity. */
export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly range: Corners;
}

/** Reads `Sheet!A1:C4`, `'集 群'!$A:$C` or `B2`; null for anything else. */
export const parseAddress = (address: string): ParsedAddress | null => {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(
      address.trim(),
    );
  if (!match) return null;
  const [, quoted, plain, left, top, right, bottom] = match;
  const isRange = address.includes(":", (quoted ?? plain ?? "").length);
  if ((!left && !top) || (!isRange && (!left || !top)) || (isRange && !right && !bottom)) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    range: {
      startRow: top ? Number(top) - 1 : 0,
      startColumn: left ? columnNumber(left) : 0,
      endRow: bottom ? Number(bottom) - 1 : isRange ? Infinity : Number(top) - 1,
      endColumn: right ? columnNumber(right) : isRange ? Infinity : columnNumber(left ?? "A"),
    },
  };
};
