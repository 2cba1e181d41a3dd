import type { Page } from "@playwright/test";
import { Calculation } from "./calculation";
import { FunctionEngine, type FunctionsMetadata } from "./functionEngine";
import { ExcelHost, refusalAsAnswer, type Entry } from "./host";
import type { HostObject } from "./hostObject";
import type { Manifest } from "./manifest";
import { pageServices } from "./pageServices";

/** A message of office.js to its host (PROTOCOL.md 1.4). */
interface PageMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Which Excel it is: its language, what it can do, and what it knows of the add-in. */
export interface Edition {
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly metadata: FunctionsMetadata;
  readonly manifest: Manifest;
}

/** Shared runtime and custom functions. */
const HOST_FLAGS = 3;
const DISPATCH = { batch: 93 };
const INVOKE = { call: 0, register: 1, unregister: 2 };
/** Whole refusals that have a number of their own. */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
};
const VISIBILITY_CHANGED = 65_539;
const DISPLAY_MODE = { hidden: 1, taskpane: 2 };

/** Excel on the web around a page: the add-in runs in a frame of the page, unmodified, on the real office.js. */
export class FrameHost extends ExcelHost {
  readonly engine: FunctionEngine;
  readonly calculation: Calculation;
  /** What the host could not do: a test that meets it fails. */
  readonly failures: string[] = [];
  readonly #events = new Map<string, PageMessage>();
  #conversation = 0;
  #visible = true;
  #opened: (() => void) | undefined;

  private constructor(
    readonly page: Page,
    readonly edition: Edition,
    services: Record<string, HostObject>,
  ) {
    super(services);
    this.engine = new FunctionEngine(edition.metadata, (entries) => this.deliver(entries));
    services["Microsoft.ExcelServices.CustomFunctions"] = this.engine.service;
    Object.assign(
      services,
      pageServices({
        actionsReady: () => this.#opened?.(),
        runtimeState: (state) => void this.#setVisible(state === "Visible"),
      }),
    );
    this.calculation = new Calculation(this.workbook, (id, args) => this.engine.call(id, args));
  }

  /** Makes an Excel of a blank page on the add-in's own origin (PROTOCOL.md 1.3). */
  static async on(page: Page, edition: Edition): Promise<FrameHost> {
    const host = new FrameHost(page, edition, {});
    await page.exposeFunction("excelHears", (conversation: string, text: string) =>
      host.#receive(conversation, text).catch((error: unknown) => host.failures.push(String(error))),
    );
    return host;
  }

  /** The add-in in its frame. */
  get addin() {
    return this.page.frameLocator("iframe");
  }

  /** Starts the add-in's runtime with its page; ends when Office is ready there. */
  async start({ visible = true } = {}): Promise<void> {
    this.#visible = visible;
    this.#conversation += 1;
    const opened = new Promise<void>((resolve) => {
      this.#opened = resolve;
    });
    await this.page.evaluate(startFrame, {
      conversation: this.#conversationId,
      name: this.#frameName(),
      src: this.edition.manifest.page,
      visible,
    });
    await opened;
  }

  /** The runtime ends with the workbook, or because it crashed. */
  async stop(): Promise<void> {
    await this.page.evaluate(() => document.querySelector("iframe")?.remove());
    this.#events.clear();
    this.engine.forgetPage();
    this.forgetPage();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The user presses a button of the ribbon; ours all show the pane of the shared runtime. */
  async pressButton(id: string): Promise<string> {
    const { label, action, page } = this.edition.manifest.button(id);
    if (action !== "ShowTaskpane" || page !== this.edition.manifest.page)
      throw new Error(`the test host does not know the action of ${id}`);
    if (this.#conversation === 0) await this.start();
    else await this.#setVisible(true);
    return label;
  }

  /** Everything that was asked for is calculated; throws what the host could not do. */
  async calculated(): Promise<void> {
    await this.calculation.recalculate(this.workbook.changed.splice(0));
    if (this.failures.length > 0) throw new Error(this.failures.join("\n"));
  }

  protected override flush(): void {
    super.flush();
    const changed = this.workbook.changed.splice(0);
    if (changed.length === 0) return;
    this.calculation.recalculate(changed).then(
      () => super.flush(),
      (error: unknown) => this.failures.push(String(error)),
    );
  }

  protected override deliver(entries: readonly Entry[]): void {
    this.#raise("richApiMessage", { ArrayData: entries.map((entry) => [...entry, false]) });
  }

  get #conversationId(): string {
    return `conversation${String(this.#conversation)}`;
  }

  #frameName(): string {
    const { locale } = this.edition;
    const id = `control-${String(this.#conversation)}`;
    return JSON.stringify({
      baseFrameName: `agave_${id}`,
      hostInfo: ["Excel", "Web", "16.01", locale, id, "", "disableLogging", HOST_FLAGS].join("|"),
      xdmInfo: [this.#conversationId, id, new URL(this.edition.manifest.page).origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  async #setVisible(visible: boolean): Promise<void> {
    this.#visible = visible;
    await this.page.evaluate((shown) => {
      const frame = document.querySelector("iframe");
      if (frame) frame.style.display = shown ? "block" : "none";
    }, visible);
    const payload = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.deliver([[65_536, VISIBILITY_CHANGED, "", payload, ""]]);
  }

  async #receive(conversation: string, text: string): Promise<void> {
    if (conversation !== this.#conversationId) return;
    const message = JSON.parse(text) as PageMessage;
    if (message._messageType !== 0) return;
    const { _actionName: name, _actionType: type } = message;
    if (type === INVOKE.register) {
      this.#events.set(name, message);
      return this.#respond(message, { Error: 0 });
    }
    if (type === INVOKE.unregister) {
      this.#events.delete(name);
      return this.#respond(message, { Error: 0 });
    }
    if (name === "ContextActivationManager_getAppContextAsync")
      return this.#respond(message, this.#appContext());
    if (name === "ContextActivationManager_notifyHost") return this.#respond(message, null);
    if (name === "executeMethod") return this.#execute(message);
    throw new Error(`the test host does not know ${name}`);
  }

  async #execute(message: PageMessage): Promise<void> {
    const { DdaMethod, ArrayData } = message._data as {
      DdaMethod: { DispatchId: number };
      ArrayData: readonly unknown[];
    };
    if (DdaMethod.DispatchId !== DISPATCH.batch)
      throw new Error(`the test host does not know dispatch id ${String(DdaMethod.DispatchId)}`);
    const reply = await this.answer({ body: String(ArrayData[4]), flags: Number(ArrayData[6]) });
    const number = "refused" in reply ? NUMBERS[reply.refused] : undefined;
    if (number !== undefined) this.#respond(message, { Version: 1, Error: number });
    else {
      const body = "answer" in reply ? reply.answer : refusalAsAnswer(reply.refused);
      const answer = [200, ["Content-Type", "application/json"], body];
      this.#respond(message, { Version: 1, Error: 0, Data: answer });
    }
    this.flush();
  }

  #respond(request: PageMessage, data: unknown, responseType = 0): void {
    this.#post({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
    });
  }

  /** An event is an answer, once more, to its registration. */
  #raise(name: string, data: unknown): void {
    const registration = this.#events.get(name);
    if (registration) this.#respond(registration, data, 1);
  }

  #post(message: object): void {
    const { origin } = new URL(this.edition.manifest.page);
    const text = JSON.stringify({ _serializerVersion: 1, _origin: origin, ...message });
    const sent = this.page.evaluate(
      ([data, target]) => document.querySelector("iframe")?.contentWindow?.postMessage(data, target),
      [text, origin] as const,
    );
    sent.catch((error: unknown) => {
      if (!this.page.isClosed()) this.failures.push(String(error));
    });
  }

  #appContext(): object {
    const id = `control-${String(this.#conversation)}`;
    const { locale, requirements } = this.edition;
    return {
      _id: id,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "https://example.test/Book1.xlsx",
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: id,
      _appInstanceId: id,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.17531.41008",
      _clientWindowHeight: 820,
      _clientWindowWidth: 350,
      _addinName: "ClusterBelt",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: this.#visible ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
      _wacHostEnvironment: "0",
    };
  }
}

/** Runs in the host's page: makes the frame and hands on what it says. */
const startFrame = (options: { conversation: string; name: string; src: string; visible: boolean }): void => {
  const frame = document.createElement("iframe");
  frame.name = options.name;
  frame.style.cssText = `border:0;width:350px;height:820px;display:${options.visible ? "block" : "none"}`;
  const { excelHears } = window as unknown as {
    excelHears: (conversation: string, text: string) => Promise<void>;
  };
  window.addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === "string")
      void excelHears(options.conversation, data);
  });
  frame.src = options.src;
  document.body.append(frame);
};
