import { type JoinPlace, joinPlaces } from "../places/joinPlaces";

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
  /** Texts (with repeats) whose place is unknown or ambiguous. */
  readonly notKnown: number;
  readonly otherNotKnown: number;
}

/** Joins two lists of place texts. A text may name several places; a place is counted once, however often named. */
export const colocate = (places: readonly string[], otherPlaces: readonly string[]): Colocation => {
  const joined = joinPlaces(places, otherPlaces);
  const known = (text: string): readonly JoinPlace[] | null => {
    const one = joined.get(text);
    return one?.status === "known" ? one.places : null;
  };
  const first = placesByKey(places, known);
  const others = placesByKey(otherPlaces, known);
  const all = new Map([...first, ...others]);
  return {
    rows: places.map((text) => known(text)?.some(({ key }) => others.has(key)) ?? null),
    places: [...all].map(([key, place]) => ({ place, inPlaces: first.has(key), inOthers: others.has(key) })),
    placeCount: first.size,
    otherCount: others.size,
    bothCount: [...first.keys()].filter((key) => others.has(key)).length,
    notKnown: places.filter((text) => known(text) === null).length,
    otherNotKnown: otherPlaces.filter((text) => known(text) === null).length,
  };
};

const placesByKey = (
  texts: readonly string[],
  known: (text: string) => readonly JoinPlace[] | null,
): ReadonlyMap<string, JoinPlace> =>
  new Map(texts.flatMap((text) => known(text) ?? []).map((place) => [place.key, place]));
