import type { Sheet } from "../../src/reports/sheet";
import { excelWorkbook, type NewerExcel } from "../../src/workbook/excel";
import { NativeHost } from "../excel-host/nativeBridge";
import { rangeOn } from "../excel-host/range";

/** Excel with our minimum requirement sets only. */
export const OLD: NewerExcel = { canResizeTables: false, canFindMerged: false, canMergeUndo: false };
/** An Excel that can do all that we make use of. */
export const NEW: NewerExcel = { canResizeTables: true, canFindMerged: true, canMergeUndo: true };

/** Excel with an empty workbook, its office.js in the place where the adapter finds it. */
export const openExcel = (newer: NewerExcel = OLD) => {
  const host = new NativeHost();
  Object.assign(globalThis, { Excel: host.globals.Excel });
  return { host, workbook: excelWorkbook(newer) };
};

/** What a cell of the host holds and how it looks. */
export const cellOf = (host: NativeHost, sheet: string, address: string) => {
  const worksheet = host.workbook.worksheets.item(sheet);
  const { row, column } = rangeOn(worksheet, address).extent;
  return worksheet.cellAt(row, column);
};

/** A sheet with one table "Places" of so many rows, header included. */
export const listOf = (rows: number, name = "List"): Sheet => ({
  name,
  rows: Array.from({ length: rows }, (_, row) => [row === 0 ? "地点" : `城市${String(row)}`]),
  tables: [{ name: "Places", row: 0, column: 0, rowCount: rows, columnCount: 1 }],
});

/** The user types a small list into the first sheet, A1:B3. */
export const typedList = (host: NativeHost): void =>
  host.edit("Sheet1", "A1:B3", [
    ["地点", "产业"],
    ["深圳市", "新型显示"],
    ["青岛市", "轨道交通"],
  ]);
