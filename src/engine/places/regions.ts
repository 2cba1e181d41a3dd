import { lazy } from "../lazy";
import tables from "./gazetteerTables.json";
import type { Place } from "./types";

/** The regions that places are counted by: the study's seven, and the east outside them (data/places/regions.csv). */
export const REGIONS = [
  "yangtze-delta",
  "beijing-tianjin-hebei",
  "pearl-delta",
  "shandong-peninsula",
  "central",
  "west",
  "northeast",
  "other-east",
] as const;
export type Region = (typeof REGIONS)[number];

/** The region of a unit: its own where the table names it, else its province's. */
export const regionOf = ({ code }: Place): Region => {
  const region = regionsByCode().get(code) ?? regionsByCode().get(code.slice(0, 2));
  if (region === undefined) throw new Error(`no region for ${code}`);
  return region;
};

const regionsByCode = lazy(
  (): ReadonlyMap<string, Region> =>
    new Map(tables.regions.map((line) => line.split(",") as [string, Region])),
);
