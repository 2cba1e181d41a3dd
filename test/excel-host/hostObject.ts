/** What Excel answers instead of a result: the code that office.js puts into its error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses an argument which Excel would refuse. */
export const invalid = (message: string): HostError => new HostError("InvalidArgument", message);

/** One member of an object under its wire name (PascalCase, as office.js sends it). */
export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly call?: (...args: unknown[]) => unknown;
}

/** An object of the workbook as the executor sees it: only the members in the table exist. */
export abstract class HostObject {
  abstract readonly kind: string;
  abstract readonly members: Readonly<Record<string, Member>>;
  /** Set while the client keeps a reference to the object. */
  referenceId: string | undefined;
  /** What office.js uses to find the object again in the next batch. */
  identity(): Record<string, unknown> {
    return {};
  }
  /** The member with that wire name, whatever its case; refuses an unknown one. */
  member(name: string): { readonly name: string; readonly member: Member } {
    const found = Object.entries(this.members).find(([key]) => key.toLowerCase() === name.toLowerCase());
    if (!found) throw new HostError("ApiNotFound", `the test host has no ${this.kind}.${name}`);
    return { name: found[0], member: found[1] };
  }
}

/** A collection: found by name or id, listed in order. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): readonly Item[];
  abstract find(key: string): Item | undefined;
  item(key: unknown): Item {
    const found = this.find(asText(key));
    if (!found) throw new HostError("ItemNotFound", `${this.kind} has no ${String(key)}`);
    return found;
  }
  /** Indexer and lookups that every collection has. */
  protected readonly lookups: Readonly<Record<string, Member>> = {
    GetItem: { call: (key) => this.item(key) },
    GetItemOrNullObject: { call: (key) => this.find(asText(key)) ?? null },
  };
}

/** The argument as text, or a refusal. */
export const asText = (value: unknown): string => {
  if (typeof value !== "string") throw invalid(`text expected, got ${JSON.stringify(value)}`);
  return value;
};

/** The argument as a whole number, or a refusal. */
export const asInteger = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalid(`integer expected, got ${String(value)}`);
  return value;
};

/** The argument as a truth value, or a refusal. */
export const asBoolean = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalid(`boolean expected, got ${String(value)}`);
  return value;
};
