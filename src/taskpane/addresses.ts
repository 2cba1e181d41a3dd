import type { CellSource } from "../workbook/workbook";

/** A sheet-qualified A1 address cut into what row addresses need. */
interface AddressParts {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly firstRow: number;
}

/** `Sheet1!B2:D9` in parts; null for whole columns' missing rows counted from 1, and for what is no address. */
const partsOf = (address: string): AddressParts | null => {
  const match = /^(.*!)?\$?([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?\d*)?$/i.exec(address);
  if (!match) return null;
  const [, sheet = "", firstColumn = "", row = "", lastColumn] = match;
  return {
    sheet,
    firstColumn,
    lastColumn: lastColumn ?? firstColumn,
    firstRow: row === "" ? 1 : Number(row),
  };
};

/** The address of one row of a list; `row` is 0-based in the list's cells, header included. */
export const rowAddress = (listAddress: string, row: number): string => {
  const parts = partsOf(listAddress);
  if (!parts) return listAddress;
  const sheetRow = parts.firstRow + row;
  return `${parts.sheet}${parts.firstColumn}${sheetRow}:${parts.lastColumn}${sheetRow}`;
};

/** The row's number as the sheet shows it, 1-based. */
export const sheetRowNumber = (listAddress: string, row: number): number =>
  (partsOf(listAddress)?.firstRow ?? 1) + row;

/** How a formula names a source: tables with their header row, names by name, sheets and ranges by address. */
export const formulaReference = (source: CellSource, address: string): string => {
  if (source.kind === "table") return `${source.name}[#All]`;
  return source.kind === "name" ? source.name : address;
};
