import { HostObject, invalid, type Member } from "./hostObject";
import { ErrorValue } from "./typing";
import type { Entry } from "./host";

/** What a cell gives to a function, and what a function gives to a cell; null is a blank cell. */
export type Scalar = string | number | boolean | null | ErrorValue;
/** A value in a calculation: one, or rows of them. */
export type Value = Scalar | readonly (readonly Scalar[])[];

interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** functions.json, as far as Excel reads it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

interface WaitingCall {
  readonly fn: FunctionMetadata;
  readonly entry: Entry;
  readonly done: (value: Value) => void;
}

type FunctionMetadata = FunctionsMetadata["functions"][number];

/** A page whose functions are called; it can be switched between the two ways in which Excel sends blank cells. */
export type Blanks = "desktop" | "web";

const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const CALL = { category: 1, type: 1000 };
/** Error values may stand in arguments (flag of a call). */
const TAKES_ERRORS = 4;
/** Results are sent every 200 ms at most, rather than every 500. */
const SHORT_THROTTLE = 2;
/** A message to the page holds no more than about this many characters. */
const MOST_CHARACTERS = 4_000_000;

/** Calls the functions that functions.json declares, with the arguments as Excel prepares them (PROTOCOL.md 4). */
export class FunctionEngine {
  blanks: Blanks = "web";
  /** How many calls were sent to the page. */
  calls = 0;
  readonly #waiting = new Map<number, WaitingCall>();
  #queue: Entry[] = [];
  #isReady = false;

  constructor(
    readonly metadata: FunctionsMetadata,
    readonly send: (entries: readonly Entry[]) => void,
  ) {}

  /** The service to which the page reports. */
  readonly service: HostObject = new FunctionsService(this);

  /** The page has its functions: what was called before is sent now. */
  pageIsReady(): void {
    this.#isReady = true;
    this.#flush();
  }

  /** The page is gone: what it has not answered is asked again of the next one. */
  forgetPage(): void {
    this.#isReady = false;
    this.#queue = [...this.#waiting.values()].map(({ entry }) => entry);
  }

  /** Calls a function as a cell does. An unknown function is #NAME?; too few or many arguments are refused. */
  call(id: string, args: readonly Value[]): Promise<Value> {
    const fn = this.metadata.functions.find((each) => each.id === id);
    if (!fn) return Promise.resolve(new ErrorValue("#NAME?"));
    const required = fn.parameters.filter(({ optional }) => !optional).length;
    if (args.length < required || args.length > fn.parameters.length)
      throw invalid(`${id} takes ${String(required)} to ${String(fn.parameters.length)} arguments`);
    const sent = fn.parameters.map((parameter, index) => this.#argument(parameter, args[index] ?? null));
    const refused = sent.find((each) => each instanceof ErrorValue);
    if (refused instanceof ErrorValue) return Promise.resolve(refused);
    const flags = this.metadata.allowErrorForDataTypeAny ? TAKES_ERRORS : 0;
    this.calls += 1;
    const message = JSON.stringify([this.calls, id, sent, null, flags, null]);
    const entry: Entry = [CALL.category, CALL.type, "", message, ""];
    return new Promise((done) => {
      this.#waiting.set(this.calls, { fn, entry, done });
      if (this.#queue.length === 0) queueMicrotask(() => this.#flush());
      this.#queue.push(entry);
    });
  }

  /** Takes the page's results: [id, succeeded, value, error code?]. */
  takeResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalid("results expected");
    for (const result of results as unknown[][]) {
      const [id, succeeded, value, code] = result;
      const call = this.#waiting.get(Number(id));
      if (!call) throw invalid(`nobody asked for result ${String(id)}`);
      this.#waiting.delete(Number(id));
      const error = ERROR_OF_CODE[Number(code)] ?? "#VALUE!";
      const reason = typeof value === "string" ? value : undefined;
      call.done(succeeded === true ? resultOf(call.fn, value) : new ErrorValue(error, reason));
    }
  }

  #flush(): void {
    if (!this.#isReady) return;
    let part: Entry[] = [];
    let characters = 0;
    for (const entry of this.#queue) {
      part.push(entry);
      characters += entry[3].length;
      if (characters < MOST_CHARACTERS) continue;
      this.send(part);
      [part, characters] = [[], 0];
    }
    if (part.length > 0) this.send(part);
    this.#queue = [];
  }

  /** An argument as Excel sends it; an error value instead when Excel does not even call the function. */
  #argument(parameter: ParameterMetadata, given: Value): unknown {
    if (parameter.dimensionality === "matrix") {
      if (given === null) return null;
      const rows: readonly (readonly Scalar[])[] = isRows(given) ? given : [[given]];
      return rows.map((row) => row.map((cell) => this.#cell(cell)));
    }
    const single = isRows(given) ? onlyCell(given) : given;
    if (single === null && !isRows(given)) return null;
    if (parameter.type === "any" || parameter.type === undefined) return this.#cell(single);
    if (single instanceof ErrorValue) return single;
    if (parameter.type === "string") return asExcelText(single);
    if (parameter.type === "number") {
      const number = single === "" ? Number.NaN : Number(single);
      return Number.isNaN(number) ? new ErrorValue("#VALUE!") : number;
    }
    throw invalid(`the test host passes no ${parameter.type}`);
  }

  #cell(cell: Scalar): unknown {
    if (cell === null) return this.blanks === "desktop" ? 0 : null;
    if (!(cell instanceof ErrorValue)) return cell;
    return { type: "CustomFunctionError", code: cell.code };
  }
}

class FunctionsService extends HostObject {
  readonly kind = "CustomFunctions";
  constructor(readonly engine: FunctionEngine) {
    super();
  }
  readonly members: Readonly<Record<string, Member>> = {
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => this.engine.pageIsReady() },
    _GetEnabledFeatures: { call: () => [SHORT_THROTTLE] },
    SetInvocationArrayResults: { call: (results) => this.engine.takeResults(results) },
  };
}

/** True for rows of values. */
export const isRows = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);

/** The one cell of a range given where a single value is taken; Excel would repeat the call for more. */
const onlyCell = (rows: readonly (readonly Scalar[])[]): Scalar => {
  const [first] = rows;
  if (rows.length !== 1 || first?.length !== 1) throw invalid("the test host repeats no call over a range");
  return first[0] ?? null;
};

const asExcelText = (value: Scalar): string => {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

/** What the cell shows: a blank result is 0, an error object the error; rows only where functions.json says so. */
const resultOf = ({ id, result }: FunctionMetadata, value: unknown): Value => {
  if (!Array.isArray(value)) return shown(value);
  const rows = value as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (result.dimensionality !== "matrix") throw invalid(`${id} gives rows, its metadata a single value`);
  if (width === 0 || rows.some((row) => row.length !== width)) return new ErrorValue("#VALUE!");
  return rows.map((row) => row.map(shown));
};

const shown = (value: unknown): Scalar => {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const { code } = value as { code?: unknown };
  if (typeof code === "string") return new ErrorValue(code);
  throw invalid(`a cell cannot show ${JSON.stringify(value)}`);
};
