import type { Sheet, Workbook } from "hucre/xlsx";

/** What a file may hold that this workbook neither shows nor writes back. */
export const LOST_PARTS = [
  "conditional formats",
  "validations",
  "notes",
  "charts",
  "pivot tables",
  "slicers",
  "sparklines",
  "text boxes",
  "protection",
  "links",
  "formatted parts of text",
  "page settings",
  "links to other workbooks",
] as const;
export type LostPart = (typeof LOST_PARTS)[number];

const isAny = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;

const isAnyCell = (
  sheet: Sheet,
  holds: (cell: NonNullable<ReturnType<NonNullable<Sheet["cells"]>["get"]>>) => boolean,
): boolean => [...(sheet.cells?.values() ?? [])].some(holds);

const inSheet: Readonly<Record<Exclude<LostPart, "links to other workbooks">, (sheet: Sheet) => boolean>> = {
  "conditional formats": (sheet) => isAny(sheet.conditionalRules),
  validations: (sheet) => isAny(sheet.dataValidations),
  notes: (sheet) => isAny(sheet.threadedComments) || isAnyCell(sheet, (cell) => cell.comment !== undefined),
  charts: (sheet) => isAny(sheet.charts),
  "pivot tables": (sheet) => isAny(sheet.pivotTables),
  slicers: (sheet) => isAny(sheet.slicers) || isAny(sheet.timelines),
  sparklines: (sheet) => isAny(sheet.sparklines),
  "text boxes": (sheet) => isAny(sheet.textBoxes),
  protection: (sheet) => sheet.protection !== undefined,
  links: (sheet) => isAnyCell(sheet, (cell) => cell.hyperlink !== undefined),
  "formatted parts of text": (sheet) => isAnyCell(sheet, (cell) => (cell.richText ?? []).length > 1),
  "page settings": (sheet) =>
    sheet.headerFooter !== undefined || sheet.pageSetup?.printArea !== undefined || isAny(sheet.rowBreaks),
};

/** The kinds of parts of a file that saving it here would lose, in a fixed order. */
export const lostParts = (workbook: Workbook): LostPart[] =>
  LOST_PARTS.filter((part) =>
    part === "links to other workbooks" ? isAny(workbook.externalLinks) : workbook.sheets.some(inSheet[part]),
  );
