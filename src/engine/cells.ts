import { normaliseText } from "./text";

/** A worksheet range as it arrives: rows of whatever the host puts into cells. */
export type Cells = readonly (readonly unknown[])[];

const ERROR_TEXT =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;
/** Excel serial numbers of 1950-01-01 and 2150-01-01: a number between them in a year column is a date. */
const FIRST_DATE_SERIAL = 18264;
const LAST_DATE_SERIAL = 91312;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** True for an error in a cell: an object with an error code (custom functions) or its text (range values). */
export const isErrorCell = (cell: unknown): boolean => {
  if (typeof cell === "string") return ERROR_TEXT.test(cell);
  if (typeof cell !== "object" || cell === null || !("code" in cell)) return false;
  return typeof cell.code === "string" && cell.code.startsWith("#");
};

/** The text of a cell, trimmed; "" for a blank, which arrives as 0 on the desktop and as null on the web. */
export const cellText = (cell: unknown): string => {
  if (typeof cell === "string")
    return isErrorCell(cell) ? "" : cell.replace(/[\s\u200b\ufeff]+/g, " ").trim();
  if (typeof cell === "number") return cell === 0 || !Number.isFinite(cell) ? "" : String(cell);
  return "";
};

/** The number in a cell, numbers stored as text and percentages included; null where there is none. */
export const cellNumber = (cell: unknown): number | null => {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const plain = normaliseText(cell).replace(/[\s,]/g, "");
  const percent = plain.endsWith("%");
  const digits = percent ? plain.slice(0, -1) : plain;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(digits)) return null;
  return Number(digits) / (percent ? 100 : 1);
};

/** The year in a cell: a year, a date serial, or text that begins with a year; null where there is none. */
export const cellYear = (cell: unknown): number | null => {
  const number = cellNumber(cell);
  if (number === null) {
    const year = /^(\d{4})\D/.exec(normaliseText(cellText(cell)));
    return year ? Number(year[1]) : null;
  }
  if (number >= FIRST_DATE_SERIAL && number <= LAST_DATE_SERIAL)
    return new Date(EXCEL_EPOCH + number * DAY).getUTCFullYear();
  return number >= 1000 && number <= 9999 ? Math.floor(number) : null;
};

/** True where nothing stands in a cell, as either host sends it. */
export const isBlankCell = (cell: unknown): boolean =>
  cell === null ||
  cell === undefined ||
  cell === 0 ||
  (typeof cell === "string" && cellText(cell) === "" && !isErrorCell(cell));

/** The number of rows up to the last one that holds anything: whole columns are trimmed by it. */
export const usedRowCount = (cells: Cells): number => {
  for (let row = cells.length; row > 0; row--) if (!cells[row - 1]?.every(isBlankCell)) return row;
  return 0;
};

/** The words that name a column, by role; compared after normalising. */
export type HeaderWords<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** Where each role stands: role → 0-based column. */
export type ColumnsByRole<Role extends string> = ReadonlyMap<Role, number>;

/**
 * The roles that a row names, when it is a header row; empty when it names none. A heading may hold both languages
 * or a remark (城市 City, 地点（市）): its parts are tried too. The first column of a role wins.
 */
export const readHeader = <Role extends string>(
  row: readonly unknown[],
  words: HeaderWords<Role>,
): ColumnsByRole<Role> => {
  const columns = new Map<Role, number>();
  row.forEach((cell, column) => {
    const heading = normaliseText(cellText(cell));
    if (heading === "") return;
    const forms = [
      heading,
      ...heading.split(/[()/|·,:;[\]]|\s(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z])/u),
    ].map((form) => form.trim());
    for (const form of forms) {
      const role = (Object.keys(words) as Role[]).find((candidate) => words[candidate].includes(form));
      if (role === undefined) continue;
      if (!columns.has(role)) columns.set(role, column);
      return;
    }
  });
  return columns;
};
