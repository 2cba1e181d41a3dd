import { expose, type Endpoint } from "comlink";
import { analyse, type AnalysisRequest } from "../engine/matching/analyse";
import type { Chance } from "../engine/matching/chance";
import { type RuleImpact, ruleImpact, type RuleImpactRequest } from "../engine/matching/ruleImpact";
import type { YearTable } from "../engine/matching/overYears";
import type { Analysis } from "../engine/matching/types";
import { type ChanceOfLists, chanceOfLists } from "./chanceOfLists";
import { type Outcome, settle } from "./outcome";
import { type ReportFigures, reportFigures, type ReportFiguresRequest, yearFigures } from "./reportFigures";

/** The calls that the worker answers. */
export interface EngineService {
  analyse(request: AnalysisRequest): Outcome<Analysis>;
  ruleImpact(request: RuleImpactRequest): Outcome<RuleImpact>;
  chance(request: ChanceOfLists): Outcome<Chance>;
  reportFigures(request: ReportFiguresRequest): Outcome<ReportFigures>;
  yearFigures(request: AnalysisRequest): Outcome<YearTable>;
}

const service: EngineService = {
  analyse: (request) => settle(() => analyse(request)),
  ruleImpact: (request) => settle(() => ruleImpact(request)),
  chance: (request) => settle(() => chanceOfLists(request)),
  reportFigures: (request) => settle(() => reportFigures(request)),
  yearFigures: (request) => settle(() => yearFigures(request)),
};

/** Answers engine calls that arrive at `endpoint`; without one, at the worker's own scope. */
export const serveEngine = (endpoint?: Endpoint): void => expose(service, endpoint);
