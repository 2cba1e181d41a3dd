import type { Counting } from "../engine/matching/types";
import type { AreaKind } from "../engine/places/areas";
import type { RowIssue } from "../engine/records";
import type { PlaceCategory } from "../engine/spatial/placeCategories";
import type { InBothLanguages } from "./language";
import type { ReportPart } from "./reportParts";
import { reportPhrasesEn } from "./reportsEn";
import { reportPhrasesZh } from "./reportsZh";

type ByPart = Readonly<Record<ReportPart, string>>;

/** Figures of the summary that a sentence explains. */
type Explained =
  | "units"
  | "matched"
  | "matchRate"
  | "matchRateUpper"
  | "lenientRate"
  | "similarRate"
  | "undetermined"
  | "decided"
  | "expected"
  | "lift"
  | "p";

/** What the sheets of a report say. */
export interface ReportPhrases {
  /** Names of sheets: ≤ 31 characters, none of \ / ? * [ ] : */
  readonly sheets: ByPart;
  readonly titles: ByPart;
  /** How the figures of a part come about, in one sentence. */
  readonly methods: ByPart;
  readonly methodNotes: readonly string[];
  readonly chanceNote: string;
  readonly head: Readonly<
    Record<
      | "computedAt"
      | "clusters"
      | "belts"
      | "rules"
      | "noRules"
      | "counting"
      | "colon"
      | "ellipseSize"
      | "ellipseCounting"
      | "method",
      string
    >
  > & { readonly countingMeaning: Readonly<Record<Counting, string>> };
  readonly total: string;
  readonly noType: string;
  /** Stands where a table would be empty. */
  readonly nothing: string;
  /** Between names in one cell, and between sentences. */
  readonly listed: string;
  readonly apart: string;
  readonly moreNames: (names: number) => string;
  readonly summary: Readonly<
    Record<
      | Explained
      | "figure"
      | "value"
      | "meaning"
      | "chanceLower"
      | "chanceUpper"
      | "presence"
      | "lists"
      | "clusterRows"
      | "beltRows"
      | "rules"
      | "matchedByRuleOnly"
      | "notes",
      string
    >
  > & { readonly meanings: Readonly<Record<Explained, string>> };
  readonly table1: Readonly<Record<"matched" | "undetermined" | "year", string>>;
  readonly pairs: Readonly<
    Record<
      | "place"
      | "cluster"
      | "verdict"
      | "matchedBelts"
      | "similarBelts"
      | "notUnderstood"
      | "why"
      | "row"
      | "units"
      | "accompanied"
      | "matched"
      | "similar"
      | "none"
      | "noBelts"
      | "undetermined",
      string
    >
  >;
  readonly relations: Readonly<Record<"places" | "place" | "relation" | "clusters" | "why", string>> & {
    readonly typed: (cluster: string, type: string) => string;
  };
  readonly places: PlacesReportPhrases;
  readonly ellipses: Readonly<
    Record<
      | "group"
      | "belts"
      | "points"
      | "weights"
      | "longitude"
      | "latitude"
      | "semiMajor"
      | "semiMinor"
      | "rotation"
      | "area"
      | "flattening"
      | "standardDistance"
      | "shareInside"
      | "north"
      | "south"
      | "east"
      | "west",
      string
    >
  >;
  readonly unknownWords: Readonly<Record<"word" | "rows" | "example" | "suggestions", string>>;
  readonly leftOut: Readonly<
    Record<"list" | "clusters" | "belts" | "rules" | "row" | "place" | "industry" | "matter", string>
  > & { readonly issues: Readonly<Record<RowIssue["kind"], string>> };
}

type PlacesReportPhrases = Readonly<
  Record<
    | "presence"
    | "withClusters"
    | "withBelts"
    | "withBoth"
    | "shareOfClusterPlaces"
    | "shareOfBeltPlaces"
    | "types"
    | "scope"
    | "places"
    | "clustersByMembership"
    | "clustersByProject"
    | "both"
    | "clustersOnly"
    | "beltsOnly"
    | "year"
    | "belts"
    | "bothSinceFirst"
    | "withoutYear"
    | "place"
    | "category"
    | "clusters"
    | "typeNames",
    string
  >
> & {
  readonly scopes: Readonly<Record<"cities" | "all", string>>;
  readonly areas: Readonly<Record<AreaKind, string>>;
  readonly categories: Readonly<Record<PlaceCategory, string>>;
  readonly scoped: (heading: string, scope: string) => string;
};

/** The sheets of a report in both languages. */
export const reportPhrases: InBothLanguages<ReportPhrases> = { zh: reportPhrasesZh, en: reportPhrasesEn };
