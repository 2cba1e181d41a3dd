import { hasHan, normaliseText } from "../text";
import { placeByCode } from "./gazetteer";
import { findHanNames } from "./hanMentions";
import { findLatinNames, latinText } from "./latinMentions";
import { readPlaces, type NamedPlace } from "./readPlaces";
import type { Place, PlaceResolution } from "./types";

const UNKNOWN: PlaceResolution = { status: "unknown" };

/**
 * The prefecture-level units that a text names: a cell of a place column, an address or a cluster's name, in Chinese,
 * pinyin, English or as a division code. Several places where the text names several; ambiguity is told, never guessed.
 */
export const resolvePlace = (text: string): PlaceResolution => {
  const normalised = normaliseText(text);
  if (normalised === "") return UNKNOWN;
  if (DIVISION_CODE.test(normalised)) return resolveCode(normalised);
  const { named } = hasHan(normalised) ? readHan(normalised) : readLatin(normalised);
  return concluded(named);
};

/** Divisions have six digits, townships nine, villages twelve. */
const DIVISION_CODE = /^\d{6}(?:\d{3}){0,2}$/;

const resolveCode = (digits: string): PlaceResolution => {
  const code = digits.slice(0, 6);
  const place = placeByCode(code) ?? placeByCode(`${code.slice(0, 4)}00`) ?? placeOfMunicipality(code);
  return place === undefined ? UNKNOWN : { status: "resolved", places: [place] };
};

const placeOfMunicipality = (code: string): Place | undefined =>
  /^(?:11|12|31|50)0[0-3]/.test(code) ? placeByCode(`${code.slice(0, 2)}0100`) : undefined;

const readHan = (normalised: string): { named: readonly NamedPlace[] } =>
  readPlaces(normalised, findHanNames(normalised));

const readLatin = (normalised: string): { named: readonly NamedPlace[] } => {
  const latin = latinText(normalised);
  return readPlaces(latin, findLatinNames(latin));
};

const concluded = (named: readonly NamedPlace[]): PlaceResolution => {
  const [first] = named;
  if (first === undefined) return UNKNOWN;
  const open = named.some(isOpen) ? named.filter(isOpen) : null;
  if (open !== null) return { status: "ambiguous", candidates: distinct(open) };
  return { status: "resolved", places: named.length === 1 ? first.places : distinct(named) };
};

const isOpen = ({ places, joint, doubtful }: NamedPlace): boolean =>
  doubtful || (!joint && places.length > 1);

const distinct = (named: readonly NamedPlace[]): Place[] => [
  ...new Set(named.flatMap((each) => each.places)),
];
