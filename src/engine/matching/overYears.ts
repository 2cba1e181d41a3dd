import { type ScopedPlaceCounts, scopedPlaceCounts } from "../spatial/placeCounts";
import { type DatedLists, placeTables } from "../spatial/placeTable";
import { keepBelts } from "./partOfMatch";
import { type TypeTable, typeTable } from "./rates";
import type { CountingRule, MatchedCluster } from "./types";

/** One year: Table 1 with the belts of that year, and where they stand. */
export interface YearFigures extends TypeTable {
  readonly year: number;
  readonly belts: number;
  readonly presence: ScopedPlaceCounts;
  /** Presence when belts of earlier years count too. */
  readonly presenceSinceFirst: ScopedPlaceCounts;
}

/** The years of the belts, the earliest first: none where the list has no year column. */
export interface YearTable {
  readonly counting: CountingRule;
  readonly years: readonly YearFigures[];
  /** Belts of no year: in no figure of a year. */
  readonly beltsWithoutYear: number;
}

interface MatchedLists extends DatedLists {
  readonly matched: readonly MatchedCluster[];
}

/** Rates and presence year by year; the clusters are the same in every year. */
export const overYears = (lists: MatchedLists, counting: CountingRule): YearTable => {
  const yearOf = (belt: number): number | null => lists.belts[belt]?.year ?? null;
  const placesIn = placeTables(lists);
  const years = [...new Set(lists.belts.flatMap(({ year }) => (year === null ? [] : [year])))];
  return {
    counting,
    years: years
      .sort((a, b) => a - b)
      .map((year) => ({
        year,
        belts: lists.belts.filter((belt) => belt.year === year).length,
        ...typeTable(
          { clusters: lists.clusters, matched: keepBelts(lists.matched, (belt) => yearOf(belt) === year) },
          counting,
        ),
        presence: scopedPlaceCounts(placesIn({ year })),
        presenceSinceFirst: scopedPlaceCounts(placesIn({ year, earlierYears: true })),
      })),
    beltsWithoutYear: lists.belts.filter(({ year }) => year === null).length,
  };
};
