import { lazy } from "../lazy";
import { forEachCountyPinyin, placeByCode, provinces, unitSpellings } from "./gazetteer";
import type { NameMention } from "./hanMentions";
import { placeName, type PlaceName } from "./placeNames";
import type { Place } from "./types";

/** Folds a normalised text for reading pinyin and English: no tones, no apostrophes. */
export const latinText = (normalised: string): string =>
  (NOT_ASCII.test(normalised) ? normalised.normalize("NFKD").replace(/\p{M}/gu, "") : normalised).replace(
    /['’‘ʼ`´]/g,
    "",
  );

/** The part of an address in letters that can name a Chinese place: without China at its end, "" in another country. */
export const chinesePart = (latin: string): string => {
  if (OTHER_COUNTRY.test(latin)) return "";
  return latin.includes("china") ? latin.replace(/[\s,.;-]*(?:p\.? ?r\.? ?)?china[\s.]*$/, "") : latin;
};

const OTHER_COUNTRY =
  /\b(?:vietnam|viet nam|korea|japan|indonesia|malaysia|thailand|cambodia|myanmar|laos|philippines|singapore|bangladesh|india|pakistan|sri lanka|usa|united states)[\s.\d-]*$/;

const NOT_ASCII = /[^\0-\x7f]/;
const WORD = /[a-z]+/g;
const LONGEST_NAME_WORDS = 6;
/** Names of three letters (ali, ili) are words of other languages too: they count with a suffix or alone. */
const SHORTEST_SAFE_NAME = 4;
/** A county's name of as many letters is hardly a word of another language: it may begin a longer name. */
const LONG_NAME = 7;
const SUFFIX_WORDS = new Set(
  (
    "city shi prefecture municipality district county country qu xian province sheng zhou meng league diqu region " +
    "autonomous zizhizhou zizhiqu zhuang hui uygur uyghur special administrative"
  ).split(" "),
);
const JOINED_SUFFIX = /^(.+?)(shi|sheng|qu|xian|zhou|meng|diqu|city)$/;

/** The place names in a text folded by `latinText`: words joined as far as a name goes, suffix words included. */
export const findLatinNames = (text: string): NameMention[] => {
  const words = readWords(text);
  const mentions: NameMention[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const spelling = longestSpelling(words, first);
    if (spelling === null) continue;
    let last = spelling.last;
    while (words[last + 1]?.afterBlank === true && SUFFIX_WORDS.has(words[last + 1]?.letters ?? ""))
      last += 1;
    const suffix = spelling.suffix || (last > spelling.last ? (words[spelling.last + 1]?.letters ?? "") : "");
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const { name } = spelling;
    if (!isAt(OTHER_KIND, text, end) && !(name.weak && isAt(SMALLER_KIND, text, end))) {
      const isZone = suffix === "" && name.weak && name.places.length === 1 && isAt(ZONE, text, end);
      const kind = isZone ? "zone" : suffix;
      mentions.push({ start, end, name: withSuffix(spelling, kind) });
    }
    first = last;
  }
  return mentions;
};

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Only one blank or hyphen lies between the word before and this one. */
  readonly afterBlank: boolean;
}

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  if (text[at] !== " ") return false;
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Shenzhen Road is a street anywhere. */
const OTHER_KIND =
  / (?:(?:east|west|north|south|middle|central|bei|nan|dong|xi|zhong|\d+(?:st|nd|rd|th)?) )?(?:road|rd|street|st|avenue|ave|lu|jie|dajie|dadao|boulevard|blvd|highway|lane|bridge)(?![a-z])/y;
/** Yanling Town is no county. */
const SMALLER_KIND = / (?:town|township|village|community|zhen|xiang|cun|river|lake|mountain)(?![a-z])/y;
/** Pinghu Economic Development Zone. */
const ZONE =
  / (?:(?:national|economic|and|&|technolog[a-z]*|high|new|tech|industr[a-z]*|develop[a-z]*)[ -])+(?:zone|area|park)(?![a-z])/y;

const readWords = (text: string): Word[] => {
  let before = -1;
  return Array.from(text.matchAll(WORD), ({ 0: letters, index: start }): Word => {
    const afterBlank = before >= 0 && start === before + 1 && /[ -]/.test(text[before] ?? "");
    before = start + letters.length;
    return { letters, start, end: before, afterBlank };
  });
};

interface Spelling {
  readonly name: PlaceName;
  readonly last: number;
  readonly letters: string;
  /** The suffix written in one word with the name: shenzhenshi. */
  readonly suffix: string;
}

const longestSpelling = (words: readonly Word[], first: number): Spelling | null => {
  let found: Spelling | null = null;
  let letters = "";
  for (let last = first; last < words.length && last < first + LONGEST_NAME_WORDS; last += 1) {
    const word = words[last];
    if (word === undefined || (last > first && !word.afterBlank)) break;
    letters += word.letters;
    const name = latinName(letters);
    if (name !== undefined) found = { name, last, letters, suffix: "" };
    else if (last === first) found = spellingWithSuffix(letters, last);
  }
  return found;
};

const spellingWithSuffix = (letters: string, last: number): Spelling | null => {
  const [, stem = "", suffix = ""] = JOINED_SUFFIX.exec(letters) ?? [];
  const name = latinName(stem);
  return name === undefined ? null : { name, last, letters: stem, suffix };
};

/** Jilin City is no province, Hainan Province no prefecture; three letters without a suffix are too few. */
const withSuffix = ({ name, letters }: Spelling, suffix: string): PlaceName => {
  if (suffix === "") return letters.length < SHORTEST_SAFE_NAME ? { ...name, onlyAlone: true } : name;
  if (/^(?:province|sheng)$/.test(suffix) && name.provinces.length > 0) return { ...name, places: [] };
  if (name.weak) return BELOW.test(suffix) ? { ...name, needsSegment: false, full: true } : name;
  // Qinzhou District may be in 天水 as well as in 钦州.
  if (/^(?:district|county|qu|xian)$/.test(suffix)) return { ...name, places: name.widePlaces };
  return /^(?:city|shi|prefecture)$/.test(suffix) && name.places.length > 0
    ? { ...name, provinces: [] }
    : name;
};

/** What says that a county is meant; country is the commonest slip for county. */
const BELOW = /^(?:city|shi|county|country|xian|district|qu|zone)$/;

/** What one spelling in letters can mean: the units that bear it, else the counties. */
interface LatinMeaning {
  own: readonly Place[];
  below: readonly Place[];
  prefixes: readonly string[];
  /** Made when the spelling is first met. */
  name?: PlaceName;
}

const latinName = (letters: string): PlaceName | undefined => {
  const meaning = latinMeanings().get(letters);
  return meaning === undefined ? undefined : (meaning.name ??= toName(letters, meaning));
};

const latinMeanings = lazy((): ReadonlyMap<string, LatinMeaning> => {
  const meanings = new Map<string, LatinMeaning>();
  const meaningOf = (letters: string): LatinMeaning => {
    const known = meanings.get(letters);
    if (known !== undefined) return known;
    const meaning: LatinMeaning = { own: NONE, below: NONE, prefixes: NONE };
    meanings.set(letters, meaning);
    return meaning;
  };
  for (const { place, pinyin, otherEnglish } of unitSpellings()) {
    // 朝阳 in letters is as ambiguous as in characters.
    const places = placeName(place.shortName)?.places ?? [place];
    for (const letters of spellingsOfUnit([pinyin, place.nameEn, ...otherEnglish])) {
      const meaning = meaningOf(letters);
      for (const each of places) meaning.own = withOne(meaning.own, each);
    }
  }
  forEachCountyPinyin((pinyin, place) => {
    const meaning = meaningOf(pinyin);
    meaning.below = withOne(meaning.below, place);
  });
  for (const { prefix, pinyin, nameEn } of provinces()) {
    if (placeByCode(`${prefix}0100`)?.kind === "municipality") continue;
    for (const letters of [pinyin, lettersOf(nameEn)]) {
      const meaning = meaningOf(letters);
      meaning.prefixes = withOne(meaning.prefixes, prefix);
    }
  }
  return meanings;
});

/** 吕梁 is lvliang, luliang, Lüliang. */
const spellingsOfUnit = ([pinyin = "", ...english]: readonly string[]): ReadonlySet<string> =>
  new Set([pinyin, pinyin.replace(/([ln])v/g, "$1u"), ...english.map(lettersOf)]);

const NONE: readonly never[] = [];

/** With a value that is not there yet; most lists have one, and none is made before. */
const withOne = <T>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values : values.length === 0 ? [value] : [...values, value];

const lettersOf = (spelling: string): string => latinText(spelling.toLowerCase()).replace(/[^a-z]/g, "");

const toName = (text: string, { own, below, prefixes }: LatinMeaning): PlaceName => {
  const isWeak = own.length === 0 && prefixes.length === 0;
  return {
    text,
    places: isWeak ? below : own,
    widePlaces: own.length === 0 ? below : [...new Set([...own, ...below])],
    isUnit: own.length > 0,
    provinces: prefixes,
    joint: false,
    weak: isWeak,
    needsSegment: isWeak && text.length < LONG_NAME,
    full: false,
    onlyAlone: false,
  };
};
