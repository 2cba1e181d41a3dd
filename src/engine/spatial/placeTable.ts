import { groupByType } from "../matching/groupByType";
import type { JoinPlace } from "../places/joinPlaces";
import type { PlaceText } from "../places/placeResolver";
import { type LocatedLists, locateLists, type PlaceLists } from "./locatedLists";
import type { CategorisedPlace } from "./placeCategories";

/** A cluster of a place, by index, and how many places share it. */
export interface PlaceMember {
  readonly cluster: number;
  readonly sharedBy: number;
}

/** A place with what stands in it; `belts` are those of the year asked for. */
export interface PlaceRow extends CategorisedPlace {
  /** Its cluster types in order of appearance; a type not given is none. */
  readonly types: readonly string[];
  readonly members: readonly PlaceMember[];
  /** Belts of years before the one asked for. */
  readonly earlierBelts: number;
}

/** What the places are made from: an analysis is one. */
export interface DatedLists extends PlaceLists {
  readonly clusters: readonly (PlaceText & { readonly type: string; readonly region?: string })[];
  readonly belts: readonly (PlaceText & { readonly year: number | null; readonly region?: string })[];
}

/** Which belts count for presence. */
export interface Presence {
  /** Only belts of this year; of all years, and of none, unless told. */
  readonly year?: number;
  /** With `year`: belts of earlier years make a place one with belts too (the study's 63 and 72). */
  readonly earlierYears?: boolean;
}

/** Every place of either list with what stands in it, in order of appearance, clusters first. */
export const placeTable = (lists: DatedLists, presence: Presence = {}): readonly PlaceRow[] =>
  placeTables(lists)(presence);

/** Place tables of the same lists for one presence after another: the places are resolved once. */
export const placeTables = (lists: DatedLists): ((presence: Presence) => readonly PlaceRow[]) => {
  const located = locateLists(lists);
  return (presence) => tableOf(lists, located, presence);
};

const tableOf = (lists: DatedLists, located: LocatedLists, presence: Presence): readonly PlaceRow[] => {
  const found = new Map<string, PlaceContents>();
  const contentsOf = (place: JoinPlace): PlaceContents => {
    const known = found.get(place.key) ?? { place, members: [], belts: 0, earlierBelts: 0 };
    found.set(place.key, known);
    return known;
  };
  located.clusters.forEach((places, cluster) => {
    for (const place of places) contentsOf(place).members.push({ cluster, sharedBy: places.length });
  });
  located.belts.forEach((places, belt) => {
    const when = timeOf(lists.belts[belt]?.year ?? null, presence.year);
    if (when === "never") return;
    for (const place of places) contentsOf(place)[when]++;
  });
  return [...found.values()].flatMap((contents) => placeRow(contents, lists, presence));
};

interface PlaceContents {
  readonly place: JoinPlace;
  readonly members: PlaceMember[];
  belts: number;
  earlierBelts: number;
}

/** A belt without a year stands in no year that is asked for. */
const timeOf = (year: number | null, asked: number | undefined): "belts" | "earlierBelts" | "never" => {
  if (asked === undefined || year === asked) return "belts";
  return year !== null && year < asked ? "earlierBelts" : "never";
};

const placeRow = (contents: PlaceContents, lists: DatedLists, presence: Presence): readonly PlaceRow[] => {
  const { members, belts, earlierBelts } = contents;
  const hasBelts = belts > 0 || (presence.earlierYears === true && earlierBelts > 0);
  if (members.length === 0 && !hasBelts) return [];
  const category = members.length === 0 ? "belts-only" : hasBelts ? "both" : "clusters-only";
  const typeOf = ({ cluster }: PlaceMember): string => lists.clusters[cluster]?.type ?? "";
  const types = groupByType(members, typeOf).flatMap(({ type }) => (type === "" ? [] : [type]));
  return [{ ...contents, category, types, clusters: members.length }];
};
