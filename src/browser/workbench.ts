import type { IWorkbookData } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import * as functions from "../functions/functions";
import type { Language } from "../i18n/language";
import { problemPhrase } from "../i18n/problems";
import { sampleSheets } from "../reports/sample";
import type { Workbook } from "../workbook/workbook";
import { browserWorkbook } from "./browserWorkbook";
import { showErrorTooltips } from "./errorTooltip";
import type { FunctionMetadata } from "./formulas";
import { createFormulas, describeFunctions } from "./formulas";
import { createGrid, localeOf, quickenFormulaEntry } from "./grid";
import { openWorkbook, savedWorkbook } from "./openWorkbook";
import { workbookOfSheets } from "./sheets";
import { growTables } from "./tableGrowth";
import { saveXlsx } from "./xlsxSave";

/** The grid with our functions and the sample, as the page handles it. */
export interface Workbench {
  readonly workbook: Workbook;
  open(workbook: Partial<IWorkbookData>): void;
  /** The bytes of the open workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  speak(language: Language): Promise<void>;
  setDark(isDark: boolean): void;
}

/** What the page says when it makes a workbench. */
export interface WorkbenchOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  /** Says to people who cannot see the grid why the selected cell shows an error. */
  readonly announce: (text: string) => void;
}

const FILES: Readonly<Record<Language, string>> = { en: "functions.json", zh: "functions-zh-CN.json" };

const fetchMetadata = async (language: Language): Promise<readonly FunctionMetadata[]> => {
  const response = await fetch(FILES[language]);
  if (!response.ok) throw new Error(`${FILES[language]}: ${response.status}`);
  return ((await response.json()) as { functions: readonly FunctionMetadata[] }).functions;
};

/** Makes the grid and opens the sample in it. */
export const startWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  const spoken = { language: options.language };
  const metadata = await fetchMetadata(options.language);
  const formulas = createFormulas(metadata, functions);
  const grid = createGrid({ ...options, formulas, descriptions: describeFunctions(metadata) });
  openWorkbook(grid, workbookOfSheets(sampleSheets(options.language)));
  quickenFormulaEntry(grid);
  growTables(grid);
  showErrorTooltips(grid, {
    problemAt: formulas.problemAt,
    phrase: (problem) => problemPhrase(problem, spoken.language),
    announce: options.announce,
  });
  return {
    workbook: browserWorkbook(grid),
    open: (workbook) => openWorkbook(grid, workbook),
    save: () => saveXlsx(savedWorkbook(grid)),
    speak: async (language) => {
      spoken.language = language;
      grid.api.setLocale(localeOf(language));
      const descriptions = grid.univer.__getInjector().get(IDescriptionService);
      const translated = describeFunctions(await fetchMetadata(language));
      descriptions.unregisterDescriptions(translated.map(({ functionName }) => functionName));
      descriptions.registerDescriptions(translated);
    },
    setDark: (isDark) => grid.api.toggleDarkMode(isDark),
  };
};
