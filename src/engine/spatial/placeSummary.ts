import { type Area, type AreaReader, areaReader, groupByArea } from "../places/areas";
import { type Extremes, extremesOf } from "./extremes";
import { locateLists } from "./locatedLists";
import { type EllipseGroup } from "./placeCategories";
import { type ScopedPlaceCounts, scopedPlaceCounts } from "./placeCounts";
import { type DatedLists, type PlaceRow, placeTable, type Presence } from "./placeTable";
import { normaliseText } from "../text";

/** The places of one area. */
export interface AreaPlaces extends ScopedPlaceCounts {
  readonly area: Area;
}

/** The outermost places of one cluster type, or of all belts. */
export interface GroupExtremes {
  readonly group: EllipseGroup;
  readonly extremes: Extremes;
}

/** Where clusters and belts stand, counted: in all, by province, by the study's regions and by the lists' own. */
export interface PlaceSummary extends ScopedPlaceCounts {
  readonly rows: readonly PlaceRow[];
  readonly byProvince: readonly AreaPlaces[];
  readonly byRegion: readonly AreaPlaces[];
  /** Null where neither list has a region column. */
  readonly byGivenRegion: readonly AreaPlaces[] | null;
  /** Types in order of appearance, then belts; a group without a unit of the gazetteer has none. */
  readonly extremes: readonly GroupExtremes[];
}

/** Counts the places of two lists. */
export const placeSummary = (lists: DatedLists, presence: Presence = {}): PlaceSummary => {
  const rows = placeTable(lists, presence);
  const by = (areaOf: AreaReader): readonly AreaPlaces[] =>
    groupByArea(rows, ({ place }) => areaOf(place)).map(({ area, members }) => ({
      area,
      ...scopedPlaceCounts(members),
    }));
  const given = givenRegions(lists);
  return {
    ...scopedPlaceCounts(rows),
    rows,
    byProvince: by(areaReader("province")),
    byRegion: by(areaReader("region")),
    byGivenRegion: given === null ? null : by(areaReader("given", given)),
    extremes: extremesByGroup(rows),
  };
};

/** Place key → the region that the first row with one gives it, clusters first; null where no list gives any. */
export const givenRegions = (lists: DatedLists): ReadonlyMap<string, string> | null => {
  const located = locateLists(lists);
  const regions = new Map<string, string>();
  for (const list of ["clusters", "belts"] as const)
    lists[list].forEach(({ region = "" }, index) => {
      if (region === "") return;
      for (const { key } of located[list][index] ?? []) if (!regions.has(key)) regions.set(key, region);
    });
  return regions.size === 0 ? null : regions;
};

const extremesByGroup = (rows: readonly PlaceRow[]): readonly GroupExtremes[] => {
  const types = new Map(rows.flatMap((row) => row.types).map((type) => [normaliseText(type), type]));
  const groups: readonly (readonly [EllipseGroup, readonly PlaceRow[]])[] = [
    ...[...types].map(
      ([key, type]) =>
        [
          { kind: "type", type },
          rows.filter((row) => row.types.some((one) => normaliseText(one) === key)),
        ] as const,
    ),
    [{ kind: "belts" }, rows.filter(({ category }) => category !== "clusters-only")],
  ];
  return groups.flatMap(([group, members]) => {
    const extremes = extremesOf(members);
    return extremes === null ? [] : [{ group, extremes }];
  });
};
