import { normaliseText } from "../text";
import { resolvePlace } from "./resolvePlace";
import type { Place } from "./types";

/** A place as lists are joined by: a unit of the gazetteer, or a literal name that both lists hold. */
export type JoinPlace =
  { readonly key: string; readonly unit: Place } | { readonly key: string; readonly literal: string };

/** What one text of a list stands for when two lists are joined by place. */
export type JoinedPlaces =
  | { readonly status: "known"; readonly places: readonly JoinPlace[] }
  | { readonly status: "ambiguous"; readonly candidates: readonly Place[] }
  | { readonly status: "unknown" };

/**
 * Resolves the place texts of two lists, each distinct text once. A text outside the gazetteer is a literal place,
 * known only when the same normalised text stands in both lists: a typo must not become a certain "none".
 */
export const joinPlaces = (
  texts: Iterable<string>,
  otherTexts: Iterable<string>,
): ReadonlyMap<string, JoinedPlaces> => {
  const lists = [new Set(texts), new Set(otherTexts)] as const;
  const literals = lists.map((list) => new Set(Array.from(list, normaliseText)));
  const joined = new Map<string, JoinedPlaces>();
  for (const text of new Set([...lists[0], ...lists[1]])) {
    const key = normaliseText(text);
    joined.set(text, joinOne(text, key, key !== "" && literals.every((list) => list.has(key))));
  }
  return joined;
};

const joinOne = (text: string, key: string, inBoth: boolean): JoinedPlaces => {
  const resolution = resolvePlace(text);
  if (resolution.status === "resolved")
    return { status: "known", places: resolution.places.map((unit) => ({ key: unit.code, unit })) };
  if (resolution.status === "ambiguous") return resolution;
  return inBoth ? { status: "known", places: [{ key, literal: text }] } : { status: "unknown" };
};
