import { addressOf, extentOf, overlap, SHEET_COLUMNS, SHEET_ROWS, type Extent } from "./address";
import { asBoolean, asInteger, asText, HostError, HostObject, invalid, type Member } from "./hostObject";
import { typed } from "./typing";
import type { Worksheet } from "./worksheet";

/** The largest number of cells that Excel reads at once. */
const MOST_CELLS = 5_000_000;

/** Cells of one sheet. */
export class Range extends HostObject {
  readonly kind = "Range";

  constructor(
    readonly sheet: Worksheet,
    readonly extent: Extent,
  ) {
    super();
    const { row, column, rows, columns } = extent;
    const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!fits || row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS)
      throw invalid(`no such cells: ${JSON.stringify(extent)}`);
  }

  get address(): string {
    const name = this.sheet.name;
    const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
    return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!${addressOf(this.extent)}`;
  }

  get values(): unknown[][] {
    return this.#map((row, column) => this.sheet.cellAt(row, column)?.value ?? "");
  }

  readonly members: Readonly<Record<string, Member>> = {
    Address: { get: () => this.address },
    RowIndex: { get: () => this.extent.row },
    ColumnIndex: { get: () => this.extent.column },
    RowCount: { get: () => this.extent.rows },
    ColumnCount: { get: () => this.extent.columns },
    Worksheet: { get: () => this.sheet },
    Format: { get: () => new RangeFormat(this) },
    Values: { get: () => this.#read(), set: (values) => this.type(values) },
    Formulas: { get: () => this.#formulas(), set: (values) => this.type(values) },
    NumberFormat: { set: (format) => this.look("numberFormat", format) },
    GetRow: { call: (row) => this.part({ row: asInteger(row), rows: 1 }) },
    GetResizedRange: { call: (rows, columns) => this.#grown(asInteger(rows), asInteger(columns)) },
    GetAbsoluteResizedRange: {
      call: (rows, columns) => this.part({ rows: asInteger(rows), columns: asInteger(columns) }),
    },
    Clear: { call: (what) => this.clear(asText(what)) },
    GetMergedAreasOrNullObject: { call: () => this.#mergedAreas() },
    Unmerge: { call: () => this.sheet.unmerge(this) },
    Select: { call: () => this.sheet.workbook.select(this) },
    _ValidateArraySize: { call: (rows, columns) => this.#checkSize(asInteger(rows), asInteger(columns)) },
  };

  /** Cells counted from this range's first one. */
  part({
    row = 0,
    column = 0,
    rows = this.extent.rows,
    columns = this.extent.columns,
  }: Partial<Extent>): Range {
    return new Range(this.sheet, {
      row: this.extent.row + row,
      column: this.extent.column + column,
      rows,
      columns,
    });
  }

  /** What typing these values into the cells does, and what Excel tells about it. */
  type(values: unknown, source: "Local" | "Remote" = "Local"): void {
    this.sheet.refuseWhenProtected();
    const rows = this.#asRows(values);
    for (const [down, row] of rows.entries())
      for (const [right, value] of row.entries()) {
        if (value === null || this.#isCovered(down, right)) continue;
        const content = typed(value);
        if (content.formula !== undefined) this.sheet.workbook.checkFormula(content.formula);
        this.sheet.fill(this.extent.row + down, this.extent.column + right, content);
      }
    this.sheet.workbook.raiseChanged(this, source);
  }

  /** Gives every cell of the range a look. */
  look(property: string, value: unknown): void {
    this.sheet.refuseWhenProtected();
    this.#map((row, column) => this.sheet.look(row, column, { [property]: value }));
  }

  clear(what: string): void {
    if (what !== "Formats" && what !== "Contents") throw invalid(`the test host clears no ${what}`);
    this.sheet.refuseWhenProtected();
    this.sheet.erase(this.extent, what);
    if (what === "Contents") this.sheet.workbook.raiseChanged(this, "Local");
  }

  #read(): unknown[][] {
    this.sheet.reads += 1;
    return this.values;
  }

  #formulas(): unknown[][] {
    return this.#map((row, column) => {
      const cell = this.sheet.cellAt(row, column);
      return cell?.formula ?? (cell?.spilled ? "" : (cell?.value ?? ""));
    });
  }

  #map<Result>(each: (row: number, column: number) => Result): Result[][] {
    const { row, column, rows, columns } = this.extent;
    if (rows * columns > MOST_CELLS) throw new HostError("RangeExceedsLimit", "more than 5,000,000 cells");
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => each(row + down, column + right)),
    );
  }

  #asRows(values: unknown): readonly (readonly unknown[])[] {
    const { rows, columns } = this.extent;
    if (!Array.isArray(values)) return this.#map(() => values);
    const list = values as unknown[];
    const fits = list.length === rows && list.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalid(`values do not have the size of ${this.address}`);
    return list as unknown[][];
  }

  /** In merged cells, only the first can hold anything: Excel drops what is written into the others. */
  #isCovered(down: number, right: number): boolean {
    if (this.sheet.merged.length === 0) return false;
    const cell = { row: this.extent.row + down, column: this.extent.column + right, rows: 1, columns: 1 };
    const area = this.sheet.merged.find((each) => overlap(each.extent, cell))?.extent;
    return area !== undefined && (area.row !== cell.row || area.column !== cell.column);
  }

  #mergedAreas(): RangeAreas | null {
    const areas = this.sheet.merged.filter((each) => meet(each, this));
    return areas.length > 0 ? new RangeAreas(areas) : null;
  }

  #grown(rows: number, columns: number): Range {
    return this.part({ rows: this.extent.rows + rows, columns: this.extent.columns + columns });
  }

  #checkSize(rows: number, columns: number): void {
    if (rows !== this.extent.rows || columns !== this.extent.columns) throw invalid("size of values");
  }
}

/** Several ranges of a sheet. */
export class RangeAreas extends HostObject {
  readonly kind = "RangeAreas";
  constructor(readonly areas: readonly Range[]) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = {
    Address: { get: () => this.areas.map(({ address }) => address).join(",") },
  };
}

/** The looks of a range's cells. */
class RangeFormat extends HostObject {
  readonly kind = "RangeFormat";
  constructor(readonly range: Range) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = {
    Font: {
      get: () => new Looks("RangeFont", this.range, { Bold: asBoolean, Size: asInteger, Color: asText }),
    },
    Fill: { get: () => new Looks("RangeFill", this.range, { Color: asText }) },
    WrapText: { set: (value) => this.range.look("wrapText", asBoolean(value)) },
    VerticalAlignment: { set: (value) => this.range.look("verticalAlignment", asText(value)) },
    ColumnWidth: { set: (value) => this.range.sheet.setColumnWidth(this.range.extent.column, value) },
  };
}

class Looks extends HostObject {
  readonly members: Readonly<Record<string, Member>>;
  constructor(
    readonly kind: "RangeFont" | "RangeFill",
    range: Range,
    properties: Readonly<Record<string, (value: unknown) => unknown>>,
  ) {
    super();
    const part = kind === "RangeFont" ? "font" : "fill";
    this.members = Object.fromEntries(
      Object.entries(properties).map(([name, check]): [string, Member] => [
        name,
        { set: (value) => range.look(part + name, check(value)) },
      ]),
    );
  }
}

/** The range of an address on a sheet. */
export const rangeOn = (sheet: Worksheet, address: string): Range => new Range(sheet, extentOf(address));

/** True when the cells of two ranges meet. */
export const meet = (a: Range, b: Range): boolean => a.sheet === b.sheet && overlap(a.extent, b.extent);
