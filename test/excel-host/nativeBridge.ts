import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { Executor, type Answer, type Batch } from "./executor";
import { rangeOn } from "./range";
import { Workbook } from "./workbook";

/** Bytes of a request or an answer beyond which Excel on the web refuses. */
const MOST_BYTES = 5 * 1024 * 1024;
/** The request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** The way office.js takes in hosts with a native bridge (PROTOCOL.md 6 C). */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** An Excel whose office.js is the real one: the library's globals, the workbook, and what a user does. */
export class NativeHost {
  readonly workbook = new Workbook();
  /** The codes of the batches that were refused as a whole, in order. */
  readonly refusals: string[] = [];
  /** When set, every batch is refused with that code. */
  refusal: string | undefined;
  readonly #executor = new Executor(this.workbook);
  readonly #waiting: BridgeRequest[] = [];
  #editingCell = false;
  readonly #bridge: NativeBridge = {
    sendMessageToHost: (text) => void setImmediate(() => this.#receive(text)),
  };
  /** The Excel of this host. */
  readonly globals = loadLibrary(this.#bridge);

  /** The user begins to edit a cell: batches wait or fail until the end of it. */
  beginCellEdit(): void {
    this.#editingCell = true;
  }

  endCellEdit(): void {
    this.#editingCell = false;
    for (const request of this.#waiting.splice(0)) this.#carryOut(request);
  }

  /** The user, or a co-author, types into cells. */
  edit(sheet: string, address: string, values: unknown, source: "Local" | "Remote" = "Local"): void {
    rangeOn(this.workbook.worksheets.item(sheet), address).type(values, source);
    this.#sendEvents();
  }

  /** The formulas of a sheet, in no particular order. */
  formulasOn(sheet: string): string[] {
    return this.workbook.worksheets.item(sheet).formulas();
  }

  /** Excel recalculates a sheet. */
  recalculate(sheet: string): void {
    this.workbook.raiseCalculated(this.workbook.worksheets.item(sheet));
    this.#sendEvents();
  }

  #receive(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    const waits = (request.flags & WAIT_FOR_CELL_EDIT) !== 0;
    if (this.#editingCell && waits) this.#waiting.push(request);
    else this.#carryOut(request, Buffer.byteLength(text));
  }

  #carryOut(request: BridgeRequest, bytes = 0): void {
    const refusal = this.refusal ?? this.#refusalOf(bytes);
    const answer = refusal
      ? this.#refuse(refusal)
      : JSON.stringify(this.#executor.execute(request.message.body));
    const body =
      Buffer.byteLength(answer) > MOST_BYTES ? this.#refuse("ResponsePayloadSizeLimitExceeded") : answer;
    this.#send({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    setImmediate(() => this.#sendEvents());
  }

  #refuse(code: string): string {
    this.refusals.push(code);
    const answer: Answer = {
      Error: { Code: code, Message: code, ActionIndex: 0 },
      ProcessedResults: { Results: [] },
      TraceIds: [],
    };
    return JSON.stringify(answer);
  }

  #refusalOf(bytes: number): string | undefined {
    if (this.#editingCell) return "InvalidOperationInCellEditMode";
    return bytes > MOST_BYTES ? "RequestPayloadSizeLimitExceeded" : undefined;
  }

  #sendEvents(): void {
    const entries = this.workbook.events
      .splice(0)
      .map(({ type, payload }) => [65_536, type, "Workbook", JSON.stringify(payload), ""]);
    if (entries.length > 0) this.#send({ type: 3, message: { entries } });
  }

  #send(message: unknown): void {
    this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** The library is compiled once for all hosts of a test file. */
const library = new Script(
  readFileSync(
    join(
      dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
      "dist/excel-web-16.00.js",
    ),
    "utf8",
  ),
);

/** Runs the real library in a window of its own which has the bridge and nothing else of Office. */
const loadLibrary = (bridge: NativeBridge): { Excel: typeof Excel } => {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    console,
    localStorage: storage,
    sessionStorage: storage,
    navigator: { userAgent: "", appName: "", appVersion: "" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost" },
    document: {
      URL: "https://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    name: "",
  };
  const window = createContext(Object.assign(page, { window: page, self: page, parent: page, top: page }));
  library.runInContext(window);
  return window as unknown as ReturnType<typeof loadLibrary>;
};
