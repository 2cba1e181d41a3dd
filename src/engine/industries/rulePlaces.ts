import { placeResolver } from "../places/placeResolver";
import { resolvePlace } from "../places/resolvePlace";
import { placeSettler } from "../places/settledPlaces";
import type { PlaceResolution } from "../places/types";
import { normaliseText } from "../text";
import type { Rule } from "./rules";

/** Where a rule holds: everywhere, or in places, told by their keys. */
export type RulePlaces = "everywhere" | ReadonlySet<string>;

/**
 * Keys of the places that a text names: codes of the gazetteer, else the text itself, which may be a literal name that
 * both lists hold. Null where the text is ambiguous.
 */
export const placeKeys = (text: string): ReadonlySet<string> | null => keysOf(text, resolvePlace(text));

const keysOf = (text: string, resolution: PlaceResolution): ReadonlySet<string> | null => {
  if (resolution.status === "ambiguous") return null;
  return new Set(
    resolution.status === "resolved" ? resolution.places.map(({ code }) => code) : [normaliseText(text)],
  );
};

/**
 * Where a rule holds, among all rules: null where its place is ambiguous, also with what the synonym rules say of it
 * (朝阳区 → 北京市).
 */
export const rulePlaces = (rules: readonly Rule[]): ((rule: Rule) => RulePlaces | null) => {
  const settle = placeSettler(rules);
  const resolve = placeResolver();
  return (rule) => {
    if (rule.kind !== "verdict" || rule.place === undefined) return "everywhere";
    const row = settle({ place: rule.place });
    return keysOf(row.place, resolve(row));
  };
};
