import { lazy } from "../lazy";
import {
  bareCities,
  notPlaces,
  placeByCode,
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
  /** True where a unit has the name, not only a division below one. */
  readonly isUnit: boolean;
  /** Two-digit codes of the provinces it can mean. */
  readonly provinces: readonly string[];
  /** An abbreviation of several cities. */
  readonly joint: boolean;
  /** True for short names of counties and for abbreviations: not enough in the middle of other words. */
  readonly weak: boolean;
  /** Counts only where a part of the text consists of it: the pinyin of counties, which other languages have too. */
  readonly needsSegment: boolean;
  /** True where the name ends in its own 市, 区, 县 …, or is a zone's: nothing may be read into what follows. */
  readonly full: boolean;
  /** A word of everyday language (新兴, 港口, 东方): counts only as the whole text or where its city stands beside it. */
  readonly onlyAlone: boolean;
}

/** What was collected for one name; each list is made when its first member comes: most names need only one. */
interface Meaning {
  readonly text: string;
  provinces?: string[];
  units?: Place[];
  counties?: Place[];
  /** Old names, towns, zones: heard only where no name of today says otherwise. */
  others?: Place[];
  joint?: boolean;
  full?: boolean;
  /** Words that hold a place name and are none. */
  phrase?: boolean;
  onlyAlone?: boolean;
  /** Made when the name is first met. */
  name?: PlaceName;
}

/** The names that begin with the same two characters, longest first, by these characters. */
type Meanings = Map<number, Meaning[]>;

const startKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);

const meanings = lazy((): Meanings => {
  const collected: Meanings = new Map();
  collectUnits(collected);
  collectNames(collected, { names: subordinateNames("counties"), as: "counties" });
  collectNames(collected, { names: subordinateNames("oldNames"), as: "others" });
  collectNames(collected, { names: subordinateNames("towns"), as: "others" });
  collectNames(collected, { names: subordinateNames("zones").map(withShortZone), as: "others" });
  collectNames(collected, { names: specialNames("otherNames"), as: "counties" });
  collectZones(collected);
  for (const text of notPlaces().phrases) meaningOf(collected, text).phrase = true;
  for (const text of notPlaces().onlyAlone) meaningOf(collected, text).onlyAlone = true;
  for (const list of collected.values())
    if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length);
  return collected;
});

/** The longest Chinese name or phrase at an offset of a normalised text: its length, and the name unless a phrase. */
export const longestNameAt = (
  text: string,
  at: number,
): { length: number; name: PlaceName | null } | null => {
  const list = meanings().get(startKey(text, at));
  if (list === undefined) return null;
  for (const meaning of list) {
    if (!isAt(text, meaning.text, at)) continue;
    const { length } = meaning.text;
    return { length, name: meaning.phrase === true ? null : (meaning.name ??= toName(meaning)) };
  }
  return null;
};

/** What a Chinese name can mean; undefined where the gazetteer does not have it. */
export const placeName = (text: string): PlaceName | undefined => {
  const found = longestNameAt(text, 0);
  return found?.length === text.length ? (found.name ?? undefined) : undefined;
};

/** True where the name stands at the offset; 吉林市场 holds 吉林, not 吉林市. */
const isAt = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) && !(text[at + name.length] === "场" && name.endsWith("市"));

const meaningOf = (collected: Meanings, text: string): Meaning => {
  const key = startKey(text, 0);
  const list = collected.get(key);
  const meaning: Meaning = { text };
  if (list === undefined) {
    collected.set(key, [meaning]);
    return meaning;
  }
  for (const known of list) if (known.text === text) return known;
  list.push(meaning);
  return meaning;
};

const add = (meaning: Meaning, list: "units" | "counties" | "others", place: Place): void => {
  const places = meaning[list];
  if (places === undefined) meaning[list] = [place];
  else if (!places.includes(place)) places.push(place);
};

const collectUnits = (collected: Meanings): void => {
  for (const { prefix, name, shortName } of provinces()) {
    // A municipality is its own unit.
    if (placeByCode(`${prefix}0100`)?.name === name) continue;
    for (const text of [name, shortName]) meaningOf(collected, text).provinces = [prefix];
    meaningOf(collected, name).full = true;
  }
  // The only province with a second short name.
  meaningOf(collected, "内蒙").provinces = ["15"];
  for (const { place } of unitSpellings()) {
    for (const text of spellingsOfUnit(place)) add(meaningOf(collected, text), "units", place);
    meaningOf(collected, place.name).full = true;
  }
};

/** 海西蒙古族藏族自治州 is also 海西州 and 海西自治州. */
const spellingsOfUnit = ({ name, shortName, kind }: Place): string[] =>
  kind === "autonomous prefecture"
    ? [name, shortName, `${shortName}州`, `${shortName}自治州`]
    : [name, shortName];

const collectNames = (
  collected: Meanings,
  given: { names: readonly SubordinateName[]; as: "counties" | "others" },
): void => {
  for (const { name, shortName, places } of given.names) {
    const meaning = meaningOf(collected, name);
    for (const place of places) add(meaning, given.as, place);
    if (name === shortName) continue;
    meaning.full = true;
    for (const place of places) add(meaningOf(collected, shortName), given.as, place);
  }
};

/** 苏州高新技术产业开发区 is also 苏州高新区. */
const withShortZone = (zone: SubordinateName): SubordinateName => {
  const shortName = zone.name
    .replace(/高新技术(?:产业)?(?:开发|园)区$/, "高新区")
    .replace(/经济(?:技术)?开发区$/, "经开区");
  return { ...zone, shortName };
};

const collectZones = (collected: Meanings): void => {
  for (const { name, places } of [...specialNames("knownZones"), ...specialNames("severalCities")]) {
    const meaning = meaningOf(collected, name);
    if (meaning.units !== undefined || meaning.counties !== undefined) continue;
    for (const place of places) add(meaning, "others", place);
    meaning.joint = places.length > 1;
  }
};

const NONE: readonly never[] = [];

const toName = (meaning: Meaning): PlaceName => {
  const { text, onlyAlone = false } = meaning;
  const { units = NONE, counties = NONE, others = NONE, provinces: prefixes = NONE, full = false } = meaning;
  const isOfToday = units.length + counties.length > 0;
  const widePlaces = isOfToday ? distinct(units, counties) : others;
  // 河南县 of 黄南 does not make the province's name doubtful; a prefecture of the same short name does.
  const meansUnit = prefixes.length > 0 || bareCities().has(text);
  return {
    text,
    places: meansUnit ? units : widePlaces,
    widePlaces,
    isUnit: units.length > 0,
    provinces: prefixes,
    joint: meaning.joint === true && !isOfToday,
    weak: !full && units.length === 0 && prefixes.length === 0,
    needsSegment: false,
    full,
    onlyAlone,
  };
};

const distinct = (some: readonly Place[], others: readonly Place[]): readonly Place[] =>
  some.length === 0 ? others : others.length === 0 ? some : [...new Set([...some, ...others])];
