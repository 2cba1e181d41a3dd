import type { Plugin, PluginCtor } from "@univerjs/core";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { CELL_INVERTED_INDEX_CACHE, LexerTreeBuilder } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { Language } from "../i18n/language";
import { patchFormulaReading } from "./formulaTreePatch";
import type { Formulas } from "./formulas";
import type { Grid } from "./openWorkbook";
import { patchFormulaPermissionCheck, patchValueIndex } from "./speedPatches";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** What the grid is made of. */
export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly formulas: Formulas;
  readonly descriptions: IFunctionInfo[];
}

/** Univer's name of a language of ours. */
export const localeOf = (language: Language): LocaleType =>
  language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;

type PluginEntry = readonly [PluginCtor<Plugin>, unknown];

/** Presets name some plugins more than once; the last configuration of each wins, as in Univer's own createUniver. */
const pluginsOf = (options: GridOptions): PluginEntry[] => {
  const byName = new Map<string, PluginEntry>();
  const presets = [
    UniverSheetsCorePreset({
      container: options.container,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        function: options.formulas.executors,
        description: options.descriptions,
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, config]);
  }
  // A table's name tag in the first row would push the frozen header row out of sight.
  byName.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  return [...byName.values()];
};

/** Creates the grid in an element; it holds no workbook yet. */
export const createGrid = (options: GridOptions): Grid => {
  patchValueIndex(CELL_INVERTED_INDEX_CACHE);
  patchFormulaReading(LexerTreeBuilder.prototype);
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: localeOf(options.language),
    darkMode: options.isDark,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, drawingEn, filterEn),
      [LocaleType.ZH_CN]: mergeLocales(coreZh, tableZh, drawingZh, filterZh),
    },
  });
  for (const [plugin, config] of pluginsOf(options)) univer.registerPlugin(plugin, config as never);
  return { univer, api: FUniver.newAPI(univer) };
};

/** Call once a workbook is open: the check that is patched does not exist before. */
export const quickenFormulaEntry = (grid: Grid): void => {
  patchFormulaPermissionCheck(grid.univer.__getInjector());
};
