import { type BeltTable, beltTables } from "../engine/matching/beltTables";
import { type ClusterRelations, clusterRelations } from "../engine/matching/clusterRelations";
import { overYears, type YearTable } from "../engine/matching/overYears";
import { analyse, type AnalysisRequest } from "../engine/matching/analyse";
import {
  type DistributionOptions,
  type SpatialDistribution,
  spatialDistribution,
} from "../engine/spatial/placeCategories";
import { type PlaceSummary, placeSummary } from "../engine/spatial/placeSummary";

/** What an analysis is made from (its cells cross the border sooner than itself), and how its ellipses are drawn. */
export interface ReportFiguresRequest {
  readonly lists: AnalysisRequest;
  readonly ellipses: DistributionOptions;
}

/** What the reports show beyond the analysis itself. Plain data. */
export interface ReportFigures {
  readonly beltTables: readonly BeltTable[];
  readonly relations: ClusterRelations;
  readonly places: PlaceSummary;
  readonly years: YearTable;
  readonly distribution: SpatialDistribution;
}

/** Works out the study's Tables 2 to 5, the places, the years and the ellipses of an analysis. */
export const reportFigures = ({ lists, ellipses }: ReportFiguresRequest): ReportFigures => {
  const analysis = analyse(lists);
  return {
    beltTables: beltTables(analysis, { counting: analysis.counting }),
    relations: clusterRelations(analysis),
    places: placeSummary(analysis),
    years: overYears(analysis, analysis.counting),
    distribution: spatialDistribution(analysis, ellipses),
  };
};

/** Rates and presence year by year. */
export const yearFigures = (lists: AnalysisRequest): YearTable => overYears(analyse(lists), lists.counting);
