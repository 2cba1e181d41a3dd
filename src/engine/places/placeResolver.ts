import { memo } from "../memo";
import { resolvePlace } from "./resolvePlace";
import type { PlaceContext, PlaceResolution } from "./types";

/** A place text with what stands beside it in its row. */
export interface PlaceText extends PlaceContext {
  readonly place: string;
}

/**
 * Resolves rows: each distinct text once, and again only where what stands beside it matters. Equal rows get the very
 * same object.
 */
export const placeResolver = (): ((row: PlaceText) => PlaceResolution) => {
  const alone = new Map<string, PlaceResolution>();
  const besides = new Map<string, PlaceResolution>();
  return ({ place, province = "", name = "" }) => {
    const resolution = alone.get(place) ?? resolveAlone(place);
    alone.set(place, resolution);
    const narrowingName = resolution.status === "ambiguous" && name !== place ? name : "";
    if (resolution.status === "unknown" || (province === "" && narrowingName === "")) return resolution;
    const key = JSON.stringify([place, province, narrowingName]);
    const beside = besides.get(key) ?? resolvePlace(place, { province, name: narrowingName });
    besides.set(key, beside);
    return beside;
  };
};

const resolveAlone = memo((place: string) => resolvePlace(place));
