import { lazy } from "../lazy";
import {
  bareCities,
  notPlaces,
  provinces,
  specialNames,
  subordinateNames,
  unitSpellings,
  type SubordinateName,
} from "./gazetteer";
import type { Place } from "./types";

/** What one written name can mean. */
export interface PlaceName {
  readonly text: string;
  /** The units it can mean when it stands alone; all of them together when `joint`. */
  readonly places: readonly Place[];
  /** The units it can mean beside a name that says which: 大连中山. */
  readonly widePlaces: readonly Place[];
  /** Two-digit codes of the provinces it can mean. */
  readonly provinces: readonly string[];
  /** An abbreviation of several cities. */
  readonly joint: boolean;
  /** True for short names of counties and for abbreviations: not enough in the middle of other words. */
  readonly weak: boolean;
  /** True where the name ends in its own 市, 区, 县 …, or is a zone's: nothing may be read into what follows. */
  readonly full: boolean;
  /** Counts only when it is the whole text. */
  readonly onlyAlone: boolean;
}

interface Meaning {
  readonly provinces: Set<string>;
  readonly units: Set<Place>;
  readonly counties: Set<Place>;
  /** Old names, towns, zones: heard only where no name of today says otherwise. */
  readonly others: Set<Place>;
  joint: boolean;
  full: boolean;
}

/** Every Chinese name with what it can mean. */
export const placeNames = lazy((): ReadonlyMap<string, PlaceName> => {
  const meanings = new Map<string, Meaning>();
  collectUnits(meanings);
  collectNames(meanings, { names: subordinateNames("counties"), as: "counties" });
  collectNames(meanings, { names: subordinateNames("oldNames"), as: "others" });
  collectNames(meanings, { names: subordinateNames("towns"), as: "others" });
  collectNames(meanings, { names: subordinateNames("zones").flatMap(withShortZone), as: "others" });
  collectNames(meanings, { names: specialNames("otherNames"), as: "others" });
  collectZones(meanings);
  const onlyAlone = new Set(notPlaces().onlyAlone);
  return new Map([...meanings].map(([text, meaning]) => [text, toName(text, meaning, onlyAlone.has(text))]));
});

const meaningOf = (meanings: Map<string, Meaning>, text: string): Meaning => {
  let meaning = meanings.get(text);
  if (meaning === undefined) {
    meaning = { provinces: new Set(), units: new Set(), counties: new Set(), others: new Set(), joint: false, full: false };
    meanings.set(text, meaning);
  }
  return meaning;
};

const collectUnits = (meanings: Map<string, Meaning>): void => {
  for (const { prefix, name, shortName } of provinces()) {
    for (const text of [name, shortName]) meaningOf(meanings, text).provinces.add(prefix);
    meaningOf(meanings, name).full = true;
  }
  meaningOf(meanings, "内蒙").provinces.add("15");
  for (const { place } of unitSpellings()) {
    for (const text of spellingsOfUnit(place)) meaningOf(meanings, text).units.add(place);
    meaningOf(meanings, place.name).full = true;
  }
};

/** 海西蒙古族藏族自治州 is also 海西州 and 海西自治州. */
const spellingsOfUnit = ({ name, shortName, kind }: Place): string[] =>
  kind === "autonomous prefecture"
    ? [name, shortName, `${shortName}州`, `${shortName}自治州`]
    : [name, shortName];

const collectNames = (
  meanings: Map<string, Meaning>,
  given: { names: readonly SubordinateName[]; as: "counties" | "others" },
): void => {
  for (const { name, shortName, places } of given.names) {
    for (const place of places) {
      meaningOf(meanings, name)[given.as].add(place);
      meaningOf(meanings, shortName)[given.as].add(place);
    }
    if (name !== shortName) meaningOf(meanings, name).full = true;
  }
};

/** 苏州高新技术产业开发区 is also 苏州高新区. */
const withShortZone = (zone: SubordinateName): SubordinateName[] => {
  const shortName = zone.name
    .replace(/高新技术(?:产业)?(?:开发|园)区$/, "高新区")
    .replace(/经济(?:技术)?开发区$/, "经开区");
  return [{ ...zone, shortName }];
};

const collectZones = (meanings: Map<string, Meaning>): void => {
  for (const { name, places } of [...specialNames("knownZones"), ...specialNames("severalCities")]) {
    const meaning = meaningOf(meanings, name);
    if (meaning.units.size + meaning.counties.size > 0) continue;
    for (const place of places) meaning.others.add(place);
    meaning.joint = places.length > 1;
  }
};

const toName = (text: string, meaning: Meaning, onlyAlone: boolean): PlaceName => {
  const { units, counties, others, joint, full } = meaning;
  const all = new Set([...units, ...counties]);
  const widePlaces = [...(all.size > 0 ? all : others)];
  const isBare = bareCities().has(text);
  return {
    text,
    places: isBare ? [...units] : widePlaces,
    widePlaces,
    // 海南区 of 乌海 and 河南县 of 黄南 do not make the province's name doubtful, a prefecture does.
    provinces: [...meaning.provinces],
    joint: joint && all.size === 0,
    weak: !full && units.size === 0 && meaning.provinces.size === 0,
    full,
    onlyAlone,
  };
};
