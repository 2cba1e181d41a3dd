import type { ICellData, Nullable, Workbook as UniverWorkbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import { ProblemError } from "../engine/problems";
import type { CellSource, SourceCells } from "../workbook/workbook";
import { cellValue } from "./cellTypes";
import type { Grid } from "./openWorkbook";
import { openedWorkbook } from "./openWorkbook";
import { parseAddress, rangeAddress, sheetPrefix } from "./ranges";
import type { Corners, GridTable } from "./resources";

/** The workbook that is open; there always is one once the page stands. */
export const openedNow = (grid: Grid): UniverWorkbook => {
  const workbook = openedWorkbook(grid);
  if (!workbook) throw new Error("no workbook is open");
  return workbook;
};

/** A table of the open workbook. */
export interface OpenTable extends GridTable {
  readonly id: string;
}

/** The tables of the open workbook, in the order of its sheets. */
export const openTables = (grid: Grid): OpenTable[] => {
  const order = openedNow(grid).getSheetOrders();
  const tables = grid.api.getActiveWorkbook()?.getTableList() ?? [];
  return tables
    .map(({ id, name, subUnitId, range, columns }) => ({
      id,
      name,
      sheetId: subUnitId,
      range,
      columns: columns.map(({ displayName }) => displayName),
    }))
    .sort((a, b) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId));
};

/** The defined names of the open workbook and what they stand for, without "=". */
export const openNames = (grid: Grid): readonly { readonly name: string; readonly refersTo: string }[] =>
  Object.values(
    grid.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(openedNow(grid).getUnitId()) ??
      {},
  ).map(({ name, formulaOrRefString }) => ({ name, refersTo: formulaOrRefString.replace(/^=/, "") }));

type Matrix = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

const spilledInto = (grid: Grid, sheet: Worksheet): Matrix =>
  (grid.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData()[openedNow(grid).getUnitId()]?.[
    sheet.getSheetId()
  ] ?? {}) as Matrix;

const matrixOf = (sheet: Worksheet): Matrix => sheet.getCellMatrix().getMatrix() as Matrix;

const isUsed = (cell: Nullable<ICellData>): boolean => {
  const value = cellValue(cell ?? null);
  return (value !== null && value !== "") || Boolean(cell?.f);
};

/** Corners that grow. */
type Growing = { -readonly [Side in keyof Corners]: Corners[Side] };

/** Grows the corners by the used cells of a row; of known columns only the first used one is looked for. */
const growBy = (found: Growing, row: number, cells: Readonly<Record<number, Nullable<ICellData>>>): void => {
  let isRowUsed = false;
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    const isKnown = column >= found.startColumn && column <= found.endColumn;
    if ((isRowUsed && isKnown) || !isUsed(cells[column])) continue;
    isRowUsed = true;
    found.startColumn = Math.min(found.startColumn, column);
    found.endColumn = Math.max(found.endColumn, column);
  }
  if (!isRowUsed) return;
  found.startRow = Math.min(found.startRow, row);
  found.endRow = Math.max(found.endRow, row);
};

/** The smallest range that holds every used cell of a sheet, spilled ones included; null when there is none. */
export const usedRange = (grid: Grid, sheet: Worksheet): Corners | null => {
  const found: Growing = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const matrix of [matrixOf(sheet), spilledInto(grid, sheet)]) {
    for (const row of Object.keys(matrix)) growBy(found, Number(row), matrix[Number(row)] ?? {});
  }
  return found.endRow < 0 ? null : found;
};

const missing = (source: string): ProblemError => new ProblemError({ code: "source-missing", source });

/** What a source stands for: a sheet of the open workbook and a range in it; the range is null for an empty sheet. */
export interface Located {
  readonly sheet: Worksheet;
  readonly range: Corners | null;
}

/** The sheet and range of an address; one without a sheet is on the active sheet. Throws source-missing. */
export const locate = (
  grid: Grid,
  address: string,
): { readonly sheet: Worksheet; readonly range: Corners } => {
  const parsed = parseAddress(address);
  const workbook = openedNow(grid);
  const sheet =
    parsed?.sheet === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetName(parsed.sheet);
  if (!parsed || !sheet) throw missing(address);
  return { sheet, range: parsed.range };
};

/** The sheet and range of a source. Throws source-missing. */
export const locateSource = (grid: Grid, source: CellSource): Located => {
  const workbook = openedNow(grid);
  if (source.kind === "range") return locate(grid, source.address);
  if (source.kind === "name") {
    const refersTo = openNames(grid).find(({ name }) => name === source.name)?.refersTo;
    if (refersTo === undefined || !parseAddress(refersTo)) throw missing(source.name);
    return locate(grid, refersTo);
  }
  if (source.kind === "table") {
    const table = openTables(grid).find(({ name }) => name === source.name);
    const sheet = table && workbook.getSheetBySheetId(table.sheetId);
    if (!sheet) throw missing(source.name);
    return { sheet, range: table.range };
  }
  const sheet = workbook.getSheetBySheetName(source.name);
  if (!sheet) throw missing(source.name);
  return { sheet, range: usedRange(grid, sheet) };
};

/** What a person calls a source. */
const labelOf = (source: CellSource): string => (source.kind === "range" ? source.address : source.name);

/** What the cells of a bounded range show, spilled ones included; blanks are "". */
const valuesIn = (grid: Grid, sheet: Worksheet, range: Corners): unknown[][] => {
  const cells = matrixOf(sheet);
  const spilled = spilledInto(grid, sheet);
  const rows: unknown[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line: unknown[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const own = cellValue(cells[row]?.[column] ?? null);
      line.push(own ?? cellValue(spilled[row]?.[column] ?? null) ?? "");
    }
    rows.push(line);
  }
  return rows;
};

/** Of each row of a bounded range, whether nothing stands in it: no value, no formula, nothing spilled. */
export const blankRows = (grid: Grid, sheet: Worksheet, range: Corners): boolean[] =>
  valuesIn(grid, sheet, range).map((line, down) =>
    line.every((value, right) => {
      const own = sheet.getCellMatrix().getValue(range.startRow + down, range.startColumn + right);
      return value === "" && !own?.f;
    }),
  );

/**
 * The cells of a source, spilled ones included, up to the last used row and column; blanks are "". Read from the cell
 * matrix: Univer's getValues takes seconds for a large range and gives formatted texts.
 */
export const readCells = (grid: Grid, source: CellSource): SourceCells => {
  const { sheet, range } = locateSource(grid, source);
  const used = usedRange(grid, sheet);
  if (!range || !used) return { address: labelOf(source), cells: [] };
  const trimmed = {
    ...range,
    endRow: Math.min(range.endRow, used.endRow),
    endColumn: Math.min(range.endColumn, used.endColumn),
  };
  const rows = valuesIn(grid, sheet, trimmed);
  if (rows.length === 0 || rows[0]?.length === 0) return { address: labelOf(source), cells: [] };
  return { address: sheetPrefix(sheet.getName()) + rangeAddress(trimmed), cells: rows };
};

/** Tables, then names of ranges, then sheets with cells, each in workbook order. */
export const listSources = (grid: Grid): CellSource[] => {
  const workbook = openedNow(grid);
  return [
    ...openTables(grid).map(({ name }): CellSource => ({ kind: "table", name })),
    ...openNames(grid)
      .filter(({ refersTo }) => parseAddress(refersTo) !== null)
      .map(({ name }): CellSource => ({ kind: "name", name })),
    ...workbook
      .getSheetOrders()
      .flatMap((id) => workbook.getSheetBySheetId(id) ?? [])
      .filter((sheet) => usedRange(grid, sheet) !== null)
      .map((sheet): CellSource => ({ kind: "sheet", name: sheet.getName() })),
  ];
};
