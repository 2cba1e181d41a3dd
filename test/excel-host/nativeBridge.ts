import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { ExcelHost, refusalAsAnswer, type Entry } from "./host";

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The way office.js takes in hosts with a native bridge (PROTOCOL.md 6 C). */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** An Excel whose office.js is the real one, in plain Node. */
export class NativeHost extends ExcelHost {
  readonly #bridge: NativeBridge = {
    sendMessageToHost: (text) => void setImmediate(() => void this.#receive(text)),
  };
  /** The Excel of this host. */
  readonly globals = loadLibrary(this.#bridge);

  protected override deliver(entries: readonly Entry[]): void {
    this.#send({ type: 3, message: { entries } });
  }

  async #receive(text: string): Promise<void> {
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const reply = await this.answer({ body: JSON.stringify(message.body), flags });
    const body = "answer" in reply ? reply.answer : refusalAsAnswer(reply.refused);
    this.#send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    setImmediate(() => this.flush());
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
