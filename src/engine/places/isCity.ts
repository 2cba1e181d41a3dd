import type { JoinPlace } from "./joinPlaces";

/** True for a municipality or a prefecture-level city: what the study counts as a city. */
export const isCity = (place: JoinPlace): boolean =>
  "unit" in place && (place.unit.kind === "municipality" || place.unit.kind === "prefecture-level city");
