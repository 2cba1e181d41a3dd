import type { AreaKind } from "../engine/places/areas";
import type { PLACE_SCOPES } from "../engine/spatial/placeCounts";

/** What the Places tab shows; `year: null` is all years. */
export interface PlacesView {
  readonly scope: (typeof PLACE_SCOPES)[number];
  readonly by: AreaKind;
  readonly year: number | null;
  /** With a year: belts of earlier years make a place one with belts too. */
  readonly earlierYears: boolean;
}

/** Cities, as the study counts, by the study's regions, over all years. */
export const FIRST_PLACES_VIEW: PlacesView = {
  scope: "cities",
  by: "region",
  year: null,
  earlierYears: false,
};
