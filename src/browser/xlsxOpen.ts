import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet as FileSheet, Workbook as FileWorkbook } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { OwnSheets } from "../workbook/ownSheets";
import { OWN_SHEETS_SETTING } from "../workbook/ownSheets";
import { gridCell } from "./cellTypes";
import { settingsIn } from "./fileSettings";
import type { RowHeight } from "./gridSheet";
import { worksheet } from "./gridSheet";
import type { LostPart } from "./lostParts";
import { lostParts } from "./lostParts";
import { picturesResource } from "./pictures";
import { parseAddress } from "./ranges";
import type { Corners, GridTable } from "./resources";
import { namesResource, tablesResource } from "./resources";
import { neededPoints } from "./rowHeights";
import { plainReferences } from "./structuredReferences";
import { formulaFromFile } from "./xlsxFormulas";
import { styleFromFile } from "./xlsxStyles";

/** A file as the grid opens it, and what of it would be lost on saving. Plain data: it comes from a worker. */
export interface OpenedWorkbook {
  readonly workbook: Partial<IWorkbookData>;
  readonly lost: readonly LostPart[];
}

const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900: serials before it are one less than the days since 30 December 1899. */
const FIRST_TRUE_SERIAL = 61;

const serialOf = (date: Date): number => {
  const days = (date.getTime() - SERIAL_DAY_ZERO) / DAY_MS;
  return days >= FIRST_TRUE_SERIAL || days < 1 ? days : days - 1;
};

const sheetIdOf = (index: number): string => `sheet-${index + 1}`;

const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The cells that a formula fills besides its own: the grid spills them again, so their saved values go. */
const spilledCells = (sheet: FileSheet): ReadonlySet<string> => {
  const spilled = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const range =
      cell.formulaType === "array" && cell.formulaRef ? parseAddress(cell.formulaRef)?.range : undefined;
    if (!range) continue;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++)
        spilled.add(cellKey(row, column));
    }
    spilled.delete(key);
  }
  return spilled;
};

const tablesOf = (file: FileWorkbook): GridTable[] =>
  file.sheets.flatMap((sheet, index) =>
    (sheet.tables ?? []).flatMap((table): GridTable[] => {
      const range = table.range ? parseAddress(table.range)?.range : undefined;
      return range
        ? [
            {
              name: table.name,
              sheetId: sheetIdOf(index),
              range,
              columns: table.columns.map(({ name }) => name),
            },
          ]
        : [];
    }),
  );

/** What the cells of one sheet need to know of the whole file. */
interface Conversion {
  readonly file: FileWorkbook;
  readonly tables: readonly GridTable[];
  readonly styles: Map<string, IStyleData>;
}

const plainValue = (value: CellValue, cell: Cell | undefined): string | number | boolean | null => {
  if (cell?.richText) return cell.richText.map(({ text }) => text).join("");
  return value instanceof Date ? serialOf(value) : value;
};

/** Styles are kept once per look; a cell holds the key. */
const styleKey = (style: IStyleData, styles: Map<string, IStyleData>): string | undefined => {
  if (Object.keys(style).length === 0) return undefined;
  const key = JSON.stringify(style);
  styles.set(key, style);
  return key;
};

const convertCell = (
  place: {
    readonly sheet: FileSheet;
    readonly index: number;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  },
  conversion: Conversion,
): ICellData | null => {
  const { sheet, index, row, column } = place;
  const cell = sheet.cells?.get(cellKey(row, column));
  const value = plainValue(place.value, cell);
  const style =
    cell?.style && styleKey(styleFromFile(cell.style, conversion.file.themeColors ?? []), conversion.styles);
  const formula =
    cell?.formula &&
    plainReferences(formulaFromFile(cell.formula), {
      sheetId: sheetIdOf(index),
      row,
      column,
      tables: conversion.tables,
      sheetName: (sheetId) => conversion.file.sheets.find((_, at) => sheetIdOf(at) === sheetId)?.name ?? "",
      spillOf: (anchorRow, anchorColumn) => sheet.cells?.get(cellKey(anchorRow, anchorColumn))?.formulaRef,
    });
  if (value === null && !style && !formula) return null;
  return {
    ...(value === null ? {} : gridCell(value)),
    ...(formula ? { f: formula } : {}),
    ...(style ? { s: style } : {}),
  };
};

const cellsOf = (
  sheet: FileSheet,
  index: number,
  conversion: Conversion,
): Record<number, Record<number, ICellData>> => {
  const spilled = spilledCells(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const place = (row: number, column: number, value: CellValue): void => {
    const shown = spilled.has(cellKey(row, column)) ? null : value;
    const cell = convertCell({ sheet, index, row, column, value: shown }, conversion);
    if (cell) (cellData[row] ??= {})[column] = cell;
  };
  sheet.rows.forEach((cells, row) => cells.forEach((value, column) => place(row, column, value)));
  for (const key of sheet.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (sheet.rows[row]?.[column] === undefined) place(row, column, null);
  }
  return cellData;
};

type Cells = ReturnType<typeof cellsOf>;

/** The heights that the file gives, and estimates for rows whose texts need more than it would show. */
const heightsOf = (
  sheet: FileSheet,
  cells: Cells,
  styles: ReadonlyMap<string, IStyleData>,
): Map<number, RowHeight> => {
  const heights = new Map<number, RowHeight>();
  const widths = (sheet.columns ?? []).map(({ width }) => width);
  for (const [row, line] of Object.entries(cells)) {
    const texts = Object.entries(line).flatMap(([column, { s: key, v: text }]) => {
      const style = typeof key === "string" ? styles.get(key) : undefined;
      return style && typeof text === "string" ? [[Number(column), { text, style }] as const] : [];
    });
    const points = neededPoints(texts, widths);
    if (points !== undefined) heights.set(Number(row), { points, isEstimated: true });
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    const given = height === undefined ? heights.get(row) : { points: height };
    heights.set(row, { ...given, isHidden: hidden === true });
  }
  return heights;
};

const sheetOf = (sheet: FileSheet, index: number, conversion: Conversion): IWorksheetData => {
  const cells = cellsOf(sheet, index, conversion);
  return worksheet({
    id: sheetIdOf(index),
    name: sheet.name,
    cellData: cells,
    columnWidths: (sheet.columns ?? []).map(({ width, hidden }) => ({
      characters: width,
      isHidden: hidden === true,
    })),
    rowHeights: heightsOf(sheet, cells, conversion.styles),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }): Corners => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  });
};

/** Our sheets are remembered by id, and a file gives new ids: they are found again by the names we gave. */
const withSheetIds = (
  settings: Record<string, unknown>,
  sheets: readonly IWorksheetData[],
): Record<string, unknown> => {
  const own = settings[OWN_SHEETS_SETTING] as OwnSheets | undefined;
  if (!own) return settings;
  const found = Object.values(own).flatMap((sheet) => {
    const id = sheets.find(({ name }) => name === sheet.given)?.id;
    return id === undefined ? [] : [[id, sheet] as const];
  });
  return { ...settings, [OWN_SHEETS_SETTING]: Object.fromEntries(found) };
};

/** Reads the bytes of an .xlsx into the grid's form. The sizes in the zip must have been checked before. */
export const openXlsx = async (bytes: Uint8Array): Promise<OpenedWorkbook> => {
  const file = await readXlsx(bytes, { readStyles: true });
  const unitId = "workbook";
  const conversion: Conversion = { file, tables: tablesOf(file), styles: new Map() };
  const sheets = file.sheets.map((sheet, index) => sheetOf(sheet, index, conversion));
  const names = (file.namedRanges ?? []).map(({ name, range, scope }) => ({
    name,
    refersTo: range,
    ...(scope ? { sheetId: sheetIdOf(file.sheets.findIndex((sheet) => sheet.name === scope)) } : {}),
  }));
  const pictures = sheets.map((sheet, index) => ({
    sheetId: sheet.id,
    pictures: file.sheets[index]?.images ?? [],
    sizes: sheet,
  }));
  return {
    workbook: {
      id: unitId,
      name: file.properties?.title ?? "",
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      styles: Object.fromEntries(conversion.styles),
      resources: [
        tablesResource(conversion.tables),
        namesResource(names),
        picturesResource(unitId, pictures),
      ],
      custom: withSheetIds(settingsIn(file.properties?.custom), sheets),
    },
    lost: lostParts(file),
  };
};
