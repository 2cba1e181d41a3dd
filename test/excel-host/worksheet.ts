import type { Extent } from "./address";
import { asBoolean, asInteger, asText, HostError, HostObject, invalid, type Member } from "./hostObject";
import { meet, Range, rangeOn } from "./range";
import { TableCollection } from "./tables";
import type { Typed } from "./typing";
import type { Workbook } from "./workbook";

/** A cell: what it holds and how it looks. */
interface Cell extends Partial<Typed> {
  readonly look?: Readonly<Record<string, unknown>>;
}

/** A worksheet with its cells. */
export class Worksheet extends HostObject {
  readonly kind = "Worksheet";
  readonly tables: TableCollection;
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  isProtected = false;
  merged: readonly Range[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  readonly #cells = new Map<string, Cell>();

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
    return this.#cells.get(keyOf(row, column));
  }

  fill(row: number, column: number, content: Typed): void {
    const look = this.cellAt(row, column)?.look;
    const kept = look && { look };
    if (content.value === "" && content.formula === undefined) this.#store(row, column, kept ?? {});
    else this.#store(row, column, { ...kept, ...content });
  }

  look(row: number, column: number, look: Readonly<Record<string, unknown>>): void {
    const cell = this.cellAt(row, column);
    this.#store(row, column, { ...cell, look: { ...cell?.look, ...look } });
  }

  erase({ row, column, rows, columns }: Extent, what: "Formats" | "Contents"): void {
    for (const [key, cell] of [...this.#cells]) {
      const [r, c] = positionOf(key);
      if (r < row || c < column || r >= row + rows || c >= column + columns) continue;
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
    const used = [...this.#cells]
      .filter(([, cell]) => !valuesOnly || cell.value !== undefined)
      .map(([key]) => positionOf(key));
    if (used.length === 0) return null;
    const [rows, columns] = [used.map(([r]) => r), used.map(([, c]) => c)];
    const [row, column] = [least(rows), least(columns)];
    return new Range(this, { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 });
  }

  formulas(): string[] {
    return [...this.#cells.values()].flatMap(({ formula }) => formula ?? []);
  }

  #store(row: number, column: number, cell: Cell): void {
    if (Object.keys(cell).length === 0) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
const positionOf = (key: string): readonly [number, number] => key.split(",").map(Number) as [number, number];
const formulaOf = (cell: Cell): Partial<Typed> =>
  cell.formula === undefined ? {} : { formula: cell.formula };
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

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
