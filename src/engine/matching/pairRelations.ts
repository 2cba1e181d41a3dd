import { relateRecognised } from "../industries/relateIndustries";
import type { Rule } from "../industries/rules";
import { tagger } from "../industries/tagger";
import type { IndustryRelation } from "../industries/types";
import { type JoinPlace, joinPlaceName } from "../places/joinPlaces";

/** Tags each distinct text once and relates each distinct pair once (once per place where a rule names places). */
export const pairRelations = (rules: readonly Rule[], recognise = tagger(rules)) => {
  const related = new Map<string, IndustryRelation>();
  const placesMatter = rules.some((rule) => rule.kind === "verdict" && rule.place !== undefined);
  const pair = (a: string, b: string, place: JoinPlace): IndustryRelation => {
    const key = JSON.stringify(placesMatter ? [a, b, place.key] : [a, b]);
    const known = related.get(key);
    if (known) return known;
    const fresh = relateRecognised(recognise(a), recognise(b), { rules, place: joinPlaceName(place) });
    related.set(key, fresh);
    return fresh;
  };
  return { recognise, pair };
};
