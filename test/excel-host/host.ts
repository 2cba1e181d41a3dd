import { Executor, type Answer, type Batch } from "./executor";
import type { HostObject } from "./hostObject";
import { rangeOn } from "./range";
import { Workbook } from "./workbook";

/** Bytes of a request or an answer beyond which Excel on the web refuses. */
const MOST_BYTES = 5 * 1024 * 1024;
/** The request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;

/** What reaches the page through the event `richApiMessage` (PROTOCOL.md 3.2): category, type, target, message, id. */
export type Entry = readonly [category: number, type: number, target: string, message: string, id: string];

/** A batch on its way to the workbook. */
export interface Request {
  readonly body: string;
  readonly flags: number;
}

/** The answer's text, or the code with which the batch was refused as a whole. */
export type Reply = { readonly answer: string } | { readonly refused: string };

/** An Excel: the workbook, what its user and co-authors do, and the faults that can be switched on. */
export abstract class ExcelHost {
  readonly workbook = new Workbook();
  /** The codes of the batches that were refused as a whole, in order. */
  readonly refusals: string[] = [];
  /** When set, every batch is refused with that code. */
  refusal: string | undefined;
  /** The bytes of the largest request and answer so far. */
  largest = { request: 0, answer: 0 };
  /** How many batches were carried out. */
  batches = 0;
  readonly #executor: Executor;
  readonly #waiting: (() => void)[] = [];
  #editingCell = false;
  #planned: { after: number; readonly code: string; readonly times: number } | undefined;

  constructor(services: Readonly<Record<string, HostObject>> = {}) {
    this.#executor = new Executor(this.workbook, services);
  }

  /** The user begins to edit a cell: batches wait or fail until the end of it. */
  beginCellEdit(): void {
    this.#editingCell = true;
  }

  endCellEdit(): void {
    this.#editingCell = false;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** The batches that wait for the end of editing a cell. */
  get waitingBatches(): number {
    return this.#waiting.length;
  }

  /** Carries out `after` batches, then refuses some with the code, then carries out all. */
  refuseLater(code: string, { after = 0, times = 1 }: { after?: number; times?: number } = {}): void {
    this.#planned = { after, code, times };
  }

  /** Excel carries out everything again. */
  refuseNothing(): void {
    this.refusal = undefined;
    this.#planned = undefined;
  }

  /** The user, or a co-author, types into cells. */
  edit(sheet: string, address: string, values: unknown, source: "Local" | "Remote" = "Local"): void {
    rangeOn(this.workbook.worksheets.item(sheet), address).type(values, source);
    this.flush();
  }

  /** The user inserts rows above a row (1-based) of a sheet. */
  insertRows(sheet: string, above: number, count: number): void {
    this.workbook.insertRows(this.workbook.worksheets.item(sheet), above - 1, count);
    this.flush();
  }

  /** The user deletes a sheet. */
  deleteSheet(name: string): void {
    this.workbook.deleteSheet(name);
    this.flush();
  }

  /** The user selects cells, on whatever sheet. */
  select(sheet: string, address: string): void {
    const worksheet = this.workbook.worksheets.item(sheet);
    this.workbook.activate(worksheet);
    this.workbook.select(rangeOn(worksheet, address));
  }

  /** The formulas of a sheet, in no particular order. */
  formulasOn(sheet: string): string[] {
    return this.workbook.worksheets.item(sheet).formulas();
  }

  /** Excel recalculates a sheet. */
  recalculate(sheet: string): void {
    this.workbook.raiseCalculated(this.workbook.worksheets.item(sheet));
    this.flush();
  }

  /** Takes a batch as the page sent it; one which may wait does so until no cell is edited. */
  protected async answer(request: Request): Promise<Reply> {
    if (this.#editingCell && (request.flags & WAIT_FOR_CELL_EDIT) !== 0)
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    const bytes = Buffer.byteLength(request.body);
    this.largest.request = Math.max(this.largest.request, bytes);
    const refusal = this.#refusalOf(bytes);
    if (refusal !== undefined) return this.#refuse(refusal);
    const done: Answer = this.#executor.execute(JSON.parse(request.body) as Batch);
    this.batches += 1;
    const answer = JSON.stringify(done);
    const answered = Buffer.byteLength(answer);
    if (answered > MOST_BYTES) return this.#refuse("ResponsePayloadSizeLimitExceeded");
    this.largest.answer = Math.max(this.largest.answer, answered);
    return { answer };
  }

  /** Hands on the events that the workbook has raised. */
  protected flush(): void {
    const entries = this.workbook.events
      .splice(0)
      .map(({ type, payload }): Entry => [65_536, type, "Workbook", JSON.stringify(payload), ""]);
    if (entries.length > 0) this.deliver(entries);
  }

  /** Sends entries to the page. */
  protected abstract deliver(entries: readonly Entry[]): void;

  /** The page is gone, and with it its handlers and references. */
  protected forgetPage(): void {
    this.#executor.forgetReferences();
    this.workbook.registrations.clear();
    this.workbook.events.length = 0;
    this.workbook.runtime.enableEvents = true;
  }

  #refuse(code: string): Reply {
    this.refusals.push(code);
    return { refused: code };
  }

  #refusalOf(bytes: number): string | undefined {
    if (this.refusal !== undefined) return this.refusal;
    if (this.#editingCell) return "InvalidOperationInCellEditMode";
    if (bytes > MOST_BYTES) return "RequestPayloadSizeLimitExceeded";
    return this.#plannedRefusal();
  }

  #plannedRefusal(): string | undefined {
    const planned = this.#planned;
    if (!planned) return undefined;
    planned.after -= 1;
    if (planned.after >= 0) return undefined;
    if (-planned.after >= planned.times) this.#planned = undefined;
    return planned.code;
  }
}

/** A refusal in the form of an answer: for codes that Excel has no number for, and for hosts with a native bridge. */
export const refusalAsAnswer = (code: string): string =>
  JSON.stringify({
    Error: { Code: code, Message: code, ActionIndex: 0 },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  } satisfies Answer);
