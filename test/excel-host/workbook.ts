import { overlap, SHEET_COLUMNS, SHEET_ROWS, type Extent } from "./address";
import { cellsIn, parseFormula } from "./formula";
import { asBoolean, asText, HostCollection, HostError, HostObject, invalid, type Member } from "./hostObject";
import { NamedItemCollection } from "./names";
import { Range, RangeAreas, rangeOn } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { Worksheet } from "./worksheet";

/** One event as office.js dispatches it: type and payload (PROTOCOL.md 3.2); all of ours go to the workbook. */
export interface HostEvent {
  readonly type: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

const EVENTS = { DataChanged: 10, Added: 13, Deleted: 15, Calculated: 16 };

/** A workbook in memory: what the adapter calls exists, everything else is refused. */
export class Workbook extends HostObject {
  readonly kind = "Workbook";
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this);
  readonly names = new NamedItemCollection(this);
  readonly settings = new SettingCollection();
  readonly runtime = new Runtime();
  readonly registrations = new Map<number, number>();
  readonly events: HostEvent[] = [];
  /** Cells whose content changed since somebody looked, whether or not events are raised. */
  readonly changed: Range[] = [];
  /** How often cells were written, by the user or by an add-in. */
  writes = 0;
  otherWorkbookActive = false;
  /** Areas that are selected beside the first. */
  alsoSelected: readonly Range[] = [];
  selection: Range;
  #lastTable = 0;

  constructor() {
    super();
    this.selection = rangeOn(this.worksheets.add("Sheet1"), "A1");
  }

  readonly members: Readonly<Record<string, Member>> = {
    Worksheets: { get: () => this.worksheets },
    Tables: { get: () => this.tables },
    Names: { get: () => this.names },
    Settings: { get: () => this.settings },
    _Runtime: { get: () => this.runtime },
    GetSelectedRange: { call: () => this.#oneArea() },
    GetSelectedRanges: { call: () => new RangeAreas([this.#selected(), ...this.alsoSelected]) },
    GetActiveCell: { call: () => this.#selected().part({ rows: 1, columns: 1 }) },
  };

  /** With the window of another workbook in front, Excel has no selection to tell or to move. */
  #selected(): Range {
    if (this.otherWorkbookActive) throw new HostError("InvalidSelection", "another workbook is active");
    return this.selection;
  }

  #oneArea(): Range {
    if (this.alsoSelected.length > 0) throw new HostError("InvalidSelection", "several areas are selected");
    return this.#selected();
  }

  nextTableId(): string {
    return String((this.#lastTable += 1));
  }

  activate(sheet: Worksheet): void {
    this.#selected();
    if (this.selection.sheet !== sheet) this.selection = rangeOn(sheet, "A1");
  }

  select(range: Range): void {
    if (range.sheet !== this.selection.sheet) throw invalid("only cells of the active sheet can be selected");
    this.selection = range;
  }

  /** Refuses a formula which names a sheet or a table that is not there, as Excel does. */
  checkFormula(formula: string): void {
    const code = formula.replace(/"[^"]*"/g, '""');
    for (const [, quoted, plain] of code.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu))
      if (!this.worksheets.find((quoted ?? plain ?? "").replaceAll("''", "'")))
        throw invalid(`formula ${formula}`);
    for (const [, table = ""] of code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu))
      if (!this.tables.find(table)) throw invalid(`formula ${formula}`);
  }

  /** Rows are inserted above the 0-based row: tables, names and what stands below move down. */
  insertRows(sheet: Worksheet, row: number, count: number): void {
    const moved = (range: Range): Range =>
      range.sheet === sheet ? new Range(sheet, shifted(range.extent, row, count)) : range;
    this.#refuseMovingReferences(rowsOf(sheet, row, SHEET_ROWS - row));
    sheet.insertRows(row, count);
    for (const table of sheet.tables.own) table.range = moved(table.range);
    for (const name of this.names.items) name.range = name.range && moved(name.range);
    sheet.merged = sheet.merged.map(moved);
    this.selection = moved(this.selection);
    this.raiseChanged(rowsOf(sheet, row, count), "Local", "RowInserted");
    this.changed.push(rowsOf(sheet, row, SHEET_ROWS - row));
  }

  /** Excel would rewrite addresses in formulas; the test host does not, and says so. */
  #refuseMovingReferences(moving: Range): void {
    for (const sheet of this.worksheets.list())
      for (const { formula } of sheet.formulaCells())
        for (const { sheet: named, extent } of cellsIn(parseFormula(formula)))
          if (
            (named ? this.worksheets.find(named) : sheet) === moving.sheet &&
            overlap(extent, moving.extent)
          )
            throw new HostError("NotImplemented", `rows inserted under ${formula}`);
  }

  deleteSheet(name: string): void {
    const sheet = this.worksheets.item(name);
    this.worksheets.remove(name);
    for (const item of this.names.items) if (item.range?.sheet === sheet) item.range = null;
    const [first] = this.worksheets.list();
    if (!first) throw invalid("a workbook keeps one sheet");
    if (this.selection.sheet === sheet) this.selection = rangeOn(first, "A1");
    this.raise("Deleted", { worksheetId: sheet.id, source: "Local" });
  }

  raiseChanged(range: Range, source: "Local" | "Remote", changeType = "RangeEdited"): void {
    this.changed.push(range);
    this.writes += 1;
    this.raise("DataChanged", {
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
      changeType,
      source,
      triggerSource: "Unknown",
      worksheetId: range.sheet.id,
      referenceId: "",
      shiftDirection: "None",
    });
  }

  raiseCalculated(sheet: Worksheet): void {
    this.raise("Calculated", { worksheetId: sheet.id, address: "A1" });
  }

  raise(event: keyof typeof EVENTS, payload: Readonly<Record<string, unknown>>): void {
    const type = EVENTS[event];
    if (this.runtime.enableEvents && (this.registrations.get(type) ?? 0) > 0)
      this.events.push({ type, payload });
  }

  register(event: keyof typeof EVENTS, by: 1 | -1): void {
    this.registrations.set(EVENTS[event], (this.registrations.get(EVENTS[event]) ?? 0) + by);
  }
}

class Runtime extends HostObject {
  readonly kind = "Runtime";
  enableEvents = true;
  readonly members: Readonly<Record<string, Member>> = {
    EnableEvents: {
      get: () => this.enableEvents,
      set: (value) => {
        this.enableEvents = asBoolean(value);
      },
    },
  };
}

class WorksheetCollection extends HostCollection<Worksheet> {
  readonly kind = "WorksheetCollection";
  readonly #sheets: Worksheet[] = [];
  #lastId = 0;
  isProtected = false;

  constructor(readonly workbook: Workbook) {
    super();
  }

  readonly members: Readonly<Record<string, Member>> = {
    ...this.lookups,
    Add: { call: (name) => this.add(asText(name)) },
    GetActiveWorksheet: { call: () => this.workbook.selection.sheet },
    ...Object.fromEntries(
      (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).flatMap((event): [string, Member][] => [
        [`_Register${event}Event`, { call: () => this.workbook.register(event, 1) }],
        [`_Unregister${event}Event`, { call: () => this.workbook.register(event, -1) }],
      ]),
    ),
  };

  list(): readonly Worksheet[] {
    return this.#sheets;
  }

  find(key: string): Worksheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** The user deletes a sheet. */
  remove(name: string): void {
    this.#sheets.splice(this.#sheets.indexOf(this.item(name)), 1);
  }

  add(name: string): Worksheet {
    if (this.isProtected) throw new HostError("AccessDenied", "the workbook's structure is protected");
    if (this.find(name)) throw new HostError("ItemAlreadyExists", name);
    const id = `{00000000-0000-4000-8000-${String((this.#lastId += 1)).padStart(12, "0")}}`;
    const sheet = new Worksheet(this.workbook, id, name);
    this.#sheets.push(sheet);
    return sheet;
  }
}

const rowsOf = (sheet: Worksheet, row: number, count: number): Range =>
  new Range(sheet, { row, column: 0, rows: count, columns: SHEET_COLUMNS });

/** Where cells stand after rows were inserted: those that the new rows fall into grow. */
const shifted = (extent: Extent, row: number, count: number): Extent => {
  if (row <= extent.row) return { ...extent, row: extent.row + count };
  return row < extent.row + extent.rows ? { ...extent, rows: extent.rows + count } : extent;
};
