import { normaliseText } from "../text";
import { placeResolver, type PlaceText } from "./placeResolver";
import type { Place, PlaceResolution } from "./types";

/** A place as lists are joined by: a unit of the gazetteer, or a literal name that both lists hold. */
export type JoinPlace =
  { readonly key: string; readonly unit: Place } | { readonly key: string; readonly literal: string };

/** The name of a place as rules and people write it. */
export const joinPlaceName = (place: JoinPlace): string =>
  "unit" in place ? place.unit.name : place.literal;

/** What one text of a list stands for when two lists are joined by place. */
export type JoinedPlaces =
  | { readonly status: "known"; readonly places: readonly JoinPlace[] }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly status: "unknown" };

/**
 * Resolves the place texts of two lists, each distinct text once and again only where the row's context matters. A text
 * outside the gazetteer is a literal place, known only when the same normalised text stands in both lists: a typo must
 * not become a certain "none". The answer is for rows of either list.
 */
export const joinPlaces = (
  rows: Iterable<PlaceText>,
  otherRows: Iterable<PlaceText>,
): ((row: PlaceText) => JoinedPlaces) => {
  const literals = [rows, otherRows].map(
    (list) => new Set(Array.from(new Set(Array.from(list, ({ place }) => place)), normaliseText)),
  );
  const resolve = placeResolver();
  const joined = new Map<PlaceResolution, JoinedPlaces>();
  const literalPlaces = new Map<string, JoinedPlaces>();
  return (row) => {
    const resolution = resolve(row);
    if (resolution.status === "unknown") {
      const known = literalPlaces.get(row.place) ?? literalPlace(row.place, literals);
      literalPlaces.set(row.place, known);
      return known;
    }
    const known = joined.get(resolution) ?? joinedUnits(resolution);
    joined.set(resolution, known);
    return known;
  };
};

const joinedUnits = (resolution: Exclude<PlaceResolution, { status: "unknown" }>): JoinedPlaces =>
  resolution.status === "resolved"
    ? { status: "known", places: resolution.places.map((unit) => ({ key: unit.code, unit })) }
    : resolution;

const literalPlace = (place: string, lists: readonly ReadonlySet<string>[]): JoinedPlaces => {
  const key = normaliseText(place);
  const isInBoth = key !== "" && lists.every((list) => list.has(key));
  return isInBoth ? { status: "known", places: [{ key, literal: place }] } : { status: "unknown" };
};
