import type { Rule } from "../industries/rules";
import { type JoinPlace, joinPlaces } from "../places/joinPlaces";
import type { PlaceText } from "../places/placeResolver";
import { placeSettler } from "../places/settledPlaces";

/** Two lists of place texts and the user's rules, of which some settle what a place text means. */
export interface PlaceLists {
  readonly clusters: readonly PlaceText[];
  readonly belts: readonly PlaceText[];
  readonly rules?: readonly Rule[];
}

/** The places of each cluster and belt, in the order given; none where the place is unknown or ambiguous. */
export interface LocatedLists {
  readonly clusters: readonly (readonly JoinPlace[])[];
  readonly belts: readonly (readonly JoinPlace[])[];
}

/** Locates both lists together: a literal name is a place only where both hold it. */
export const locateLists = (lists: PlaceLists): LocatedLists => {
  const settle = placeSettler(lists.rules ?? []);
  const [clusters, belts] = [lists.clusters.map(settle), lists.belts.map(settle)];
  const joined = joinPlaces(clusters, belts);
  const placesOf = (row: PlaceText): readonly JoinPlace[] => {
    const one = joined(row);
    return one.status === "known" ? one.places : [];
  };
  return { clusters: clusters.map(placesOf), belts: belts.map(placesOf) };
};
