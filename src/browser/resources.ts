import type { IRange } from "@univerjs/core";

/** The corners of a range, 0-based, inclusive. */
export type Corners = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

/** A table of a sheet, header row included in its range. */
export interface GridTable {
  readonly name: string;
  readonly sheetId: string;
  readonly range: Corners;
  readonly columns: readonly string[];
}

/** A defined name; `sheetId` where it belongs to one sheet only. */
export interface GridName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetId?: string;
}

/** Univer keeps what is not in cells as JSON texts of its plugins; these are their names. */
const TABLES = "SHEET_TABLE_PLUGIN";
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
export const DRAWINGS = "SHEET_DRAWING_PLUGIN";

const WHOLE_WORKBOOK = "AllDefaultWorkbook";
/** Blue with banded rows, as Excel's own default. */
const TABLE_STYLE = "table-default-4";

/** A plugin's part of a workbook in Univer's form. */
export interface Resource {
  readonly name: string;
  readonly data: string;
}

interface StoredTable {
  readonly name: string;
  readonly range: Corners;
  readonly columns: readonly { readonly displayName: string }[];
}

interface StoredName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

/** What one plugin keeps, or undefined when it keeps nothing. */
export const storedBy = (resources: readonly Resource[] | undefined, plugin: string): unknown => {
  const text = resources?.find(({ name }) => name === plugin)?.data;
  return text ? (JSON.parse(text) as unknown) : undefined;
};

/** Tables in the form in which Univer keeps them. */
export const tablesResource = (tables: readonly GridTable[]): Resource => {
  const bySheet: Record<string, { tables: unknown[] }> = {};
  for (const table of tables) {
    (bySheet[table.sheetId] ??= { tables: [] }).tables.push({
      id: `table-${table.name}`,
      name: table.name,
      range: table.range,
      options: { showHeader: true, showFooter: false, tableStyleId: TABLE_STYLE },
      columns: table.columns.map((name, index) => ({ id: `${table.name}-${index}`, displayName: name })),
    });
  }
  return { name: TABLES, data: JSON.stringify(bySheet) };
};

/** The tables that a workbook in Univer's form holds. */
export const tablesIn = (resources: readonly Resource[] | undefined): GridTable[] => {
  const bySheet = (storedBy(resources, TABLES) ?? {}) as Record<string, { tables?: readonly StoredTable[] }>;
  return Object.entries(bySheet).flatMap(([sheetId, { tables = [] }]) =>
    tables.map(({ name, range, columns }) => ({
      name,
      sheetId,
      range,
      columns: columns.map(({ displayName }) => displayName),
    })),
  );
};

/** Defined names in the form in which Univer keeps them. */
export const namesResource = (names: readonly GridName[]): Resource => ({
  name: NAMES,
  data: JSON.stringify(
    Object.fromEntries(
      names.map(({ name, refersTo, sheetId }, index) => [
        `name-${index}`,
        { id: `name-${index}`, name, formulaOrRefString: refersTo, localSheetId: sheetId ?? WHOLE_WORKBOOK },
      ]),
    ),
  ),
});

/** The defined names that a workbook in Univer's form holds. */
export const namesIn = (resources: readonly Resource[] | undefined): GridName[] =>
  Object.values((storedBy(resources, NAMES) ?? {}) as Record<string, StoredName>).map(
    ({ name, formulaOrRefString, localSheetId }) => ({
      name,
      refersTo: formulaOrRefString,
      ...(localSheetId && localSheetId !== WHOLE_WORKBOOK ? { sheetId: localSheetId } : {}),
    }),
  );
