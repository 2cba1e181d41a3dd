import type { Rule } from "../industries/rules";
import { normaliseText } from "../text";
import type { PlaceText } from "./placeResolver";
import { resolvePlace } from "./resolvePlace";

/**
 * The user's word on place texts: a synonym rule whose B is a place settles every row whose whole place text is its A
 * (朝阳区 → 北京市). A row whose own province already says which place is meant stays as it is.
 */
export const placeSettler = (rules: readonly Rule[]): (<Row extends PlaceText>(row: Row) => Row) => {
  const meanings = new Map<string, string>();
  for (const rule of rules)
    if (rule.kind === "synonym" && resolvePlace(rule.b).status === "resolved")
      meanings.set(normaliseText(rule.a), rule.b);
  if (meanings.size === 0) return (row) => row;
  return (row) => {
    const meaning = meanings.get(normaliseText(row.place));
    const { province = "" } = row;
    if (
      meaning === undefined ||
      (province !== "" && resolvePlace(row.place, { province }).status === "resolved")
    )
      return row;
    return { ...row, place: meaning, province: "" };
  };
};
