import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import { ICommandService, IUndoRedoService, generateRandomId } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { IAddSheetTableParams } from "@univerjs/sheets-table";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { Sheet } from "../reports/sheet";
import type { OwnSheets, TakenNames, Target } from "../workbook/ownSheets";
import { OWN_SHEETS_SETTING, planTargets, renamesOf } from "../workbook/ownSheets";
import type { Renames } from "../workbook/renamedReferences";
import { followRenames } from "../workbook/renamedReferences";
import type { OpenTable } from "./gridReading";
import { openNames, openTables, openedNow } from "./gridReading";
import { columnPixels, worksheet } from "./gridSheet";
import type { Grid } from "./openWorkbook";
import type { GridTable } from "./resources";
import { loadSetting, saveSetting } from "./settings";
import { gridCellsOf, gridTablesOf, rowHeightsOf } from "./sheets";

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** Empty rows that a sheet is given beyond what is written. */
export const SPARE_ROWS = 100;
const TABLE_STYLE = "table-default-4";

/** Marks what we write ourselves among what Univer executes. */
export const OWN_WRITE: IExecutionOptions = { isOwnWrite: true };

/** Sets cells in one go, as one step that can be undone; null empties a cell. */
export const setCells = (grid: Grid, sheetId: string, cells: Cells): void => {
  const injector = grid.univer.__getInjector();
  const unitId = openedNow(grid).getUnitId();
  const params: ISetRangeValuesMutationParams = {
    unitId,
    subUnitId: sheetId,
    cellValue: cells as IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  if (!injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, OWN_WRITE)) return;
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
};

const takenNames = (grid: Grid): TakenNames => ({
  sheets: openedNow(grid)
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
  tables: openTables(grid).map(({ name, sheetId }) => ({ name, sheetId })),
  names: openNames(grid).map(({ name }) => name),
  own: (loadSetting(grid, OWN_SHEETS_SETTING) ?? {}) as OwnSheets,
});

/** The sheet's cells, with or without formulas: those go in last, when every table that they name is there. */
const cellsOf = (sheet: Sheet, options: { readonly formulas: boolean; readonly renames: Renames }): Cells => {
  const cells: Cells = {};
  for (const [row, line] of Object.entries(gridCellsOf(sheet))) {
    for (const [column, cell] of Object.entries(line)) {
      if ((cell.f !== undefined) !== options.formulas) continue;
      const placed = cell.f ? { ...cell, f: followRenames(cell.f, options.renames) } : cell;
      (cells[Number(row)] ??= {})[Number(column)] = placed;
    }
  }
  return cells;
};

const insertSheet = (grid: Grid, { sheet, given }: Target): string => {
  const id = generateRandomId();
  grid.api.getActiveWorkbook()?.insertSheet(given, {
    sheet: worksheet({
      id,
      name: given,
      cellData: {},
      columnWidths: (sheet.columnWidths ?? []).map((characters) => ({ characters })),
      rowHeights: rowHeightsOf(sheet),
      frozenRows: sheet.frozenRows ?? 0,
    }),
  });
  return openedNow(grid).getSheetBySheetName(given)?.getSheetId() ?? id;
};

/** Empties a sheet of ours before it is written again, and makes room. */
const emptySheet = (grid: Grid, sheetId: string, { sheet }: Target): void => {
  const page = grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const cells: Cells = {};
  page
    ?.getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      (cells[row] ??= {})[column] = null;
    });
  setCells(grid, sheetId, cells);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  if (page && page.getMaxRows() < sheet.rows.length) page.setRowCount(sheet.rows.length + SPARE_ROWS);
  if (page && page.getMaxColumns() < width) page.setColumnCount(width);
  (sheet.columnWidths ?? []).forEach((characters, column) =>
    page?.setColumnWidth(column, columnPixels(characters)),
  );
};

/** Adds a table, as one step that can be undone. Univer's own command refuses one with the name of a sheet. */
const addTable = (grid: Grid, { name, sheetId, range, columns }: GridTable): void => {
  const injector = grid.univer.__getInjector();
  const unitId = openedNow(grid).getUnitId();
  const tableId = `table-${name}`;
  const params: IAddSheetTableParams = {
    unitId,
    subUnitId: sheetId,
    tableId,
    name,
    range,
    header: [...columns],
    options: { tableStyleId: TABLE_STYLE },
  };
  injector.get(ICommandService).syncExecuteCommand(AddSheetTableMutation.id, params, OWN_WRITE);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: DeleteSheetTableMutation.id, params: { unitId, subUnitId: sheetId, tableId } }],
    redoMutations: [{ id: AddSheetTableMutation.id, params }],
  });
};

/** A table whose columns stay is resized: formulas that name it go on working. */
const canResize = (table: OpenTable, wanted: GridTable): boolean =>
  table.name === wanted.name &&
  table.range.startRow === wanted.range.startRow &&
  table.range.startColumn === wanted.range.startColumn &&
  table.columns.join("\n") === wanted.columns.join("\n");

/** The tables of the sheet, and no others. */
const setTables = async (grid: Grid, sheetId: string, { sheet, tables }: Target): Promise<void> => {
  const page = grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const wanted = gridTablesOf(sheet, sheetId).map((table, index) => ({
    ...table,
    name: tables[index]?.given ?? table.name,
  }));
  const present = openTables(grid).filter((table) => table.sheetId === sheetId);
  for (const table of present)
    if (!wanted.some((one) => canResize(table, one))) await page?.removeTable(table.id);
  for (const table of wanted) {
    const kept = present.find((one) => canResize(one, table));
    if (!kept) addTable(grid, table);
    else if (kept.range.endRow !== table.range.endRow) await page?.setTableRange(kept.id, table.range);
  }
};

/** Everything that `write` does is undone in one step. */
export const asOneStep = async (grid: Grid, write: () => Promise<void>): Promise<void> => {
  const batch = grid.univer
    .__getInjector()
    .get(IUndoRedoService)
    .__tempBatchingUndoRedo(openedNow(grid).getUnitId());
  try {
    await write();
  } finally {
    batch.dispose();
  }
};

/** Writes sheets of ours, see `Workbook.writeSheets`; undone in one step. */
export const writeSheets = async (grid: Grid, sheets: readonly Sheet[]): Promise<readonly string[]> => {
  const taken = takenNames(grid);
  const targets = planTargets(sheets, taken);
  const renames = renamesOf(targets);
  await asOneStep(grid, async () => {
    const ids = targets.map((target) => target.ownId ?? insertSheet(grid, target));
    for (const [index, target] of targets.entries()) {
      const id = ids[index] ?? "";
      if (target.ownId !== undefined) emptySheet(grid, id, target);
      setCells(grid, id, cellsOf(target.sheet, { formulas: false, renames }));
      await setTables(grid, id, target);
    }
    for (const [index, target] of targets.entries()) {
      setCells(grid, ids[index] ?? "", cellsOf(target.sheet, { formulas: true, renames }));
    }
    const added = targets.map(
      ({ sheet, given }, index) => [ids[index] ?? "", { asked: sheet.name, given }] as const,
    );
    saveSetting(grid, OWN_SHEETS_SETTING, { ...taken.own, ...Object.fromEntries(added) });
  });
  return targets.map(({ given }) => given);
};

/** The cell of a sheet as its formula bar shows it: its formula, or "". */
export const formulaOf = (sheet: Worksheet, row: number, column: number): string =>
  sheet.getCellMatrix().getValue(row, column)?.f ?? "";
