import { asBoolean, asText, HostCollection, HostError, HostObject, invalid, type Member } from "./hostObject";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** The workbook's names. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly kind = "NamedItemCollection";
  readonly items: NamedItem[] = [];
  constructor(readonly workbook: Workbook) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = {
    ...this.lookups,
    Add: { call: (name, range) => this.add(asText(name), range) },
  };
  list(): readonly NamedItem[] {
    return this.items.filter(({ isDeleted }) => !isDeleted);
  }
  find(key: string): NamedItem | undefined {
    return this.list().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  }
  add(name: string, range: unknown): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalid(`not a name: ${name}`);
    if (/^([A-Z]{1,3}\d+|r|c)$/i.test(name)) throw invalid(`a name cannot be an address: ${name}`);
    if (!(range instanceof Range)) throw invalid("the test host takes a range here");
    if (this.find(name) || this.workbook.tables.find(name)) throw new HostError("ItemAlreadyExists", name);
    const item = new NamedItem(name, range);
    this.items.push(item);
    return item;
  }
}

/** A name for a range, or for a constant (or for cells that are gone) when there is none. */
export class NamedItem extends HostObject {
  readonly kind = "NamedItem";
  isDeleted = false;
  constructor(
    readonly name: string,
    public range: Range | null,
    public visible = true,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }
  readonly members: Readonly<Record<string, Member>> = {
    Name: { get: () => this.name },
    Type: { get: () => (this.range ? "Range" : "String") },
    Visible: {
      get: () => this.visible,
      set: (visible) => {
        this.visible = asBoolean(visible);
      },
    },
    Delete: {
      call: () => {
        this.isDeleted = true;
      },
    },
    GetRangeOrNullObject: { call: () => this.range },
  };
}
