import { relateRecognised } from "../industries/relateIndustries";
import type { Rule } from "../industries/rules";
import { tagger } from "../industries/tagger";
import type { IndustryRelation, Recognition } from "../industries/types";
import { type JoinPlace, joinPlaceName } from "../places/joinPlaces";

/** Tags each distinct text once and relates each distinct pair once (once per place where a rule names places). */
export const pairRelations = (rules: readonly Rule[], recognise = tagger(rules)) => {
  const byPlace = new Map<string, RelationStore>();
  const placesMatter = rules.some((rule) => rule.kind === "verdict" && rule.place !== undefined);
  const storeOf = (place: JoinPlace): RelationStore => {
    if (rules.length === 0) return withoutRules;
    const key = placesMatter ? place.key : "";
    const store = byPlace.get(key) ?? relationStore();
    byPlace.set(key, store);
    return store;
  };
  const pair = (textA: string, textB: string, place: JoinPlace): IndustryRelation => {
    const [a, b] = [recognise(textA), recognise(textB)];
    return storeOf(place).get(a, b, () => relateRecognised(a, b, { rules, place: joinPlaceName(place) }));
  };
  return { recognise, pair };
};

/** Relations of names as tagged, each made once. */
interface RelationStore {
  readonly get: (a: Recognition, b: Recognition, make: () => IndustryRelation) => IndustryRelation;
}

/** A store that begins anew when it holds so many relations. */
const relationStore = (most = Infinity): RelationStore => {
  const known = new Map<Recognition, Map<Recognition, IndustryRelation>>();
  let count = 0;
  return {
    get: (a, b, make) => {
      const ofA = known.get(a);
      const found = ofA?.get(b);
      if (found !== undefined) return found;
      if (count >= most) {
        known.clear();
        count = 0;
      }
      const made = make();
      const list = known.get(a) ?? new Map<Recognition, IndustryRelation>();
      known.set(a, list.set(b, made));
      count += 1;
      return made;
    },
  };
};

/** What names are to each other when nobody rules otherwise is the same in every call: the formulas of a sheet share it. */
const withoutRules = relationStore(200_000);
