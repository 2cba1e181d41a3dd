import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Workbook as UniverWorkbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, LexerTreeBuilder, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import type { FunctionMetadata, Formulas, WorksheetFunctions } from "../src/browser/formulas";
import { patchFormulaReading } from "../src/browser/formulaTreePatch";
import type { Grid } from "../src/browser/openWorkbook";
import { openWorkbook, openedWorkbook } from "../src/browser/openWorkbook";
import { createFormulas, describeFunctions } from "../src/browser/formulas";

/** Univer waits for an idle moment of the browser; in Node the next turn is one. */
const idle = globalThis as unknown as { requestIdleCallback?: (run: (deadline: object) => void) => unknown };
idle.requestIdleCallback ??= (run) =>
  setTimeout(() => run({ timeRemaining: () => 50, didTimeout: false }), 0);

/** How long a calculation may take before a test fails: the whole sample on a busy machine. */
const CALCULATION_MS = 30_000;

/** The grid without a screen: the same formula engine and commands as the page, in Node. */
export interface HeadlessGrid extends Grid {
  readonly formulas: Formulas;
  /** Opens a workbook; only one at a time. */
  open(workbook: Partial<IWorkbookData>): UniverWorkbook;
  /** Opens a workbook and resolves when every formula in it has its result. */
  openComputed(workbook: Partial<IWorkbookData>): Promise<void>;
  /** Resolves when the results of the calculation that `act` starts stand in the cells. */
  calculating(act: () => unknown): Promise<void>;
  /** The cell as it shows: its own, or spilled into. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData>;
  dispose(): void;
}

/** Starts a grid without a screen, with these worksheet functions. */
export const createHeadlessGrid = (
  metadata: readonly FunctionMetadata[] = [],
  functions: WorksheetFunctions = {},
): HeadlessGrid => {
  const formulas = createFormulas(metadata, functions);
  patchFormulaReading(LexerTreeBuilder.prototype);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: formulas.executors });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: describeFunctions(metadata),
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const current = (): UniverWorkbook => {
    const workbook = openedWorkbook({ univer, api });
    if (!workbook) throw new Error("no workbook is open");
    return workbook;
  };
  const calculating = async (act: () => unknown): Promise<void> => {
    const applied = api.getFormula().onCalculationResultApplied(CALCULATION_MS);
    await act();
    await applied;
  };
  return {
    api,
    univer,
    formulas,
    open: (workbook) => {
      openWorkbook({ univer, api }, workbook);
      return current();
    },
    openComputed: async (workbook) => {
      openWorkbook({ univer, api }, workbook);
      await calculating(() => api.getFormula().executeCalculation());
    },
    calculating,
    cell: (sheetName, row, column) => {
      const workbook = current();
      const sheet = workbook.getSheetBySheetName(sheetName);
      if (!sheet) throw new Error(`no sheet ${sheetName}`);
      const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getUnitId()]?.[
        sheet.getSheetId()
      ];
      return sheet.getCellMatrix().getValue(row, column)?.v !== undefined
        ? sheet.getCellMatrix().getValue(row, column)
        : spilled?.[row]?.[column];
    },
    dispose: () => univer.dispose(),
  };
};
