import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, WrapStrategy } from "@univerjs/core";
import type { CellStyle, Sheet, SheetCell, StyledCell } from "../reports/sheet";
import { gridCell } from "./cellTypes";
import type { RowHeight } from "./gridSheet";
import { worksheet } from "./gridSheet";
import type { Corners, GridTable } from "./resources";
import { tablesResource } from "./resources";
import type { SetText } from "./rowHeights";
import { neededPoints } from "./rowHeights";
import { saveXlsx } from "./xlsxSave";

const WRAP = 3 as WrapStrategy;
const TOP = 1;
const ON = 1;

/** How each look of a report appears in the grid and in a file. */
export const GRID_STYLES: Readonly<Record<CellStyle, IStyleData>> = {
  title: { bl: ON, fs: 16 },
  heading: { bl: ON, bg: { rgb: "#DDEBF7" } },
  note: { cl: { rgb: "#595959" } },
  wrapped: { tb: WRAP, vt: TOP },
  percent: { n: { pattern: "0.0%" } },
  number: { n: { pattern: "#,##0.00" } },
  count: { n: { pattern: "#,##0" } },
  emphasis: { bl: ON },
};

const isStyled = (cell: SheetCell): cell is StyledCell => typeof cell === "object" && cell !== null;

/** One cell of a sheet of ours in the grid's form; null where nothing stands. */
export const gridCellOf = (cell: SheetCell | undefined): ICellData | null => {
  if (cell === undefined || cell === null) return null;
  if (!isStyled(cell)) return gridCell(cell);
  return {
    ...(cell.value === undefined ? {} : gridCell(cell.value)),
    ...(cell.formula === undefined ? {} : { f: cell.formula }),
    ...(cell.style === undefined ? {} : { s: GRID_STYLES[cell.style] }),
  };
};

/** The cells of a sheet of ours as the grid's sparse rows. */
export const gridCellsOf = (sheet: Sheet): Record<number, Record<number, ICellData>> => {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((line, row) => {
    line.forEach((given, column) => {
      const cell = gridCellOf(given);
      if (cell) (cells[row] ??= {})[column] = cell;
    });
  });
  return cells;
};

const plainText = (cell: SheetCell | undefined): string => {
  const value = cell !== undefined && cell !== null && isStyled(cell) ? cell.value : cell;
  return value === undefined || value === null ? "" : String(value);
};

/** The tables of a sheet of ours, with the texts of their header cells as columns. */
export const gridTablesOf = (sheet: Sheet, sheetId: string): GridTable[] =>
  (sheet.tables ?? []).map((table) => {
    const range: Corners = {
      startRow: table.row,
      startColumn: table.column,
      endRow: table.row + table.rowCount - 1,
      endColumn: table.column + table.columnCount - 1,
    };
    const header = sheet.rows[table.row]?.slice(table.column, table.column + table.columnCount) ?? [];
    return { name: table.name, sheetId, range, columns: header.map(plainText) };
  });

const textsOf = (line: readonly SheetCell[]): (readonly [number, SetText])[] =>
  line.flatMap((cell, column) =>
    cell !== null && isStyled(cell) && cell.style
      ? [[column, { text: plainText(cell), style: GRID_STYLES[cell.style] }] as const]
      : [],
  );

/** Estimated heights of the rows that need more than one line. */
export const rowHeightsOf = ({ rows, columnWidths = [] }: Sheet): ReadonlyMap<number, RowHeight> =>
  new Map(
    rows.flatMap((line, row) => {
      const points = neededPoints(textsOf(line), columnWidths);
      return points === undefined ? [] : [[row, { points, isEstimated: true }] as const];
    }),
  );

const sheetIdOf = (index: number): string => `sheet-${index + 1}`;

const gridSheetOf = (sheet: Sheet, index: number): IWorksheetData =>
  worksheet({
    id: sheetIdOf(index),
    name: sheet.name,
    cellData: gridCellsOf(sheet),
    columnWidths: (sheet.columnWidths ?? []).map((characters) => ({ characters })),
    rowHeights: rowHeightsOf(sheet),
    frozenRows: sheet.frozenRows ?? 0,
  });

/** Sheets of ours as a workbook that the grid can open. */
export const workbookOfSheets = (sheets: readonly Sheet[]): Partial<IWorkbookData> => {
  const worksheets = sheets.map(gridSheetOf);
  return {
    id: "workbook",
    name: "",
    sheetOrder: worksheets.map(({ id }) => id),
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheet])),
    styles: {},
    resources: [tablesResource(sheets.flatMap((sheet, index) => gridTablesOf(sheet, sheetIdOf(index))))],
    custom: {},
  };
};

/** Sheets of ours as the bytes of an .xlsx; Excel computes the formulas when it opens it. */
export const writeXlsxSheets = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  saveXlsx({ workbook: workbookOfSheets(sheets), spills: { cells: {}, ranges: {} } });
