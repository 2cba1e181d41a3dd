import type { JoinPlace } from "../engine/places/joinPlaces";
import type { Place } from "../engine/places/types";
import type { CategorisedPlace, EllipseGroup, GroupEllipse } from "../engine/spatial/placeCategories";
import type { Language } from "../i18n/language";
import { mapPhrases } from "../i18n/map";

// Made once: a formatter costs more than a hundred figures.
const FORMATS = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const figure = (value: number, digits = 0): string => (FORMATS[digits] as Intl.NumberFormat).format(value);

/** The name of a place in a language; a name outside the gazetteer as the list has it. */
export const placeName = (place: JoinPlace, language: Language): string => {
  if (!("unit" in place)) return place.literal;
  return language === "zh" ? place.unit.shortName : place.unit.nameEn;
};

/** What stands in a place, in one line. */
export const placeText = ({ place, clusters, belts }: CategorisedPlace, language: Language): string =>
  mapPhrases[language].place(placeName(place, language), figure(clusters), figure(belts));

/** What an ellipse is drawn of. */
export const groupName = (group: EllipseGroup, language: Language): string => {
  const { belts, noType } = mapPhrases[language];
  return group.kind === "belts" ? belts : group.type || noType;
};

/** The places at the ends of an ellipse, in one line; null where it holds none. */
export const reachText = ({ reach }: GroupEllipse, language: Language): string | null => {
  const name = (place: Place): string => (language === "zh" ? place.shortName : place.nameEn);
  const { north, south, east, west } = reach;
  if (!north || !south || !east || !west) return null;
  return mapPhrases[language].reach({
    north: name(north),
    south: name(south),
    east: name(east),
    west: name(west),
  });
};

/** An ellipse in one line: centre, semi-axes, rotation, share inside. */
export const ellipseText = ({ group, ellipse }: GroupEllipse, language: Language): string => {
  const { labelled, ellipseFigures } = mapPhrases[language];
  const figures = {
    longitude: figure(ellipse.centreLongitude, 2),
    latitude: figure(ellipse.centreLatitude, 2),
    semiMajor: figure(ellipse.semiMajorKm),
    semiMinor: figure(ellipse.semiMinorKm),
    rotation: ellipse.rotation === null ? null : figure(ellipse.rotation, 1),
    shareInside: `${figure(ellipse.shareInsideByWeight * 100, 1)}%`,
  };
  return labelled(groupName(group, language), ellipseFigures(figures));
};
