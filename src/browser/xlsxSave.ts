import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { isErrorCell } from "../engine/cells";
import { TEXT, FORCED_TEXT, cellValue } from "./cellTypes";
import { settingsProperties } from "./fileSettings";
import { columnCharacters, rowPoints } from "./gridSheet";
import { picturesIn } from "./pictures";
import { rangeAddress } from "./ranges";
import type { Corners } from "./resources";
import { namesIn, tablesIn } from "./resources";
import { trustCachedValues } from "./xlsxTouchUp";
import { formulaToFile, maySpill } from "./xlsxFormulas";
import { styleToFile } from "./xlsxStyles";

type Matrix<Value> = Readonly<Record<number, Readonly<Record<number, Nullable<Value>>>>>;

/** What formulas filled besides their own cells, by sheet: Univer keeps it apart from the workbook. */
export interface Spills {
  readonly cells: Readonly<Record<string, Nullable<Matrix<ICellData>>>>;
  readonly ranges: Readonly<Record<string, Nullable<Matrix<IRange>>>>;
}

/** A workbook in Univer's form with what its formulas spilled. */
export interface SavedWorkbook {
  readonly workbook: Partial<IWorkbookData>;
  readonly spills: Spills;
}

const TABLE_STYLE = "TableStyleMedium2";

const eachCell = <Value>(
  matrix: Nullable<Matrix<Value>>,
  visit: (row: number, column: number, value: Value) => void,
): void => {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, value] of Object.entries(cells)) {
      if (value !== null && value !== undefined) visit(Number(row), Number(column), value as Value);
    }
  }
};

/** Text that a reader would take for an escaped character has its underscore escaped, as Excel does. */
const escapedText = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");

const fileValue = (value: CellValue): CellValue => (typeof value === "string" ? escapedText(value) : value);

const formulaPart = (shown: string, value: CellValue, filled: Corners | null): Partial<Cell> => {
  const formula = formulaToFile(shown);
  return {
    type: "formula",
    formula,
    value,
    ...(value === null ? {} : { formulaResult: value }),
    ...(filled ? { formulaType: "array", formulaRef: rangeAddress(filled), formulaDynamic: true } : {}),
  };
};

/** The range that a formula fills when it is one that spills, its own cell at least; null for any other. */
const filledBy = (
  cell: ICellData,
  { row, column, spill }: { readonly row: number; readonly column: number; readonly spill: Nullable<IRange> },
): Corners | null => {
  if (spill) return spill;
  if (!cell.f || !maySpill(formulaToFile(cell.f))) return null;
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
};

/** Text that looks like an error ("#N/A" as somebody typed it) would be written as one; in runs it stays text. */
const textPart = (cell: ICellData, value: CellValue): Partial<Cell> =>
  (cell.t === TEXT || cell.t === FORCED_TEXT) && typeof value === "string" && isErrorCell(value)
    ? { richText: [{ text: value }] }
    : {};

const detailsOf = (
  cell: ICellData,
  context: {
    readonly value: CellValue;
    readonly filled: Corners | null;
    readonly style: IStyleData | undefined;
  },
): Partial<Cell> => ({
  ...(cell.f ? formulaPart(cell.f, context.value, context.filled) : textPart(cell, context.value)),
  ...(context.style ? { style: styleToFile(context.style) } : {}),
});

const styleOf = (cell: ICellData, workbook: Partial<IWorkbookData>): IStyleData | undefined =>
  (typeof cell.s === "string" ? workbook.styles?.[cell.s] : cell.s) ?? undefined;

interface SheetCells {
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
}

const cellsOf = (sheet: Partial<IWorksheetData>, { workbook, spills }: SavedWorkbook): SheetCells => {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const id = sheet.id ?? "";
  eachCell(sheet.cellData as Matrix<ICellData>, (row, column, cell) => {
    const value = fileValue(cellValue(cell));
    (rows[row] ??= [])[column] = value;
    const details = detailsOf(cell, {
      value,
      filled: filledBy(cell, { row, column, spill: spills.ranges[id]?.[row]?.[column] }),
      style: styleOf(cell, workbook),
    });
    if (Object.keys(details).length > 0) cells.set(`${row},${column}`, { value, ...details });
  });
  eachCell(spills.cells[id], (row, column, cell) => {
    const line = (rows[row] ??= []);
    line[column] ??= fileValue(cellValue(cell));
  });
  const dense = Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null));
  return { rows: dense, cells };
};

const columnsOf = (sheet: Partial<IWorksheetData>): NonNullable<WriteSheet["columns"]> => {
  const columns: NonNullable<WriteSheet["columns"]> = [];
  for (const [column, shape] of Object.entries(sheet.columnData ?? {})) {
    columns[Number(column)] = {
      ...(shape?.w === undefined ? {} : { width: columnCharacters(shape.w) }),
      ...(shape?.hd ? { hidden: true } : {}),
    };
  }
  return Array.from(columns, (column) => column ?? {});
};

const rowsOf = (sheet: Partial<IWorksheetData>): NonNullable<WriteSheet["rowDefs"]> =>
  new Map(
    Object.entries(sheet.rowData ?? {})
      .filter(([, shape]) => shape && ((shape.h !== undefined && shape.ia === 0) || shape.hd))
      .map(([row, shape]) => [
        Number(row),
        {
          ...(shape?.h !== undefined && shape.ia === 0 ? { height: rowPoints(shape.h) } : {}),
          ...(shape?.hd ? { hidden: true } : {}),
        },
      ]),
  );

const fileSheet = (sheet: Partial<IWorksheetData>, saved: SavedWorkbook): WriteSheet => {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const id = sheet.id ?? "";
  return {
    name: sheet.name ?? id,
    ...cellsOf(sheet, saved),
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: (sheet.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    })),
    images: picturesIn(saved.workbook.resources, id),
    tables: tablesIn(saved.workbook.resources)
      .filter(({ sheetId }) => sheetId === id)
      .map(({ name, range, columns }) => ({
        name,
        range: rangeAddress(range),
        columns: columns.map((column) => ({ name: column })),
        style: TABLE_STYLE,
      })),
    ...(xSplit || ySplit ? { freezePane: { rows: ySplit, columns: xSplit } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
};

/** Every formula has its value: Excel need not compute before it shows the workbook. */
const isComputed = (sheets: readonly WriteSheet[]): boolean =>
  sheets.every(({ cells }) =>
    [...(cells?.values() ?? [])].every(
      (cell) => cell.formula === undefined || cell.formulaResult !== undefined,
    ),
  );

/** The bytes of a workbook as .xlsx: what is spilled stands in its cells as values too. */
export const saveXlsx = async (saved: SavedWorkbook): Promise<Uint8Array> => {
  const { workbook } = saved;
  const sheets = (workbook.sheetOrder ?? []).map((id) => fileSheet(workbook.sheets?.[id] ?? { id }, saved));
  const bytes = await writeXlsx({
    sheets,
    namedRanges: namesIn(workbook.resources).map(({ name, refersTo, sheetId }) => ({
      name,
      range: refersTo.replace(/^=/, ""),
      ...(sheetId ? { scope: workbook.sheets?.[sheetId]?.name ?? sheetId } : {}),
    })),
    properties: {
      ...(workbook.name ? { title: workbook.name } : {}),
      custom: settingsProperties(workbook.custom ?? {}),
    },
  });
  return trustCachedValues(bytes, { isComputed: isComputed(sheets) });
};
