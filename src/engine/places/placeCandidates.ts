import { nearPlaces } from "./nearPlaces";
import { resolvePlace } from "./resolvePlace";
import type { Place, PlaceContext } from "./types";

/** What a place text that is not certain may mean: its candidates where it is ambiguous, near names where it is unknown. */
export const placeCandidates = (text: string, context: PlaceContext = {}): readonly Place[] => {
  const resolution = resolvePlace(text, context);
  if (resolution.status === "ambiguous") return resolution.candidates;
  return resolution.status === "unknown" ? nearPlaces(text) : [];
};
