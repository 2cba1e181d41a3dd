import type { Area } from "../engine/places/areas";
import { provinces } from "../engine/places/gazetteer";
import type { JoinPlace } from "../engine/places/joinPlaces";
import type { InBothLanguages, Language } from "./language";
import { words } from "./words";

const OUTSIDE: InBothLanguages<string> = { zh: "其他", en: "elsewhere" };

/** The short name of a place in a language; a name outside the gazetteer as the list has it. */
export const shortPlaceName = (place: JoinPlace, language: Language): string => {
  if (!("unit" in place)) return place.literal;
  return language === "zh" ? place.unit.shortName : place.unit.nameEn;
};

/** What an area is called; a region of the user's own as the list has it. */
export const areaName = (area: Area, language: Language): string => {
  if (area.kind === "given") return area.name;
  if (area.kind === "region") return words[language].region[area.region];
  if (area.kind === "outside") return OUTSIDE[language];
  const province = provinces().find(({ prefix }) => prefix === area.prefix);
  return (language === "zh" ? province?.shortName : province?.nameEn) ?? area.prefix;
};
