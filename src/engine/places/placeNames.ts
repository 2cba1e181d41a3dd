import { type IndexedWord, wordIndex } from "../wordIndex";
import { allPlaces } from "./gazetteer";
import tables from "./gazetteerTables.json";
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

/** What one name can mean, as the compiled index says. */
interface Meaning {
  readonly text: string;
  readonly provinces: readonly string[];
  readonly units: readonly Place[];
  readonly counties: readonly Place[];
  /** Old names, towns, zones: heard only where no name of today says otherwise. */
  readonly others: readonly Place[];
  readonly joint: boolean;
  readonly full: boolean;
  readonly onlyAlone: boolean;
  /** A short name that means the city although another city has a district of that name. */
  readonly bareCity: boolean;
}

/** Every Chinese name → what it can mean; null for words that hold a place name and are none. */
const names = wordIndex({
  forEachStart: (visit) => tables.names.forEach((line, source) => visit(line, 0, source)),
  read: (sources) => sources.flatMap((source) => readLine(tables.names[source] ?? "")),
});

const readLine = (line: string): IndexedWord<PlaceName | null>[] => {
  const [start = "", ...cells] = line.split(",");
  return cells.map((cell) => {
    const [rest = "", flags = "", prefixes, units, counties, others] = cell.split(":");
    const text = start + rest;
    if (flags.includes("p")) return { text, means: null };
    const meaning: Meaning = {
      text,
      provinces: words(prefixes),
      units: placesOf(units),
      counties: placesOf(counties),
      others: placesOf(others),
      joint: flags.includes("j"),
      full: flags.includes("f"),
      onlyAlone: flags.includes("a"),
      bareCity: flags.includes("b"),
    };
    return { text, means: toName(meaning) };
  });
};

const words = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === "" ? NONE : cell.split(" ");

const placesOf = (cell: string | undefined): readonly Place[] =>
  words(cell).flatMap((position) => allPlaces()[parseInt(position, 36)] ?? []);

const NONE: readonly never[] = [];

/** The longest Chinese name or phrase at an offset of a normalised text: its length, and the name unless a phrase. */
export const longestNameAt = (
  text: string,
  at: number,
): { length: number; name: PlaceName | null } | null => {
  for (const { text: name, means } of names(text, at))
    if (isAt(text, name, at)) return { length: name.length, name: means };
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

const toName = (meaning: Meaning): PlaceName => {
  const { text, units, counties, others, provinces: prefixes, full, onlyAlone, bareCity } = meaning;
  const isOfToday = units.length + counties.length > 0;
  const widePlaces = isOfToday ? distinct(units, counties) : others;
  // 河南县 of 黄南 does not make the province's name doubtful; a prefecture of the same short name does.
  const meansUnit = prefixes.length > 0 || bareCity;
  return {
    text,
    places: meansUnit ? units : widePlaces,
    widePlaces,
    isUnit: units.length > 0,
    provinces: prefixes,
    joint: meaning.joint && !isOfToday,
    weak: !full && units.length === 0 && prefixes.length === 0,
    needsSegment: false,
    full,
    onlyAlone,
  };
};

const distinct = (some: readonly Place[], others: readonly Place[]): readonly Place[] =>
  some.length === 0 ? others : others.length === 0 ? some : [...new Set([...some, ...others])];
