import type { Sheet, SheetCell } from "../reports/sheet";

/** Where a list stands in the workbook. Tables and names follow inserted rows; a range is followed by the host. */
export type CellSource =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "range"; readonly address: string };

/** The cells of a source as they are now. `address` is the sheet-qualified A1 address, header included. */
export interface SourceCells {
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** What changed: somebody else's edit, the user's own, or a recalculation. */
export type WorkbookChange = { readonly origin: "local" | "remote" | "calculation" };

/** What the pane and the reports need of a workbook, and nothing more. Every method may throw a ProblemError. */
export interface Workbook {
  /** Tables, named ranges and sheets with cells, in workbook order. */
  listSources(): Promise<readonly CellSource[]>;
  /** The cells of a source, header row included; large ones in blocks. Throws source-missing. */
  readCells(source: CellSource): Promise<SourceCells>;
  /**
   * The address of the selected cells, sheet-qualified. Where the host can, a range source of that address follows
   * these cells from now on, wherever rows move them.
   */
  selectedAddress(): Promise<string>;
  /** Selects cells and scrolls to them. */
  selectCells(address: string): Promise<void>;
  /** Calls `onChange` after any cell, sheet or table changed, never for own writes; returns the way to stop. */
  watch(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** True when no sheet holds a cell. */
  isEmpty(): Promise<boolean>;
  /**
   * Writes sheets of ours: a sheet that we wrote before is cleared and rewritten, a sheet of the user's with the
   * same name is never touched (ours gets a suffix, and formulas that name it follow). Returns the names used.
   */
  writeSheets(sheets: readonly Sheet[]): Promise<readonly string[]>;
  /**
   * Writes one row of values into a list, beginning in its first column: into the first blank data row of a table,
   * else right below it, and the table grows; into the row below the last used one of any other source. A cell
   * without a value is left alone; looks and formulas are not written. Returns the row's sheet-qualified address.
   * Throws no-room-below, with nothing written, when the row there is not blank.
   */
  appendRow(source: CellSource, cells: readonly SheetCell[]): Promise<string>;
  /** Puts a formula into the selected cell; returns its address. */
  insertFormula(formula: string): Promise<string>;
  /** A small JSON value kept in the file; undefined when never saved. */
  loadSetting(key: string): Promise<unknown>;
  saveSetting(key: string, value: unknown): Promise<void>;
}
