import { type Endpoint, releaseProxy, wrap } from "comlink";
import type { AnalysisRequest } from "../engine/matching/analyse";
import type { Chance } from "../engine/matching/chance";
import type { YearTable } from "../engine/matching/overYears";
import type { RuleImpact, RuleImpactRequest } from "../engine/matching/ruleImpact";
import type { Analysis } from "../engine/matching/types";
import type { ChanceOfLists } from "./chanceOfLists";
import { valueOf } from "./outcome";
import type { ReportFigures, ReportFiguresRequest } from "./reportFigures";
import type { EngineService } from "./service";

/** The engine as the pane sees it, wherever it runs. Every call throws the ProblemError that the engine threw. */
export interface EngineClient {
  analyse(request: AnalysisRequest): Promise<Analysis>;
  ruleImpact(request: RuleImpactRequest): Promise<RuleImpact>;
  chance(request: ChanceOfLists): Promise<Chance>;
  reportFigures(request: ReportFiguresRequest): Promise<ReportFigures>;
  yearFigures(request: AnalysisRequest): Promise<YearTable>;
  /** Ends the engine; no call may follow. */
  close(): void;
}

/** A client of the engine that answers at `endpoint`; `end` ends what stands behind it. */
export const connectEngine = (endpoint: Endpoint, end: () => void): EngineClient => {
  const remote = wrap<EngineService>(endpoint);
  return {
    analyse: async (request) => valueOf(await remote.analyse(request)),
    ruleImpact: async (request) => valueOf(await remote.ruleImpact(request)),
    chance: async (request) => valueOf(await remote.chance(request)),
    reportFigures: async (request) => valueOf(await remote.reportFigures(request)),
    yearFigures: async (request) => valueOf(await remote.yearFigures(request)),
    close: () => {
      remote[releaseProxy]();
      end();
    },
  };
};

/**
 * The engine in workers of its own, so that a long run never blocks the sheet; what is asked beside the runs has another,
 * and chance, which may take half a minute over long lists, a third. They start when they are first asked.
 */
export const startEngine = (): EngineClient => {
  const started = new Map<string, EngineClient>();
  const engine = (task: "runs" | "beside" | "chance"): EngineClient => {
    const client = started.get(task) ?? startWorker();
    started.set(task, client);
    return client;
  };
  return {
    analyse: (request) => engine("runs").analyse(request),
    ruleImpact: (request) => engine("beside").ruleImpact(request),
    chance: (request) => engine("chance").chance(request),
    reportFigures: (request) => engine("beside").reportFigures(request),
    yearFigures: (request) => engine("beside").yearFigures(request),
    close: () => started.forEach((client) => client.close()),
  };
};

const startWorker = (): EngineClient => {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url));
  return connectEngine(worker, () => worker.terminate());
};
