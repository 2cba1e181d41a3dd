import { MessageChannel } from "node:worker_threads";
import type { Endpoint } from "comlink";
import { connectEngine, type EngineClient } from "../../src/worker/engineClient";
import { serveEngine } from "../../src/worker/service";

/** The real engine behind the real client, joined by a message channel instead of a worker's border. */
export const startRealEngine = (): EngineClient => {
  const { port1, port2 } = new MessageChannel();
  serveEngine(port1 as unknown as Endpoint);
  return connectEngine(port2 as unknown as Endpoint, () => {
    port1.close();
    port2.close();
  });
};
