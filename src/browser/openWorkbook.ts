import type { IWorkbookData, Nullable, Univer, Workbook as UniverWorkbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SavedWorkbook } from "./xlsxSave";

/** The grid: the Univer instance and its facade. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The workbook that is open, or nothing before the first. */
export const openedWorkbook = (grid: Grid): Nullable<UniverWorkbook> =>
  grid.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<UniverWorkbook>(UniverInstanceType.UNIVER_SHEET);

/** Opens a workbook in the place of the one that is open. */
export const openWorkbook = (grid: Grid, workbook: Partial<IWorkbookData>): void => {
  const before = openedWorkbook(grid);
  if (before) grid.api.disposeUnit(before.getUnitId());
  grid.api.createWorkbook(workbook);
};

/** The workbook that is open as it would be saved, with what its formulas spilled; throws when none is open. */
export const savedWorkbook = (grid: Grid): SavedWorkbook => {
  const workbook = grid.api.getActiveWorkbook();
  if (!workbook) throw new Error("no workbook is open");
  const formulas = grid.univer.__getInjector().get(FormulaDataModel);
  return {
    workbook: workbook.save(),
    spills: {
      cells: formulas.getArrayFormulaCellData()[workbook.getId()] ?? {},
      ranges: formulas.getArrayFormulaRange()[workbook.getId()] ?? {},
    },
  };
};
