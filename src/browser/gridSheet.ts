import type { BooleanNumber, IWorksheetData } from "@univerjs/core";
import type { Corners } from "./resources";

/** The height of a row. */
export interface RowHeight {
  readonly points?: number | undefined;
  readonly isHidden?: boolean;
  readonly isEstimated?: boolean;
}

/** A worksheet's content and shape, before Univer's defaults. */
export interface WorksheetParts {
  readonly id: string;
  readonly name: string;
  readonly cellData: IWorksheetData["cellData"];
  /** Widths in characters of the default font, as Excel counts them. */
  readonly columnWidths: readonly { readonly characters: number | undefined; readonly isHidden?: boolean }[];
  /** Heights of single rows; an estimated one gives way as soon as its row is edited, and is not saved. */
  readonly rowHeights?: ReadonlyMap<number, RowHeight>;
  readonly merges?: readonly Corners[];
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly isHidden?: boolean;
}

/** Excel's default font: 7 px a digit and 5 px of padding. */
const DIGIT_PX = 7;
const PADDING_PX = 5;
const PX_PER_POINT = 96 / 72;
const DEFAULT_COLUMN_PX = 80;
const DEFAULT_ROW_PX = 22;
/** Empty rows and columns to type into beyond the last cell. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 26;

const flag = (isSet: boolean): BooleanNumber => (isSet ? 1 : 0);

/** A width in characters → pixels. */
export const columnPixels = (characters: number): number => Math.round(characters * DIGIT_PX + PADDING_PX);

/** A width in pixels → characters, to two decimals. */
export const columnCharacters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - PADDING_PX) / DIGIT_PX) * 100) / 100);

/** A height in pixels → points. */
export const rowPoints = (pixels: number): number => Math.round((pixels / PX_PER_POINT) * 100) / 100;

const lastKey = (keyed: object): number =>
  Object.keys(keyed).reduce((last, key) => Math.max(last, Number(key)), -1);

/** A worksheet in Univer's form, with room to type around its cells. */
export const worksheet = (parts: WorksheetParts): IWorksheetData => {
  const rows = lastKey(parts.cellData) + 1;
  const columns = Object.values(parts.cellData as object).reduce(
    (widest: number, row: object) => Math.max(widest, lastKey(row) + 1),
    parts.columnWidths.length,
  );
  const columnData: IWorksheetData["columnData"] = {};
  parts.columnWidths.forEach(({ characters, isHidden }, column) => {
    if (characters === undefined && !isHidden) return;
    columnData[column] = {
      ...(characters === undefined ? {} : { w: columnPixels(characters) }),
      hd: flag(isHidden === true),
    };
  });
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, { points, isHidden, isEstimated }] of parts.rowHeights ?? []) {
    const height = points === undefined ? {} : { h: points * PX_PER_POINT, ia: flag(isEstimated === true) };
    rowData[row] = { ...height, hd: flag(isHidden === true) };
  }
  const frozenColumns = parts.frozenColumns ?? 0;
  return {
    id: parts.id,
    name: parts.name,
    tabColor: "",
    hidden: flag(parts.isHidden === true),
    rowCount: Math.max(rows + SPARE_ROWS, FEWEST_ROWS),
    columnCount: Math.max(columns + SPARE_COLUMNS, FEWEST_COLUMNS),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_PX,
    defaultRowHeight: DEFAULT_ROW_PX,
    mergeData: [...(parts.merges ?? [])],
    cellData: parts.cellData,
    rowData,
    columnData,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
    freeze: {
      xSplit: frozenColumns,
      ySplit: parts.frozenRows,
      startRow: parts.frozenRows > 0 ? parts.frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
};
