import { lazy } from "../lazy";
import { hasHan, normaliseText } from "../text";
import { editDistance } from "./editDistance";
import { counties, provinces, unitSpellings } from "./gazetteer";
import { latinText } from "./latinMentions";
import type { Place } from "./types";

/**
 * The units whose name, or whose county's name, is written nearly as a text that names no place (深玔市, 广洲, shenzen),
 * nearest first, at most `most`. A province in the text leaves only its units.
 */
export const nearPlaces = (text: string, most = 3): readonly Place[] => {
  const { forms, prefix } = formsOf(normaliseText(text));
  const near: Near[] = [];
  for (const name of nearNames()) {
    const distance = distanceTo(forms, name.text);
    if (distance === null || (prefix !== null && !name.place.code.startsWith(prefix))) continue;
    near.push({ ...name, distance, isSameStart: forms.some((form) => form[0] === name.text[0]) });
  }
  near.sort(nearestFirst);
  return [...new Set(near.map(({ place }) => place))].slice(0, most);
};

interface NearName {
  /** Chinese short name, or letters. */
  readonly text: string;
  readonly place: Place;
  readonly isCounty: boolean;
}

interface Near extends NearName {
  readonly distance: number;
  readonly isSameStart: boolean;
}

const nearestFirst = (a: Near, b: Near): number =>
  a.distance - b.distance ||
  Number(a.isCounty) - Number(b.isCounty) ||
  Number(b.isSameStart) - Number(a.isSameStart) ||
  Number(a.place.code) - Number(b.place.code);

const nearNames = lazy((): readonly NearName[] => {
  const units = unitSpellings().flatMap(({ place, pinyin, otherEnglish }) =>
    [place.shortName, pinyin, ...[place.nameEn, ...otherEnglish].map(lettersOf)].map((text): NearName => ({
      text,
      place,
      isCounty: false,
    })),
  );
  const below = counties().flatMap(({ shortName, pinyin, place }) =>
    [shortName, pinyin].map((text): NearName => ({ text, place, isCounty: true })),
  );
  return [...units, ...below].filter(({ text }) => text.length >= 2);
});

const HAN_KIND = /^(.{2,}?)(?:市|自治州|州|地区|盟|县|区|旗)/;
const LATIN_KIND = /\b(?:city|shi|prefecture|municipality|district|county|china|province|sheng)\b/g;
/** A name of more characters than the text can hold is not looked for in longer texts. */
const LONGEST_HAN_NAME = 4;

/** The parts of a text that may be a name written wrongly, and the province that it names. */
const formsOf = (text: string): { readonly forms: readonly string[]; readonly prefix: string | null } => {
  if (!hasHan(text)) return latinForms(text);
  const province = provinces().find(({ shortName }) => text.startsWith(shortName));
  if (province === undefined) return { forms: hanForms(text), prefix: null };
  const written = text.startsWith(province.name) ? province.name : province.shortName;
  const rest = text.slice(written.length).replace(/^[省市,、\s]+/, "");
  return { forms: hanForms(rest), prefix: province.prefix };
};

const hanForms = (text: string): string[] => {
  const stem = HAN_KIND.exec(text)?.[1];
  if (stem !== undefined && stem.length <= LONGEST_HAN_NAME + 1) return [stem];
  if (text.length <= LONGEST_HAN_NAME + 1) return [text];
  return [2, 3, 4].map((length) => text.slice(0, length));
};

const latinForms = (text: string): { forms: readonly string[]; prefix: string | null } => {
  const parts = latinText(text)
    .replace(LATIN_KIND, " ")
    .split(/[,;/()]/)
    .map(lettersOf);
  const provinceOf = (letters: string): string | undefined =>
    provinces().find(({ pinyin, nameEn }) => letters === pinyin || letters === lettersOf(nameEn))?.prefix;
  const forms = parts.filter((part) => part.length >= 4 && provinceOf(part) === undefined);
  return { forms, prefix: parts.map(provinceOf).find((prefix) => prefix !== undefined) ?? null };
};

const lettersOf = (text: string): string => latinText(text.toLowerCase()).replace(/[^a-z]/g, "");

const isLatin = (text: string): boolean => /^[a-z]/.test(text);

/** One character of a short Chinese name or of five letters, two of longer ones. */
const mostErrors = (form: string, name: string): number => {
  const shorter = Math.min(form.length, name.length);
  return shorter >= (isLatin(name) ? 6 : 5) ? 2 : 1;
};

/** Null where the name is too far from every form. */
const distanceTo = (forms: readonly string[], name: string): number | null => {
  let nearest: number | null = null;
  for (const form of forms) {
    if (isLatin(form) !== isLatin(name)) continue;
    const most = mostErrors(form, name);
    const distance = editDistance(form, name, most);
    if (distance <= most && (nearest === null || distance < nearest)) nearest = distance;
  }
  return nearest;
};
