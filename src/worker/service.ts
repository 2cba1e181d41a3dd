import { expose, type Endpoint } from "comlink";
import { analyse, type AnalysisRequest } from "../engine/matching/analyse";
import type { Analysis } from "../engine/matching/types";
import { type Outcome, settle } from "./outcome";

/** The calls that the worker answers. */
export interface EngineService {
  analyse(request: AnalysisRequest): Outcome<Analysis>;
}

const service: EngineService = { analyse: (request) => settle(() => analyse(request)) };

/** Answers engine calls that arrive at `endpoint`; without one, at the worker's own scope. */
export const serveEngine = (endpoint?: Endpoint): void => expose(service, endpoint);
