import { columnLetters, parseAddress, rangeAddress, sheetPrefix } from "./ranges";
import type { GridTable } from "./resources";

/** Where a formula stands, and what it can name. */
export interface FormulaSurroundings {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly GridTable[];
  readonly sheetName: (sheetId: string) => string;
  /** The address into which the formula of a cell of this sheet spills, where it does. */
  readonly spillOf: (row: number, column: number) => string | undefined;
}

const bare = (column: string): string =>
  column
    .trim()
    .replace(/^\[|\]$/g, "")
    .replace(/'(.)/g, "$1");

const tableOf = (name: string, here: FormulaSurroundings): GridTable | undefined =>
  name === ""
    ? here.tables.find(
        ({ sheetId, range }) =>
          sheetId === here.sheetId &&
          here.row >= range.startRow &&
          here.row <= range.endRow &&
          here.column >= range.startColumn &&
          here.column <= range.endColumn,
      )
    : here.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

/** `[@a]` or `[@[a]:[b]]` of a table as the cells of the formula's row; undefined where that cannot be said. */
const cellsOfThisRow = (columns: string, table: GridTable, here: FormulaSurroundings): string | undefined => {
  const [first = "", last] = columns.split(/(?<=\])\s*:\s*(?=\[)/).map(bare);
  const at = (name: string): number =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()) +
    table.range.startColumn;
  const start = first === "" ? table.range.startColumn : at(first);
  const end = first === "" ? table.range.endColumn : at(last ?? first);
  if (Math.min(start, end) < table.range.startColumn) return undefined;
  const prefix = table.sheetId === here.sheetId ? "" : sheetPrefix(here.sheetName(table.sheetId));
  const cell = (column: number): string => `$${columnLetters(column)}${here.row + 1}`;
  return prefix + (start === end ? cell(start) : `${cell(start)}:${cell(end)}`);
};

/** Text in quotes | Table[@…] and [@…] | Table[[#This Row],…] | Table[[#All]] and the like | ANCHORARRAY(A1) | A1#. */
const REFERENCES =
  /"(?:[^"]|"")*"|(?<atTable>[\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?<atColumns>(?:\[[^\]]*\](?::\[[^\]]*\])?|[^\][]*))\]|(?<rowTable>[\p{L}_\\][\p{L}\p{N}_.]*)?\[\[#This Row\]\s*(?:,\s*(?<rowColumns>\[[^\]]*\](?::\[[^\]]*\])?)\s*)?\]|\[\[(?<part>#(?:All|Data|Headers|Totals))\]\]|(?:_xlfn\.)?ANCHORARRAY\((?<anchorCall>\$?[A-Z]{1,3}\$?\d+)\)|(?<![\p{L}\p{N}_.!'])(?<anchorHash>\$?[A-Z]{1,3}\$?\d+)#/giu;

/** The named parts of `REFERENCES`. */
type Groups = Readonly<
  Partial<
    Record<"atTable" | "atColumns" | "rowTable" | "rowColumns" | "part" | "anchorCall" | "anchorHash", string>
  >
>;

const spilledRange = (anchor: string, here: FormulaSurroundings): string | undefined => {
  const cell = parseAddress(anchor)?.range;
  return cell && (here.spillOf(cell.startRow, cell.startColumn) ?? rangeAddress(cell));
};

/**
 * A formula with the references that Univer 0.25.1 does not compute written as plain ranges: `[@Column]`,
 * `Table[[#This Row],[Column]]`, `Table[[#All]]` and `A1#` (as it spilled when the file was saved).
 */
export const plainReferences = (formula: string, here: FormulaSurroundings): string =>
  formula.replace(REFERENCES, (...match: unknown[]) => {
    const found = String(match[0]);
    const { atTable, atColumns, rowTable, rowColumns, part, anchorCall, anchorHash } = match.at(-1) as Groups;
    if (found.startsWith('"')) return found;
    if (part !== undefined) return `[${part}]`;
    const anchor = anchorCall ?? anchorHash;
    if (anchor !== undefined) return spilledRange(anchor, here) ?? found;
    const table = tableOf(atTable ?? rowTable ?? "", here);
    return (table && cellsOfThisRow(atColumns ?? rowColumns ?? "", table, here)) ?? found;
  });
