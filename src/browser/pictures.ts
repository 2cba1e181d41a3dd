import type { DrawingTypeEnum, IWorksheetData } from "@univerjs/core";
import type { Sheet as FileSheet } from "hucre/xlsx";
import type { Resource } from "./resources";
import { DRAWINGS, storedBy } from "./resources";

/** A picture of a sheet as a file holds it. */
export type FilePicture = NonNullable<FileSheet["images"]>[number];
type Sizes = Pick<IWorksheetData, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">;

const PICTURE = 0 as DrawingTypeEnum;
const DEFAULT_WIDTH_PX = 480;
const DEFAULT_HEIGHT_PX = 320;
/** String.fromCharCode takes its bytes as arguments, of which there may not be too many. */
const CHUNK_BYTES = 8192;

interface StoredPicture {
  readonly source?: string;
  readonly sheetTransform: { readonly from: { readonly row: number; readonly column: number } };
  readonly transform?: { readonly width?: number; readonly height?: number };
  readonly title?: string;
}

const base64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  }
  return btoa(text);
};

const before = (count: number, size: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => size(index)).reduce((sum, px) => sum + px, 0);

const endOf = (start: number, length: number, size: (index: number) => number): readonly [number, number] => {
  let index = start;
  let rest = length;
  while (rest > size(index)) rest -= size(index++);
  return [index, rest];
};

const stored = (
  picture: FilePicture,
  place: { unitId: string; sheetId: string; index: number; sizes: Sizes },
): unknown => {
  const { unitId, sheetId, index, sizes } = place;
  const { row, col } = picture.anchor.from;
  const width = picture.width ?? DEFAULT_WIDTH_PX;
  const height = picture.height ?? DEFAULT_HEIGHT_PX;
  const columnWidth = (column: number): number => sizes.columnData[column]?.w ?? sizes.defaultColumnWidth;
  const rowHeight = (line: number): number => sizes.rowData[line]?.h ?? sizes.defaultRowHeight;
  const [endColumn, columnOffset] = endOf(col, width, columnWidth);
  const [endRow, rowOffset] = endOf(row, height, rowHeight);
  const sheetTransform = {
    from: { column: col, columnOffset: 0, row, rowOffset: 0 },
    to: { column: endColumn, columnOffset, row: endRow, rowOffset },
    angle: 0,
  };
  return {
    unitId,
    subUnitId: sheetId,
    drawingId: `picture-${sheetId}-${index}`,
    drawingType: PICTURE,
    imageSourceType: "BASE64",
    source: `data:image/${picture.type === "svg" ? "svg+xml" : picture.type};base64,${base64(picture.data)}`,
    transform: { left: before(col, columnWidth), top: before(row, rowHeight), width, height, angle: 0 },
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    anchorType: "1",
  };
};

/** The pictures of all sheets in the form in which Univer keeps them. */
export const picturesResource = (
  unitId: string,
  sheets: readonly {
    readonly sheetId: string;
    readonly pictures: readonly FilePicture[];
    readonly sizes: Sizes;
  }[],
): Resource => ({
  name: DRAWINGS,
  data: JSON.stringify(
    Object.fromEntries(
      sheets.map(({ sheetId, pictures, sizes }) => {
        const order = pictures.map((_, index) => `picture-${sheetId}-${index}`);
        const drawings = pictures.map((picture, index) => stored(picture, { unitId, sheetId, index, sizes }));
        return [
          sheetId,
          { data: Object.fromEntries(order.map((id, index) => [id, drawings[index]])), order },
        ];
      }),
    ),
  ),
});

const TYPES: Readonly<Record<string, FilePicture["type"]>> = {
  png: "png",
  jpeg: "jpeg",
  jpg: "jpeg",
  gif: "gif",
  webp: "webp",
  "svg+xml": "svg",
};

const fileForm = (picture: StoredPicture): FilePicture[] => {
  const [, kind = "", text = ""] = /^data:image\/([\w+]+);base64,(.*)$/s.exec(picture.source ?? "") ?? [];
  const type = TYPES[kind];
  if (!type) return [];
  const { row, column } = picture.sheetTransform.from;
  return [
    {
      data: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      type,
      anchor: { from: { row, col: column } },
      ...(picture.transform?.width ? { width: picture.transform.width } : {}),
      ...(picture.transform?.height ? { height: picture.transform.height } : {}),
    },
  ];
};

/** The pictures of one sheet as a file holds them; what is no embedded picture is left out. */
export const picturesIn = (resources: readonly Resource[] | undefined, sheetId: string): FilePicture[] => {
  const bySheet = storedBy(resources, DRAWINGS) as
    Record<string, { readonly data?: Readonly<Record<string, StoredPicture>> }> | undefined;
  return Object.values(bySheet?.[sheetId]?.data ?? {}).flatMap(fileForm);
};
