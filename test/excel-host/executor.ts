import { HostCollection, HostError, HostObject } from "./hostObject";

/** A batch as office.js sends it (PROTOCOL.md 2.2). */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch (PROTOCOL.md 2.3). */
export type Answer =
  | { readonly Results: readonly Result[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
      readonly ProcessedResults: { readonly Results: readonly Result[] };
      readonly TraceIds: readonly number[];
    };

const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Carries out batches on a workbook, one action after the other, and stops at the first that is refused. */
export class Executor {
  readonly #references = new Map<string, HostObject>();
  #lastReference = 0;

  constructor(
    readonly root: HostObject,
    readonly services: Readonly<Record<string, HostObject>>,
  ) {}

  /** Whoever kept references is gone. */
  forgetReferences(): void {
    this.#references.clear();
  }

  execute(batch: Batch): Answer {
    const paths = new Paths(batch, {
      root: this.root,
      services: this.services,
      references: this.#references,
    });
    const results: Result[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        const Value = action.ActionType === ACTION.trace ? null : this.#act(action, paths);
        results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const refusal = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex };
        return { Error: refusal, ProcessedResults: { Results: results }, TraceIds };
      }
    }
    return { Results: results, TraceIds };
  }

  #act(action: Action, paths: Paths): unknown {
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && identityOf(target);
      case ACTION.query:
        return (
          target &&
          query(target, [...(action.QueryInfo?.Select ?? []), ...expanded(action.QueryInfo?.Expand)])
        );
      case ACTION.method:
        return this.#call(action, target, paths.arguments(action.ArgumentInfo));
      case ACTION.setProperty:
        if (!target) return { _IsNull: true };
        setProperty(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError("NotImplemented", `action type ${String(action.ActionType)}`);
    }
  }

  #call(action: Action, target: HostObject | null, args: readonly unknown[]): unknown {
    if (!target) return { _IsNull: true };
    if (action.Name === "_KeepReference") return this.#keep(target);
    if (action.Name === "_RemoveReference") return this.#references.delete(String(args[0])) && null;
    return call(target, action.Name, args) ?? null;
  }

  #keep(target: HostObject): null {
    target.referenceId ??= `ref${String((this.#lastReference += 1))}`;
    this.#references.set(target.referenceId, target);
    return null;
  }
}

/** The objects that a batch speaks about, found once each. A null object's members are null objects. */
class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly batch: Batch,
    readonly known: {
      readonly root: HostObject;
      readonly services: Readonly<Record<string, HostObject>>;
      readonly references: ReadonlyMap<string, HostObject>;
    },
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `no path ${String(id)}`);
    const object = this.#find(path);
    this.#found.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const reference = ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
    });
  }

  #find(path: ObjectPath): HostObject | null {
    const { root, services, references } = this.known;
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) {
      const service = services[path.Name];
      if (!service) throw new HostError("ApiNotFound", `the test host has no ${path.Name}`);
      return service;
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", `no reference ${path.Name}`);
      return kept;
    }
    if (path.ParentObjectPathId === undefined)
      throw new HostError("InvalidObjectPath", `${path.Name} has no parent`);
    const parent = this.resolve(path.ParentObjectPathId);
    return parent && asObject(this.#step(parent, path), path);
  }

  #step(parent: HostObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PATH.method:
        return call(parent, path.Name, this.arguments(path.ArgumentInfo));
      case PATH.property:
        return getProperty(parent, path.Name);
      case PATH.indexer:
        return call(parent, "GetItem", this.arguments(path.ArgumentInfo));
      default:
        throw new HostError("NotImplemented", `path type ${String(path.ObjectPathType)}`);
    }
  }
}

const asObject = (value: unknown, path: ObjectPath): HostObject | null => {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("GeneralException", `${path.Name} is not an object`);
};

const refuse = (object: HostObject, name: string, what: string): HostError =>
  new HostError("InvalidOperation", `${object.kind}.${name} cannot be ${what}`);

const call = (object: HostObject, wireName: string, args: readonly unknown[]): unknown => {
  const { name, member } = object.member(wireName);
  if (!member.call) throw refuse(object, name, "called");
  return member.call(...args);
};

const getProperty = (object: HostObject, wireName: string): unknown => {
  const { name, member } = object.member(wireName);
  if (!member.get) throw refuse(object, name, "read");
  return member.get();
};

const setProperty = (object: HostObject, wireName: string, value: unknown): void => {
  const { name, member } = object.member(wireName);
  if (!member.set) throw refuse(object, name, "set");
  member.set(value);
};

const identityOf = (object: HostObject): Record<string, unknown> => ({
  ...object.identity(),
  ...(object.referenceId !== undefined && { _ReferenceId: object.referenceId }),
});

const expanded = (names: readonly string[] = []): string[] => names.map((name) => `${name}/*`);

/** What a load asked for, by original names; loads of everything are refused: ours name what they need. */
const query = (object: HostObject, selected: readonly string[]): Record<string, unknown> => {
  if (selected.length === 0) throw new HostError("InvalidOperation", `load of everything on ${object.kind}`);
  if (object instanceof HostCollection) {
    const inItems = selected.map((path) => path.replace(/^items\//i, ""));
    const items = (object as HostCollection<HostObject>).list();
    return { _Items: items.map((item) => ({ ...identityOf(item), ...query(item, inItems) })) };
  }
  const answer = identityOf(object);
  const nested = new Map<string, string[]>();
  for (const path of selected) {
    const [head = "", ...rest] = path.split("/");
    const { name } = object.member(head);
    if (rest.length === 0) answer[name] = getProperty(object, name);
    else nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of nested) {
    const child = getProperty(object, name);
    answer[name] = child instanceof HostObject ? query(child, paths) : null;
  }
  return answer;
};
