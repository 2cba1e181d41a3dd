import { asBoolean, asText, HostCollection, HostError, HostObject, invalid, type Member } from "./hostObject";
import { rangeOn, type Range } from "./range";
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
    GetSelectedRange: { call: () => this.selection },
    GetActiveCell: { call: () => this.selection.part({ rows: 1, columns: 1 }) },
  };

  nextTableId(): string {
    return String((this.#lastTable += 1));
  }

  activate(sheet: Worksheet): void {
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

  raiseChanged(range: Range, source: "Local" | "Remote"): void {
    this.raise("DataChanged", {
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
      changeType: "RangeEdited",
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

class NamedItemCollection extends HostCollection<NamedItem> {
  readonly kind = "NamedItemCollection";
  readonly items: NamedItem[] = [];
  constructor(readonly workbook: Workbook) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = this.lookups;
  list(): readonly NamedItem[] {
    return this.items;
  }
  find(key: string): NamedItem | undefined {
    return this.items.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  }
}

/** A name for a range, or for a constant when there is none. */
export class NamedItem extends HostObject {
  readonly kind = "NamedItem";
  constructor(
    readonly name: string,
    readonly range: Range | null,
    readonly visible = true,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }
  readonly members: Readonly<Record<string, Member>> = {
    Name: { get: () => this.name },
    Type: { get: () => (this.range ? "Range" : "String") },
    Visible: { get: () => this.visible },
    GetRangeOrNullObject: { call: () => this.range },
  };
}

class SettingCollection extends HostCollection<Setting> {
  readonly kind = "SettingCollection";
  readonly #items = new Map<string, Setting>();
  readonly members: Readonly<Record<string, Member>> = {
    ...this.lookups,
    Add: { call: (key, value) => this.add(asText(key), value) },
  };
  list(): readonly Setting[] {
    return [...this.#items.values()];
  }
  find(key: string): Setting | undefined {
    return this.#items.get(key);
  }
  add(key: string, value: unknown): Setting {
    const setting = new Setting(key, value);
    this.#items.set(key, setting);
    return setting;
  }
}

class Setting extends HostObject {
  readonly kind = "Setting";
  constructor(
    readonly key: string,
    readonly value: unknown,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  readonly members: Readonly<Record<string, Member>> = {
    Key: { get: () => this.key },
    Value: { get: () => this.value },
  };
}
