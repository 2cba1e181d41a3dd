import { type Endpoint, releaseProxy, wrap } from "comlink";
import type { AnalysisRequest } from "../engine/matching/analyse";
import type { Analysis } from "../engine/matching/types";
import { valueOf } from "./outcome";
import type { EngineService } from "./service";

/** The engine as the pane sees it, wherever it runs. */
export interface EngineClient {
  /** Throws the ProblemError that the engine threw. */
  analyse(request: AnalysisRequest): Promise<Analysis>;
  /** Ends the engine; no call may follow. */
  close(): void;
}

/** A client of the engine that answers at `endpoint`; `end` ends what stands behind it. */
export const connectEngine = (endpoint: Endpoint, end: () => void): EngineClient => {
  const remote = wrap<EngineService>(endpoint);
  return {
    analyse: async (request) => valueOf(await remote.analyse(request)),
    close: () => {
      remote[releaseProxy]();
      end();
    },
  };
};

/** The engine in a worker of its own, so that a long run never blocks the sheet. */
export const startEngine = (): EngineClient => {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url));
  return connectEngine(worker, () => worker.terminate());
};
