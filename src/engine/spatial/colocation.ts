import { isCity } from "../places/isCity";
import { type JoinPlace, joinPlaces } from "../places/joinPlaces";
import type { PlaceText } from "../places/placeResolver";

/** One place of either list. */
export interface ColocatedPlace {
  readonly place: JoinPlace;
  readonly inPlaces: boolean;
  readonly inOthers: boolean;
}

/** Which places two lists share. */
export interface Colocation {
  /** Per text of the first list: true when one of its places is in the other list; null when not known. */
  readonly rows: readonly (boolean | null)[];
  /** Every distinct place of both lists, in order of appearance. */
  readonly places: readonly ColocatedPlace[];
  readonly placeCount: number;
  readonly otherCount: number;
  readonly bothCount: number;
  /** The same three counts for cities only, as the study counts. */
  readonly cities: Readonly<Record<"placeCount" | "otherCount" | "bothCount", number>>;
  /** Texts (with repeats) whose place is unknown or ambiguous. */
  readonly notKnown: number;
  readonly otherNotKnown: number;
}

/**
 * Joins two lists of place texts, each alone or with what stands beside it. A text may name several places; a place is
 * counted once, however often named.
 */
export const colocate = (
  places: readonly (string | PlaceText)[],
  otherPlaces: readonly (string | PlaceText)[],
): Colocation => {
  const [rows, otherRows] = [places.map(asPlaceText), otherPlaces.map(asPlaceText)];
  const joined = joinPlaces(rows, otherRows);
  const knownIn = (list: readonly PlaceText[]): KnownPlaces =>
    list.map((row) => {
      const one = joined(row);
      return one.status === "known" ? one.places : null;
    });
  const [known, otherKnown] = [knownIn(rows), knownIn(otherRows)];
  const first = placesByKey(known);
  const others = placesByKey(otherKnown);
  const all = [...new Map([...first, ...others])].map(([key, place]): ColocatedPlace => {
    return { place, inPlaces: first.has(key), inOthers: others.has(key) };
  });
  return {
    rows: known.map((one) => one?.some(({ key }) => others.has(key)) ?? null),
    places: all,
    ...countsOf(all),
    cities: countsOf(all.filter(({ place }) => isCity(place))),
    notKnown: known.filter((one) => one === null).length,
    otherNotKnown: otherKnown.filter((one) => one === null).length,
  };
};

const countsOf = (places: readonly ColocatedPlace[]) => ({
  placeCount: places.filter(({ inPlaces }) => inPlaces).length,
  otherCount: places.filter(({ inOthers }) => inOthers).length,
  bothCount: places.filter(({ inPlaces, inOthers }) => inPlaces && inOthers).length,
});

/** Per row; null where the place is unknown or ambiguous. */
type KnownPlaces = readonly (readonly JoinPlace[] | null)[];

const asPlaceText = (place: string | PlaceText): PlaceText => (typeof place === "string" ? { place } : place);

const placesByKey = (known: KnownPlaces): ReadonlyMap<string, JoinPlace> =>
  new Map(known.flatMap((places) => places ?? []).map((place) => [place.key, place]));
