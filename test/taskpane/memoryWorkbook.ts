import { ProblemError } from "../../src/engine/problems";
import type { Sheet, SheetCell } from "../../src/reports/sheet";
import { appendedRow } from "../../src/workbook/appendedRow";
import type { CellSource, Workbook, WorkbookChange } from "../../src/workbook/workbook";

type Grid = unknown[][];

interface MemorySheet {
  readonly cells: Grid;
  readonly tables: {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly columns: number;
  }[];
}

/** Where a source stands: from its first row to the sheet's last one. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** A workbook over arrays, with what its user does to it. */
export interface MemoryWorkbook extends Workbook {
  /** Puts a value into a cell (0-based) as the user or a colleague would, and tells the watchers. */
  edit(
    sheet: string,
    cell: { row: number; column: number; value: unknown },
    origin?: WorkbookChange["origin"],
  ): void;
  /** Tells the watchers that something was recalculated, with nothing changed. */
  recalculate(): void;
  /** Adds a sheet as the user would, its cells from A1 on; as a table with `table`. */
  addSheet(name: string, cells: readonly (readonly unknown[])[], table?: string): void;
  removeSheet(name: string): void;
  select(address: string): void;
  readonly selected: () => string;
  readonly formulas: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly reads: () => number;
  readonly watchers: () => number;
}

/** A workbook in memory; tables reach from their header to the sheet's last row. */
export const memoryWorkbook = (): MemoryWorkbook => {
  const sheets = new Map<string, MemorySheet>();
  const settings = new Map<string, unknown>();
  const watchers = new Set<(change: WorkbookChange) => void>();
  const formulas: string[] = [];
  let selection = "Sheet1!A1";
  let reads = 0;
  const tell = (origin: WorkbookChange["origin"]): void => watchers.forEach((watcher) => watcher({ origin }));
  const sheetNamed = (name: string): MemorySheet => {
    const sheet = sheets.get(name);
    if (!sheet) throw new ProblemError({ code: "source-missing", source: name });
    return sheet;
  };
  const rowsOf = ({ sheet, row, column, columns }: Place): Grid =>
    sheetNamed(sheet)
      .cells.slice(row)
      .map((line) => Array.from({ length: columns }, (_, i) => line[column + i] ?? ""));
  const placeOf = (source: CellSource): Place => {
    if (source.kind === "sheet")
      return { sheet: source.name, row: 0, column: 0, columns: widthOf(sheetNamed(source.name).cells) };
    if (source.kind === "table")
      for (const [sheet, { tables }] of sheets)
        for (const { name, row, column, columns } of tables)
          if (name === source.name) return { sheet, row, column, columns };
    if (source.kind === "range") {
      const [, sheet = "", from = "A", to = "A"] = /^(.*)!([A-Z])1:([A-Z])\d+$/.exec(source.address) ?? [];
      const column = from.charCodeAt(0) - 65;
      return { sheet, row: 0, column, columns: to.charCodeAt(0) - 64 - column };
    }
    throw new ProblemError({ code: "source-missing", source: source.name });
  };
  const read = (source: CellSource) => {
    reads++;
    const place = placeOf(source);
    const cells = rowsOf(place);
    return { address: addressOf(place, { from: place.row, to: place.row + cells.length - 1 }), cells };
  };
  const append = (source: CellSource, cells: readonly SheetCell[]): string => {
    const place = placeOf(source);
    const blank = rowsOf(place).map((line) => line.every((value) => value === ""));
    const row = place.row + appendedRow(source, { blank, rowCount: blank.length });
    const sheet = sheetNamed(place.sheet);
    while (sheet.cells.length <= row) sheet.cells.push([]);
    cells.forEach((cell, index) => {
      const line = sheet.cells[row];
      if (line && cell !== null) line[place.column + index] = valueOf(cell);
    });
    return addressOf({ ...place, columns: cells.length }, { from: row, to: row });
  };
  return {
    listSources: async () => [
      ...[...sheets.values()].flatMap(({ tables }) =>
        tables.map(({ name }) => ({ kind: "table" as const, name })),
      ),
      ...[...sheets]
        .filter(([, { cells }]) => cells.length > 0)
        .map(([name]) => ({ kind: "sheet" as const, name })),
    ],
    readCells: async (source) => read(source),
    selectedAddress: async () => selection,
    selectCells: async (address) => void (selection = address),
    watch: async (onChange) => {
      watchers.add(onChange);
      return async () => void watchers.delete(onChange);
    },
    isEmpty: async () => [...sheets.values()].every(({ cells }) => cells.length === 0),
    writeSheets: async (written) => {
      for (const sheet of written) sheets.set(sheet.name, memorySheet(sheet));
      return written.map(({ name }) => name);
    },
    appendRow: async (source, cells) => append(source, cells),
    insertFormula: async (formula) => {
      formulas.push(formula);
      return selection;
    },
    loadSetting: async (key) => settings.get(key),
    saveSetting: async (key, value) => void settings.set(key, JSON.parse(JSON.stringify(value))),
    edit: (name, { row, column, value }, origin = "local") => {
      const { cells } = sheetNamed(name);
      while (cells.length <= row) cells.push([]);
      const line = cells[row];
      if (line) line[column] = value;
      tell(origin);
    },
    recalculate: () => tell("calculation"),
    addSheet: (name, cells, table) => {
      const tables = table ? [{ name: table, row: 0, column: 0, columns: widthOf(cells) }] : [];
      sheets.set(name, { cells: cells.map((row) => [...row]), tables });
      tell("local");
    },
    removeSheet: (name) => {
      sheets.delete(name);
      tell("local");
    },
    select: (address) => void (selection = address),
    selected: () => selection,
    formulas,
    settings,
    reads: () => reads,
    watchers: () => watchers.size,
  };
};

const widthOf = (cells: readonly (readonly unknown[])[]): number =>
  Math.max(0, ...cells.map((row) => row.length));
const letter = (column: number): string => String.fromCharCode(65 + column);
const addressOf = (
  { sheet, column, columns }: Place,
  { from, to }: { readonly from: number; readonly to: number },
): string => `${sheet}!${letter(column)}${from + 1}:${letter(column + columns - 1)}${to + 1}`;

const memorySheet = ({ rows, tables = [] }: Sheet): MemorySheet => ({
  cells: rows.map((row) => row.map(valueOf)),
  tables: tables.map(({ name, row, column, columnCount }) => ({ name, row, column, columns: columnCount })),
});

/** Formulas are not computed here: no list that the pane reads holds one. */
const valueOf = (cell: SheetCell): unknown =>
  typeof cell === "object" && cell !== null ? (cell.value ?? "") : (cell ?? "");
