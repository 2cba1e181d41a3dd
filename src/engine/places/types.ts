/** What the gazetteer knows of one prefecture-level unit or directly administered county. */
export interface Place {
  /** Six-digit GB/T 2260 code. */
  readonly code: string;
  /** Chinese full name, for example 深圳市. */
  readonly name: string;
  /** Chinese short name, for example 深圳. */
  readonly shortName: string;
  /** Conventional English name, for example Shenzhen. */
  readonly nameEn: string;
  readonly kind: PlaceKind;
  /** Chinese full name of the province. */
  readonly province: string;
  /** Degrees; the datum is that of Chinese web maps (GCJ-02-like, within 700 m of WGS84). */
  readonly longitude: number;
  readonly latitude: number;
}

/** The kind of a unit; only the first two are cities in the study's denominators. */
export type PlaceKind =
  | "municipality"
  | "prefecture-level city"
  | "autonomous prefecture"
  | "league"
  | "prefecture"
  | "county-level unit under the province";

/** What a text says about places: never a guess. */
export type PlaceResolution =
  | { readonly status: "resolved"; readonly places: readonly Place[] }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly status: "unknown" };

/** A place name found inside a text, as half-open offsets into that text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
}

/** What stands beside a place text in its row; "" and nothing say nothing. */
export interface PlaceContext {
  /** The province column: it decides, and contradicts a place outside it. */
  readonly province?: string;
  /** The cluster's own name: it can only narrow. */
  readonly name?: string;
}
