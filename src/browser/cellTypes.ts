import type { CellValueType, ICellData } from "@univerjs/core";

/** Univer's marks for what a cell holds, by value: importing its enum would bring Univer into the worker. */
export const TEXT = 1 as CellValueType.STRING;
export const NUMBER = 2 as CellValueType.NUMBER;
export const BOOLEAN = 3 as CellValueType.BOOLEAN;
/** Text that a person marked with an apostrophe. */
export const FORCED_TEXT = 4 as CellValueType.FORCE_STRING;

/** A value as the grid keeps it: text is marked as text, so that "=1+1" and "00123" stay what they are. */
export const gridCell = (value: string | number | boolean): ICellData => {
  if (typeof value === "string") return { v: value, t: TEXT };
  return typeof value === "number" ? { v: value, t: NUMBER } : { v: value ? 1 : 0, t: BOOLEAN };
};

/** What stands in a cell of the grid: null where nothing does. */
export const cellValue = (cell: ICellData | null | undefined): string | number | boolean | null => {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (cell?.t === BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell?.t === NUMBER) return Number(value);
  return cell?.t === TEXT || cell?.t === FORCED_TEXT ? String(value) : value;
};
