import type { ICellData, Worksheet } from "@univerjs/core";
import { ProblemError } from "../engine/problems";
import type { SheetCell } from "../reports/sheet";
import { appendedRow } from "../workbook/appendedRow";
import { valueOf } from "../workbook/typedRows";
import type { CellSource } from "../workbook/workbook";
import { gridCell } from "./cellTypes";
import { blankRows, locateSource, openTables, usedRange } from "./gridReading";
import { asOneStep, setCells, SPARE_ROWS } from "./gridWriting";
import type { Grid } from "./openWorkbook";
import { rangeAddress, sheetPrefix } from "./ranges";
import type { Corners } from "./resources";

const NOTHING: Corners = { startRow: 0, startColumn: 0, endRow: -1, endColumn: -1 };

/** The part of a range up to the last used row and column of its sheet. */
const usedPart = (range: Corners, used: Corners): Corners => ({
  ...range,
  endRow: Math.min(range.endRow, used.endRow),
  endColumn: Math.min(range.endColumn, used.endColumn),
});

/** Makes the sheet long enough for a row and, where it lies below the source's table, takes it into the table. */
const makeRoom = async (
  grid: Grid,
  { sheet, source, row }: { readonly sheet: Worksheet; readonly source: CellSource; readonly row: number },
): Promise<void> => {
  const page = grid.api.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
  if (page && page.getMaxRows() <= row) page.setRowCount(row + SPARE_ROWS);
  const table = source.kind === "table" && openTables(grid).find(({ name }) => name === source.name);
  if (table && table.range.endRow < row) await page?.setTableRange(table.id, { ...table.range, endRow: row });
};

/** Writes one row into a list, see `Workbook.appendRow`; undone in one step. */
export const appendRow = async (
  grid: Grid,
  source: CellSource,
  cells: readonly SheetCell[],
): Promise<string> => {
  const { sheet, range } = locateSource(grid, source);
  const used = usedRange(grid, sheet) ?? NOTHING;
  const { startRow, startColumn, endRow } = range ?? NOTHING;
  const part = usedPart(range ?? NOTHING, used);
  const row =
    startRow + appendedRow(source, { blank: blankRows(grid, sheet, part), rowCount: endRow - startRow + 1 });
  const written = { startRow: row, startColumn, endRow: row, endColumn: startColumn + cells.length - 1 };
  const whole = { ...written, endColumn: Math.max(part.endColumn, written.endColumn) };
  const addressOf = (place: Corners): string => sheetPrefix(sheet.getName()) + rangeAddress(place);
  if (!blankRows(grid, sheet, whole).every(Boolean))
    throw new ProblemError({ code: "no-room-below", address: addressOf(whole) });
  const line: Record<number, ICellData> = {};
  cells.forEach((cell, index) => {
    const value = valueOf(cell);
    if (value !== null) line[startColumn + index] = gridCell(value);
  });
  await asOneStep(grid, async () => {
    // The table comes first: redoing the step then finds the row inside it.
    await makeRoom(grid, { sheet, source, row });
    setCells(grid, sheet.getSheetId(), { [row]: line });
  });
  return addressOf(written);
};
