import { provinceOf } from "../engine/places/gazetteer";
import { regionOf } from "../engine/places/regions";
import type { Place, PlaceResolution } from "../engine/places/types";
import { functionPhrases } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { type PlaceShow, words } from "../i18n/words";
import { spilled } from "./spilled";

/** What PLACE lays out: a resolution for each row, null beside a blank or unusable row. */
export interface ResolvedRows {
  readonly rows: readonly (PlaceResolution | null)[];
  readonly hasHeader: boolean;
}

/** One row for each row given: a column, or all of them; several places in one text are joined. */
export const placeCells = (
  { rows, hasHeader }: ResolvedRows,
  { shown, language }: { readonly shown: PlaceShow; readonly language: Language },
): unknown[][] => {
  const columns = columnsOf(language);
  const asked = shown === "all" ? Object.values(columns) : [columns[shown]];
  const laidOut = new Map<PlaceResolution, readonly unknown[]>();
  const layOut = (resolution: PlaceResolution): readonly unknown[] => {
    const known = laidOut.get(resolution) ?? asked.map(({ cell }) => cell(resolution));
    laidOut.set(resolution, known);
    return known;
  };
  const blank = asked.map(() => "");
  const cells = rows.map((resolution) => (resolution === null ? blank : layOut(resolution)));
  if (hasHeader) cells[0] = asked.map(({ label }) => label);
  return spilled(cells);
};

interface PlaceColumn {
  readonly label: string;
  readonly cell: (resolution: PlaceResolution) => string | number;
}

const columnsOf = (language: Language) => {
  const phrases = functionPhrases[language];
  const { placeKind, region, placeStatus } = words[language];
  const list = (texts: readonly string[]): string => texts.join(language === "zh" ? "、" : ", ");
  const name = (place: Place): string => (language === "zh" ? place.name : place.nameEn);
  const province = (place: Place): string => provinceOf(place)[language === "zh" ? "name" : "nameEn"];
  const placesIn = (resolution: PlaceResolution): readonly Place[] =>
    resolution.status === "resolved" ? resolution.places : [];
  /** One text for each place, in their order. */
  const each = (text: (place: Place) => string) => (resolution: PlaceResolution) =>
    list(placesIn(resolution).map(text));
  const once = (text: (place: Place) => string) => (resolution: PlaceResolution) =>
    list([...new Set(placesIn(resolution).map(text))]);
  /** A number has a cell of its own: only where one place is meant. */
  const coordinate = (degrees: (place: Place) => number) => (resolution: PlaceResolution) => {
    const [place, second] = placesIn(resolution);
    return place && !second ? degrees(place) : "";
  };
  return {
    name: {
      label: phrases.place,
      cell: (resolution) =>
        resolution.status === "resolved" ? each(name)(resolution) : placeStatus[resolution.status],
    },
    code: { label: phrases.placeCode, cell: each(({ code }) => code) },
    kind: { label: phrases.placeKind, cell: each(({ kind }) => placeKind[kind]) },
    province: { label: phrases.province, cell: once(province) },
    longitude: { label: phrases.longitude, cell: coordinate(({ longitude }) => longitude) },
    latitude: { label: phrases.latitude, cell: coordinate(({ latitude }) => latitude) },
    candidates: {
      label: phrases.candidates,
      cell: (resolution) => (resolution.status === "ambiguous" ? list(resolution.candidates.map(name)) : ""),
    },
    region: { label: phrases.region, cell: once((place) => region[regionOf(place)]) },
  } satisfies Record<string, PlaceColumn>;
};
