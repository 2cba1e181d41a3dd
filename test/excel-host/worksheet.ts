import { SHEET_COLUMNS, type Extent } from "./address";
import { asBoolean, asInteger, asText, HostError, HostObject, invalid, type Member } from "./hostObject";
import { meet, Range, rangeOn } from "./range";
import { TableCollection } from "./tables";
import type { Typed } from "./typing";
import type { Workbook } from "./workbook";

/** A cell: what it holds and how it looks. */
interface Cell extends Partial<Typed> {
  readonly look?: Readonly<Record<string, unknown>>;
  /** True where the cell shows a part of another cell's result. */
  readonly spilled?: boolean;
}

/** Cells that are not stored one by one: what a very large list holds. */
interface Bulk {
  readonly extent: Extent;
  readonly valueAt: (row: number, column: number) => unknown;
}

/** A worksheet with its cells. */
export class Worksheet extends HostObject {
  readonly kind = "Worksheet";
  readonly tables: TableCollection;
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  /** How often the add-in has read values of the sheet. */
  reads = 0;
  isProtected = false;
  merged: readonly Range[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** Cells of a very large list; what is typed covers them. */
  bulk: Bulk | undefined;
  #cells = new Map<number, Cell>();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {
    super();
    if (!/^[^\\/?*[\]:]{1,31}$/.test(name)) throw invalid(`not a sheet name: ${name}`);
    this.tables = new TableCollection(workbook, this);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  readonly members: Readonly<Record<string, Member>> = {
    Id: { get: () => this.id },
    Name: { get: () => this.name },
    Visibility: { get: () => this.visibility },
    Tables: { get: () => this.tables },
    Protection: { get: () => new WorksheetProtection(this) },
    FreezePanes: { get: () => new WorksheetFreezePanes(this) },
    Activate: { call: () => this.workbook.activate(this) },
    GetRange: { call: (address) => rangeOn(this, asText(address)) },
    GetRangeByIndexes: {
      call: (row, column, rows, columns) =>
        new Range(this, {
          row: asInteger(row),
          column: asInteger(column),
          rows: asInteger(rows),
          columns: asInteger(columns),
        }),
    },
    GetUsedRangeOrNullObject: { call: (valuesOnly) => this.usedRange(asBoolean(valuesOnly)) },
  };

  cellAt(row: number, column: number): Cell | undefined {
    const cell = this.#cells.get(keyOf(row, column));
    if (cell || !this.bulk || !contains(this.bulk.extent, row, column)) return cell;
    return { value: this.bulk.valueAt(row, column) };
  }

  fill(row: number, column: number, content: Typed & { readonly spilled?: boolean }): void {
    const look = this.cellAt(row, column)?.look;
    const kept = look && { look };
    if (content.value === "" && content.formula === undefined) this.#store(row, column, kept ?? {});
    else this.#store(row, column, { ...kept, ...content });
  }

  /** The cells that hold a formula, 0-based. */
  formulaCells(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    return [...this.#cells].flatMap(([key, { formula }]) => {
      const [row, column] = positionOf(key);
      return formula === undefined ? [] : [{ row, column, formula }];
    });
  }

  insertRows(row: number, count: number): void {
    this.refuseWhenProtected();
    const cells = [...this.#cells].map(([key, cell]): [number, Cell] => {
      const [r, c] = positionOf(key);
      return [keyOf(r < row ? r : r + count, c), cell];
    });
    this.#cells = new Map(cells);
  }

  look(row: number, column: number, look: Readonly<Record<string, unknown>>): void {
    const cell = this.cellAt(row, column);
    this.#store(row, column, { ...cell, look: { ...cell?.look, ...look } });
  }

  erase({ row, column, rows, columns }: Extent, what: "Formats" | "Contents"): void {
    for (const [key, cell] of [...this.#cells]) {
      const [r, c] = positionOf(key);
      if (!contains({ row, column, rows, columns }, r, c)) continue;
      if (what === "Contents") this.fill(r, c, { value: "" });
      else this.#store(r, c, { ...(cell.value !== undefined && { value: cell.value }), ...formulaOf(cell) });
    }
  }

  setColumnWidth(column: number, points: unknown): void {
    if (typeof points !== "number" || points < 0 || points > 1_343) throw invalid("column width in points");
    this.columnWidths.set(column, points);
  }

  unmerge(range: Range): void {
    this.merged = this.merged.filter((each) => !meet(each, range));
  }

  refuseWhenProtected(): void {
    if (this.isProtected) throw new HostError("AccessDenied", `${this.name} is protected`);
  }

  usedRange(valuesOnly: boolean): Range | null {
    const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const reach = (row: number, column: number): void => {
      edges.top = Math.min(edges.top, row);
      edges.left = Math.min(edges.left, column);
      edges.bottom = Math.max(edges.bottom, row);
      edges.right = Math.max(edges.right, column);
    };
    for (const [key, cell] of this.#cells)
      if (!valuesOnly || cell.value !== undefined) reach(...positionOf(key));
    if (this.bulk) {
      const { row, column, rows, columns } = this.bulk.extent;
      reach(row, column);
      reach(row + rows - 1, column + columns - 1);
    }
    const { top, left, bottom, right } = edges;
    if (bottom < 0) return null;
    return new Range(this, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  formulas(): string[] {
    return this.formulaCells().map(({ formula }) => formula);
  }

  #store(row: number, column: number, cell: Cell): void {
    if (Object.keys(cell).length === 0) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }
}

const keyOf = (row: number, column: number): number => row * SHEET_COLUMNS + column;
const contains = (extent: Extent, row: number, column: number): boolean =>
  row >= extent.row &&
  column >= extent.column &&
  row < extent.row + extent.rows &&
  column < extent.column + extent.columns;
const positionOf = (key: number): readonly [number, number] => [
  Math.floor(key / SHEET_COLUMNS),
  key % SHEET_COLUMNS,
];
const formulaOf = (cell: Cell): Partial<Typed> =>
  cell.formula === undefined ? {} : { formula: cell.formula };

class WorksheetProtection extends HostObject {
  readonly kind = "WorksheetProtection";
  constructor(readonly sheet: Worksheet) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = { Protected: { get: () => this.sheet.isProtected } };
}

class WorksheetFreezePanes extends HostObject {
  readonly kind = "WorksheetFreezePanes";
  constructor(readonly sheet: Worksheet) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = {
    FreezeRows: {
      call: (rows) => {
        this.sheet.frozenRows = asInteger(rows);
      },
    },
  };
}
