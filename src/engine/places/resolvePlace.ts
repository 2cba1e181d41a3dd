import { hasHan, normaliseText } from "../text";
import { placeByCode } from "./gazetteer";
import { findHanNames } from "./hanMentions";
import { namesOfAddress } from "./latinAddress";
import { chinesePart, findLatinNames, latinText } from "./latinMentions";
import { readPlaces, type NamedPlace, type PlaceReading } from "./readPlaces";
import type { Place, PlaceContext, PlaceResolution } from "./types";

const UNKNOWN: PlaceResolution = { status: "unknown" };

/**
 * The prefecture-level units that a text names: a cell of a place column, an address or a cluster's name, in Chinese,
 * pinyin, English or as a division code. Several places where the text names several; ambiguity is told, never guessed.
 * What stands beside the text narrows an ambiguous one where exactly one candidate fits; a place outside the province
 * beside it is ambiguous too.
 */
export const resolvePlace = (text: string, context: PlaceContext = {}): PlaceResolution => {
  const normalised = normaliseText(text);
  if (normalised === "") return UNKNOWN;
  const code = DIVISION_CODE.test(normalised) ? placeOfCode(normalised) : null;
  if (code !== null) return code === undefined ? UNKNOWN : inProvince([code], context);
  const { named, provinceAlone } = read(normalised);
  if (named.length === 0) return UNKNOWN;
  if (provinceAlone) return { status: "ambiguous", candidates: distinct(named) };
  const open = named.filter(isOpen);
  if (open.length === 0)
    return inProvince(named.length === 1 ? (named[0]?.places ?? []) : distinct(named), context);
  const narrowed = hasContext(context) ? narrowedAll(named, context) : null;
  return narrowed === null
    ? { status: "ambiguous", candidates: distinct(open) }
    : { status: "resolved", places: narrowed };
};

/** Divisions have six digits, townships nine, villages twelve. */
const DIVISION_CODE = /^\d{6}(?:\d{3}){0,2}$/;

const placeOfCode = (digits: string): Place | undefined => {
  const code = digits.slice(0, 6);
  return placeByCode(code) ?? placeByCode(`${code.slice(0, 4)}00`) ?? placeOfMunicipality(code);
};

const placeOfMunicipality = (code: string): Place | undefined =>
  /^(?:11|12|31|50)0[0-3]/.test(code) ? placeByCode(`${code.slice(0, 2)}0100`) : undefined;

const read = (normalised: string): PlaceReading => {
  if (hasHan(normalised)) return readPlaces(normalised, findHanNames(normalised));
  const latin = chinesePart(latinText(normalised));
  return readPlaces(latin, namesOfAddress(latin, findLatinNames(latin)));
};

const isOpen = ({ places, joint, doubtful, contradicted }: NamedPlace): boolean =>
  doubtful || contradicted || (!joint && places.length > 1);

const distinct = (named: readonly NamedPlace[]): Place[] => [
  ...new Set(named.flatMap((each) => each.places)),
];

const hasContext = ({ province = "", name = "" }: PlaceContext): boolean => province !== "" || name !== "";

/** Resolved, unless the province beside the text holds none of the places. */
const inProvince = (places: readonly Place[], { province = "" }: PlaceContext): PlaceResolution => {
  const said = province === "" ? null : readContext(province);
  if (said === null || said.prefixes.size === 0 || places.some((place) => said.prefixes.has(prefixOf(place))))
    return { status: "resolved", places };
  return { status: "ambiguous", candidates: places };
};

/** Every named place with the one candidate that fits what stands beside the text; null where one stays open. */
const narrowedAll = (
  named: readonly NamedPlace[],
  { province = "", name = "" }: PlaceContext,
): Place[] | null => {
  const [ofProvince, ofName] = [readContext(province), readContext(name)];
  const all = new Set<Place>();
  for (const each of named) {
    if (each.contradicted) return null;
    const inside = each.places.filter((place) => ofProvince.prefixes.has(prefixOf(place)));
    if (ofProvince.prefixes.size > 0 && inside.length === 0) return null;
    const candidates = ofProvince.prefixes.size > 0 ? inside : each.places;
    const fitting = isOpen({ ...each, places: candidates })
      ? fittingOnes(candidates, ofProvince, ofName)
      : candidates;
    if (fitting === null) return null;
    for (const place of fitting) all.add(place);
  }
  return [...all];
};

/** What a text beside a place says: the provinces of it, and places that are certain. */
interface SaidBeside {
  readonly prefixes: ReadonlySet<string>;
  readonly places: ReadonlySet<Place>;
}

const fittingOnes = (
  candidates: readonly Place[],
  ofProvince: SaidBeside,
  ofName: SaidBeside,
): readonly Place[] | null => {
  if (candidates.length === 1 && ofProvince.prefixes.size > 0) return candidates;
  const named = candidates.filter((place) => ofName.places.has(place));
  const fitting =
    named.length > 0 ? named : candidates.filter((place) => ofName.prefixes.has(prefixOf(place)));
  return fitting.length === 1 ? fitting : null;
};

const readContext = (text: string): SaidBeside => {
  const normalised = normaliseText(text);
  const { named, provinces } = read(normalised);
  const places = named.filter((each) => !isOpen(each)).flatMap((each) => each.places);
  // 吉林 beside a place is the province: as a place of its own it is doubtful.
  const doubtful = named.filter((each) => each.doubtful).flatMap((each) => each.ofProvinces);
  return { places: new Set(places), prefixes: new Set([...provinces, ...places.map(prefixOf), ...doubtful]) };
};

const prefixOf = ({ code }: Place): string => code.slice(0, 2);
