import type { Extent } from "./address";
import { asBoolean, asText, HostCollection, HostError, HostObject, invalid, type Member } from "./hostObject";
import { meet, Range, rangeOn } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The tables of a sheet, or of the workbook when no sheet is given. */
export class TableCollection extends HostCollection<Table> {
  readonly kind = "TableCollection";
  readonly own: Table[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly sheet?: Worksheet,
  ) {
    super();
  }

  readonly members: Readonly<Record<string, Member>> = {
    ...this.lookups,
    Add: { call: (range, hasHeaders) => this.add(range, asBoolean(hasHeaders)) },
  };

  list(): readonly Table[] {
    return this.sheet ? this.own : this.workbook.worksheets.list().flatMap((sheet) => sheet.tables.own);
  }

  find(key: string): Table | undefined {
    return this.list().find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  add(place: unknown, hasHeaders: boolean): Table {
    if (!this.sheet || !hasHeaders) throw invalid("the test host adds tables with headers to a sheet");
    this.sheet.refuseWhenProtected();
    const range = place instanceof Range ? place : rangeOn(this.sheet, asText(place));
    if (this.own.some((table) => meet(table.range, range))) throw invalid("tables cannot overlap");
    if (this.sheet.merged.some((each) => meet(each, range))) throw invalid("a table has no merged cells");
    const table = new Table(range, this.workbook.nextTableId());
    this.own.push(table);
    table.writeHeaders();
    return table;
  }
}

/** A native table; its first row is the header. */
export class Table extends HostObject {
  readonly kind = "Table";
  name: string;
  showTotals = false;
  style = "TableStyleMedium2";

  constructor(
    public range: Range,
    readonly id: string,
  ) {
    super();
    this.name = `Table${id}`;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  readonly members: Readonly<Record<string, Member>> = {
    Id: { get: () => this.id },
    Name: { get: () => this.name, set: (name) => this.rename(asText(name)) },
    ShowTotals: { get: () => this.showTotals },
    Style: {
      get: () => this.style,
      set: (style) => {
        this.style = asText(style);
      },
    },
    Worksheet: { get: () => this.range.sheet },
    GetRange: { call: () => this.range },
    Resize: { call: (range) => this.resize(range) },
    ConvertToRange: { call: () => this.convertToRange() },
  };

  rename(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalid(`not a table name: ${name}`);
    const { tables, names } = this.range.sheet.workbook;
    const other = tables.find(name);
    if ((other && other !== this) || names.find(name)) throw new HostError("ItemAlreadyExists", name);
    this.name = name;
  }

  /** The cells that a structured reference names: #All, #Headers, #Data, a column, or [#All],[column]. */
  partOf(reference: string): Range | null {
    const parts = reference.startsWith("[")
      ? [...reference.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part)
      : [reference];
    const item = parts.find((part) => part.startsWith("#"))?.toLowerCase() ?? "#data";
    const columns = parts.filter((part) => !part.startsWith("#"));
    const { rows, columns: width } = this.range.extent;
    const totals = this.showTotals ? 1 : 0;
    const down: Partial<Extent> | undefined = {
      "#all": {},
      "#headers": { rows: 1 },
      "#data": { row: 1, rows: rows - 1 - totals },
    }[item];
    if (!down) return null;
    if (columns.length === 0) return this.range.part(down);
    const headers = (this.range.part({ rows: 1 }).values[0] ?? []).map((header) =>
      String(header).toLowerCase(),
    );
    const found = columns.map((column) => headers.indexOf(column.toLowerCase()));
    const [first = -1, last = first] = found;
    if (first < 0 || last < first || last >= width) return null;
    return this.range.part({ ...down, column: first, columns: last - first + 1 });
  }

  resize(range: unknown): void {
    if (!(range instanceof Range)) throw invalid("the test host takes a range here");
    const { sheet } = this.range;
    sheet.refuseWhenProtected();
    const { row, column, rows } = range.extent;
    const sameStart = row === this.range.extent.row && column === this.range.extent.column;
    if (!sameStart || rows < 2) throw invalid("a table keeps its header row");
    if (sheet.tables.own.some((table) => table !== this && meet(table.range, range)))
      throw invalid("tables cannot overlap");
    this.range = range;
    this.writeHeaders();
  }

  convertToRange(): Range {
    this.range.sheet.refuseWhenProtected();
    const { own } = this.range.sheet.tables;
    own.splice(own.indexOf(this), 1);
    return this.range;
  }

  /** Excel makes every header a text of its own: Column1 … where there is none, a number after one that is there. */
  writeHeaders(): void {
    const { row, column } = this.range.extent;
    const [headers = []] = this.range.part({ rows: 1 }).values;
    const taken = new Set<string>();
    headers.forEach((header, index) => {
      const text = header === "" ? `Column${String(index + 1)}` : String(header);
      let unique = text;
      for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = text + String(n);
      taken.add(unique.toLowerCase());
      this.range.sheet.fill(row, column + index, { value: unique });
    });
  }
}
