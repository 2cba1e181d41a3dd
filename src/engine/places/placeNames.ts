import { lazy } from "../lazy";
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

/** What one name can mean, read from the compiled index when a text first holds its first two characters. */
interface Meaning {
  readonly text: string;
  readonly provinces: readonly string[];
  readonly units: readonly Place[];
  readonly counties: readonly Place[];
  /** Old names, towns, zones: heard only where no name of today says otherwise. */
  readonly others: readonly Place[];
  readonly joint: boolean;
  readonly full: boolean;
  /** Words that hold a place name and are none. */
  readonly phrase: boolean;
  readonly onlyAlone: boolean;
  /** Short names that mean the city although another city has a district of that name. */
  readonly bareCity: boolean;
  /** Made when the name is first met. */
  name?: PlaceName;
}

const startKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1);

/** By the two characters with which names begin: the line of the index, or its names once a text had them. */
const index = lazy((): Map<number, string | readonly Meaning[]> => {
  const lines = new Map<number, string | readonly Meaning[]>();
  for (const line of tables.names) lines.set(startKey(line, 0), line);
  return lines;
});

/** The names that begin as the text does at an offset, longest first. Lists hold few of all names: only theirs are read. */
const meaningsAt = (text: string, at: number): readonly Meaning[] | undefined => {
  const key = startKey(text, at);
  const line = index().get(key);
  if (typeof line !== "string") return line;
  const meanings = readLine(line);
  index().set(key, meanings);
  return meanings;
};

const readLine = (line: string): readonly Meaning[] => {
  const [start = "", ...names] = line.split(",");
  return names.map((name) => {
    const [rest = "", flags = "", prefixes, units, counties, others] = name.split(":");
    return {
      text: start + rest,
      provinces: words(prefixes),
      units: placesOf(units),
      counties: placesOf(counties),
      others: placesOf(others),
      joint: flags.includes("j"),
      full: flags.includes("f"),
      phrase: flags.includes("p"),
      onlyAlone: flags.includes("a"),
      bareCity: flags.includes("b"),
    };
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
  const list = meaningsAt(text, at);
  if (list === undefined) return null;
  for (const meaning of list) {
    if (!isAt(text, meaning.text, at)) continue;
    const { length } = meaning.text;
    return { length, name: meaning.phrase ? null : (meaning.name ??= toName(meaning)) };
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
