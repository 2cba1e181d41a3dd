import type { RelatedTexts } from "../engine/industries/relateTexts";
import type { JoinPlace } from "../engine/places/joinPlaces";
import { ProblemError } from "../engine/problems";
import type { Colocation } from "../engine/spatial/colocation";
import type { TextList } from "../engine/texts";
import { functionPhrases } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { type ColocatedShow, words } from "../i18n/words";
import { spilled } from "./spilled";

/** A relation per row, under a label where the argument had a header. */
export const relationCells = ({ rows, hasHeader, han }: RelatedTexts): unknown[][] => {
  const language = han ? "zh" : "en";
  const cells = rows.map((relation) => [relation ? words[language].relation[relation.verdict] : ""]);
  if (hasHeader) cells[0] = [functionPhrases[language].relation];
  return spilled(cells);
};

/** What COLOCATED shows, in the words of one language. */
export const colocatedCells = (
  list: TextList,
  colocation: Colocation,
  { shown, language }: { readonly shown: ColocatedShow; readonly language: Language },
): unknown[][] => {
  const phrases = functionPhrases[language];
  const { placeCount, otherCount, bothCount } = colocation;
  if (shown === "count") return [[bothCount]];
  if (shown === "share") {
    if (placeCount === 0) throw new ProblemError({ code: "no-known-places", list: "places" });
    return [[bothCount / placeCount]];
  }
  if (shown === "list") {
    const both = colocation.places.filter(({ inPlaces, inOthers }) => inPlaces && inOthers);
    return spilled([[phrases.place], ...both.map(({ place }) => [placeLabel(place, language)])]);
  }
  if (shown === "summary")
    return spilled([
      [phrases.inPlaces, placeCount],
      [phrases.inOthers, otherCount],
      [phrases.inBoth, bothCount],
      [phrases.shareOfPlaces, placeCount > 0 ? bothCount / placeCount : ""],
      [phrases.shareOfOthers, otherCount > 0 ? bothCount / otherCount : ""],
      [phrases.notKnown, colocation.notKnown],
      [phrases.otherNotKnown, colocation.otherNotKnown],
      [phrases.citiesInPlaces, colocation.cities.placeCount],
      [phrases.citiesInOthers, colocation.cities.otherCount],
      [phrases.citiesInBoth, colocation.cities.bothCount],
    ]);
  const undetermined = words[language].relation.undetermined;
  const rows = list.rows.map((index) => (index === null ? [""] : [colocation.rows[index] ?? undetermined]));
  if (list.hasHeader) rows[0] = [phrases.colocated];
  return spilled(rows);
};

/** A place as a person writes it. */
const placeLabel = (place: JoinPlace, language: Language): string => {
  if (!("unit" in place)) return place.literal;
  return language === "zh" ? place.unit.name : place.unit.nameEn;
};
