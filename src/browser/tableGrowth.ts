import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellValue } from "./cellTypes";
import type { OpenTable } from "./gridReading";
import { openTables } from "./gridReading";
import type { Grid } from "./openWorkbook";

type Written = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const holdsText = (cells: Written[number] | undefined, { range }: OpenTable): boolean =>
  Object.entries(cells ?? {}).some(([column, cell]) => {
    const isInside = Number(column) >= range.startColumn && Number(column) <= range.endColumn;
    const value = cellValue(cell ?? null);
    return isInside && (Boolean(cell?.f) || (value !== null && value !== ""));
  });

/** The last row of a table after cells were written: rows filled just below it, without a gap, become its own. */
const lastRowAfter = (table: OpenTable, written: Written): number => {
  let row = table.range.endRow;
  while (holdsText(written[row + 1], table)) row++;
  return row;
};

/** Lets a table take in what is typed or pasted right below it, as Excel does; Univer 0.25.1 does not. Own sheets are left as written. */
export const growTables = (grid: Grid): void => {
  const grow = (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void => {
    if (command.id !== SetRangeValuesMutation.id) return;
    if (options?.["fromFormula"] === true || options?.["isOwnWrite"] === true) return;
    const { subUnitId, cellValue: written = {} } = command.params as ISetRangeValuesMutationParams;
    for (const table of openTables(grid)) {
      const endRow =
        table.sheetId === subUnitId ? lastRowAfter(table, written as Written) : table.range.endRow;
      if (endRow === table.range.endRow) continue;
      const page = grid.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
      void page?.setTableRange(table.id, { ...table.range, endRow });
    }
  };
  grid.univer.__getInjector().get(ICommandService).onCommandExecuted(grow);
};
