import type { BeltTable } from "../engine/matching/beltTables";
import type { Chance } from "../engine/matching/chance";
import type { ClusterRelations } from "../engine/matching/clusterRelations";
import type { YearTable } from "../engine/matching/overYears";
import type { Analysis } from "../engine/matching/types";
import type { EllipseScale } from "../engine/spatial/ellipseScale";
import type { SpatialCounting, SpatialDistribution } from "../engine/spatial/placeCategories";
import type { PlaceSummary } from "../engine/spatial/placeSummary";
import type { Language } from "../i18n/language";
import type { ReportPart } from "../i18n/reportParts";
import { type ReportPhrases, reportPhrases } from "../i18n/reports";
import { clusterRelationsRows } from "./clusterRelationsReport";
import { ellipsesRows } from "./ellipsesReport";
import { leftOutRows } from "./leftOutReport";
import { matchedPairsRows } from "./matchedPairsReport";
import { placesRows } from "./placesReport";
import { reportHead } from "./reportHead";
import type { Sheet, SheetCell } from "./sheet";
import { summaryRows } from "./summaryReport";
import { typeTableRows } from "./typeTableReport";
import { unknownWordsRows } from "./unknownWordsReport";

/** A list as a report names it: its address, and the sheet's 1-based row of its first line. */
export interface ReportSource {
  readonly address: string;
  readonly firstRow: number;
}

/** Everything that reports are made from. */
export interface ReportFacts {
  readonly language: Language;
  readonly analysis: Analysis;
  readonly beltTables: readonly BeltTable[];
  readonly relations: ClusterRelations;
  readonly places: PlaceSummary;
  readonly years: YearTable;
  readonly distribution: SpatialDistribution;
  readonly chance: Chance;
  readonly ellipses: { readonly scale: EllipseScale; readonly counting: SpatialCounting };
  readonly sources: Readonly<Record<"clusters" | "belts", ReportSource>> & {
    readonly rules: ReportSource | null;
  };
  /** The day and time of the figures, as people write it. */
  readonly computedAt: string;
}

/** The facts with the words to tell them. */
export interface ReportContext extends ReportFacts {
  readonly phrases: ReportPhrases;
}

/** The rows below a report's head, and how wide its columns are. */
export interface ReportBody {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly columnWidths: readonly number[];
}

const BODIES: Readonly<Record<ReportPart, (context: ReportContext) => ReportBody>> = {
  summary: summaryRows,
  table1: typeTableRows,
  pairs: matchedPairsRows,
  relations: clusterRelationsRows,
  places: placesRows,
  ellipses: ellipsesRows,
  unknownWords: unknownWordsRows,
  leftOut: leftOutRows,
};

/** One part of the report as a sheet of plain values: what it says, from what and how, then the figures. */
export const reportSheet = (part: ReportPart, facts: ReportFacts): Sheet => {
  const context: ReportContext = { ...facts, phrases: reportPhrases[facts.language] };
  const { rows, columnWidths } = BODIES[part](context);
  return {
    name: context.phrases.sheets[part],
    rows: [...reportHead(part, context), [], ...rows],
    columnWidths,
  };
};
