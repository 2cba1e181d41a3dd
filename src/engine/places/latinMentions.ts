import { lazy } from "../lazy";
import { placeByCode, provinces, subordinateNames, unitSpellings } from "./gazetteer";
import type { NameMention } from "./hanMentions";
import { placeName, type PlaceName } from "./placeNames";
import type { Place } from "./types";

/** Folds a normalised text for reading pinyin and English: no tones, no apostrophes. */
export const latinText = (normalised: string): string =>
  (NOT_ASCII.test(normalised) ? normalised.normalize("NFKD").replace(/\p{M}/gu, "") : normalised).replace(
    /['’‘ʼ`´]/g,
    "",
  );

const NOT_ASCII = /[^\0-\x7f]/;
const WORD = /[a-z]+/g;
const LONGEST_NAME_WORDS = 6;
/** Names of three letters (ali, ili) are words of other languages too: they count with a suffix or alone. */
const SHORTEST_SAFE_NAME = 4;
const SUFFIX_WORDS = new Set(
  (
    "city shi prefecture municipality district county qu xian province sheng zhou meng league diqu region " +
    "autonomous zizhizhou zizhiqu zhuang hui uygur uyghur special administrative"
  ).split(" "),
);
const JOINED_SUFFIX = /^(.+?)(shi|sheng|qu|xian|zhou|meng|diqu|city)$/;

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

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
    mentions.push({ start, end, name: withSuffix(spelling, suffix) });
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
    const name = latinNames().get(letters);
    if (name !== undefined) found = { name, last, letters, suffix: "" };
    else if (last === first) found = spellingWithSuffix(letters, last);
  }
  return found;
};

const spellingWithSuffix = (letters: string, last: number): Spelling | null => {
  const [, stem = "", suffix = ""] = JOINED_SUFFIX.exec(letters) ?? [];
  const name = latinNames().get(stem);
  return name === undefined ? null : { name, last, letters: stem, suffix };
};

/** Jilin City is no province, Hainan Province no prefecture; three letters without a suffix are too few. */
const withSuffix = ({ name, letters }: Spelling, suffix: string): PlaceName => {
  if (suffix === "") return letters.length < SHORTEST_SAFE_NAME ? { ...name, onlyAlone: true } : name;
  if (/^(?:province|sheng)$/.test(suffix) && name.provinces.length > 0) return { ...name, places: [] };
  return /^(?:city|shi|prefecture)$/.test(suffix) && name.places.length > 0
    ? { ...name, provinces: [] }
    : name;
};

/** Every spelling in letters with what it can mean: the units that bear it, else the counties. */
const latinNames = lazy((): ReadonlyMap<string, PlaceName> => {
  const units = spellingsOfUnits();
  const counties: Spellings<Place> = new Map();
  for (const { pinyin, places } of subordinateNames("counties")) {
    for (const place of places) addTo(counties, pinyin, place);
  }
  const prefixes: Spellings<string> = new Map();
  for (const { prefix, pinyin, nameEn } of provinces()) {
    if (placeByCode(`${prefix}0100`)?.kind === "municipality") continue;
    for (const spelling of [pinyin, nameEn]) addTo(prefixes, spelling, prefix);
  }
  const texts = new Set([...units.keys(), ...counties.keys(), ...prefixes.keys()]);
  return new Map(
    Array.from(texts, (text) => {
      const [own, below, provincesOf] = [units.get(text), counties.get(text), prefixes.get(text)];
      return [text, toName(text, { own: own ?? [], below: below ?? [], prefixes: provincesOf ?? [] })];
    }),
  );
});

type Spellings<T> = Map<string, T[]>;

const spellingsOfUnits = (): Spellings<Place> => {
  const units: Spellings<Place> = new Map();
  for (const { place, pinyin, otherEnglish } of unitSpellings()) {
    // 朝阳 in letters is as ambiguous as in characters.
    const places = placeName(place.shortName)?.places ?? [place];
    for (const spelling of [pinyin, pinyin.replace(/([ln])v/g, "$1u"), place.nameEn, ...otherEnglish]) {
      for (const each of places) addTo(units, spelling, each);
    }
  }
  return units;
};

const toName = (
  text: string,
  { own, below, prefixes }: { own: Place[]; below: Place[]; prefixes: string[] },
): PlaceName => {
  const widePlaces = own.length === 0 ? below : [...new Set([...own, ...below])];
  const isWeak = own.length === 0 && prefixes.length === 0;
  return {
    text,
    places: isWeak ? widePlaces : own,
    widePlaces,
    isUnit: own.length > 0,
    provinces: prefixes,
    joint: false,
    weak: isWeak,
    needsSegment: isWeak,
    full: false,
    onlyAlone: false,
  };
};

const addTo = <T>(spellings: Spellings<T>, spelling: string, value: T): void => {
  const letters = LETTERS.test(spelling)
    ? spelling
    : latinText(spelling.toLowerCase()).replace(/[^a-z]/g, "");
  const values = spellings.get(letters);
  if (values === undefined) spellings.set(letters, [value]);
  else if (!values.includes(value)) values.push(value);
};

const LETTERS = /^[a-z]+$/;
