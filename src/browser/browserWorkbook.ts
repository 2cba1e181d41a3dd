import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { Workbook, WorkbookChange } from "../workbook/workbook";
import { appendRow } from "./gridAppending";
import { listSources, locate, openedNow, readCells, usedRange } from "./gridReading";
import { setCells, writeSheets } from "./gridWriting";
import type { Grid } from "./openWorkbook";
import { rangeAddress, sheetPrefix } from "./ranges";
import type { Corners } from "./resources";
import { loadSetting, saveSetting } from "./settings";

/** What Univer executes when cells, sheets, tables or names change; looks, sizes and filters are not among them. */
const CHANGES: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.add-table",
  "sheet.mutation.delete-table",
  "sheet.mutation.set-sheet-table",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/** Own writes that are under way: what they change is not reported. */
interface OwnWrites {
  underWay: number;
}

const changeOf = (
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): WorkbookChange | null => {
  if (command.type !== CommandType.MUTATION || !CHANGES.has(command.id)) return null;
  return { origin: options?.["fromFormula"] === true ? "calculation" : "local" };
};

const selection = (
  grid: Grid,
): { readonly sheetId: string; readonly name: string; readonly range: Corners } => {
  const range = grid.api.getActiveWorkbook()?.getActiveRange()?.getRange();
  const sheet = openedNow(grid).getActiveSheet();
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getName(),
    range: range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
  };
};

const selectCells = (grid: Grid, address: string): void => {
  const { sheet, range } = locate(grid, address);
  const workbook = grid.api.getActiveWorkbook();
  const page = workbook?.setActiveSheet(sheet.getSheetId());
  const last = {
    row: Math.min(range.endRow, sheet.getRowCount() - 1),
    column: Math.min(range.endColumn, sheet.getColumnCount() - 1),
  };
  page
    ?.getRange(
      range.startRow,
      range.startColumn,
      last.row - range.startRow + 1,
      last.column - range.startColumn + 1,
    )
    .activate();
  // The grid without a screen has nothing to scroll.
  (page as Partial<NonNullable<typeof page>> | undefined)?.scrollToCell?.(range.startRow, range.startColumn);
};

/** The workbook that the grid shows, for the pane and the reports. */
export const browserWorkbook = (grid: Grid): Workbook => {
  const own: OwnWrites = { underWay: 0 };
  const silently = async <Result>(write: () => Result | Promise<Result>): Promise<Result> => {
    own.underWay++;
    try {
      return await write();
    } finally {
      own.underWay--;
    }
  };
  return {
    listSources: () => asPromise(() => listSources(grid)),
    readCells: (source) => asPromise(() => readCells(grid, source)),
    selectedAddress: () =>
      asPromise(() => {
        const { name, range } = selection(grid);
        return sheetPrefix(name) + rangeAddress(range);
      }),
    selectCells: (address) => asPromise(() => selectCells(grid, address)),
    watch: (onChange) =>
      asPromise(() => {
        const watching = grid.univer
          .__getInjector()
          .get(ICommandService)
          .onCommandExecuted((command, options) => {
            const change = own.underWay > 0 ? null : changeOf(command, options);
            if (change) onChange(change);
          });
        return () => asPromise(() => watching.dispose());
      }),
    isEmpty: () =>
      asPromise(() =>
        openedNow(grid)
          .getSheets()
          .every((sheet) => usedRange(grid, sheet) === null),
      ),
    writeSheets: (sheets) => silently(() => writeSheets(grid, sheets)),
    appendRow: (source, cells) => silently(() => appendRow(grid, source, cells)),
    insertFormula: (formula) =>
      silently(() => {
        const { sheetId, name, range } = selection(grid);
        const { startRow, startColumn } = range;
        setCells(grid, sheetId, { [startRow]: { [startColumn]: { f: formula, v: null, p: null } } });
        return (
          sheetPrefix(name) +
          rangeAddress({ startRow, startColumn, endRow: startRow, endColumn: startColumn })
        );
      }),
    loadSetting: (key) => asPromise(() => loadSetting(grid, key)),
    saveSetting: (key, value) => asPromise(() => saveSetting(grid, key, value)),
  };
};

/** Runs at once; what it throws refuses the promise. */
const asPromise = async <Result>(run: () => Result): Promise<Result> => Promise.resolve(run());
