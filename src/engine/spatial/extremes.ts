import type { Place } from "../places/types";
import type { PlaceRow } from "./placeTable";

/** The outermost units of some places: by latitude and longitude; among equals the first. */
export interface Extremes {
  readonly north: Place;
  readonly south: Place;
  readonly east: Place;
  readonly west: Place;
}

/** The outermost of some places; null where none is a unit of the gazetteer. */
export const extremesOf = (rows: readonly Pick<PlaceRow, "place">[]): Extremes | null => {
  const units = rows.flatMap(({ place }) => ("unit" in place ? [place.unit] : []));
  const [first] = units;
  if (first === undefined) return null;
  const outermost = (reach: (unit: Place) => number): Place =>
    units.reduce((best, unit) => (reach(unit) > reach(best) ? unit : best), first);
  return {
    north: outermost(({ latitude }) => latitude),
    south: outermost(({ latitude }) => -latitude),
    east: outermost(({ longitude }) => longitude),
    west: outermost(({ longitude }) => -longitude),
  };
};
