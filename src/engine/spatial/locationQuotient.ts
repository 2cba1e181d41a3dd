/** One row of a list: the places it stands in, what it is counted under there, and how much it weighs. */
export interface QuotientRow {
  /** Keys of its places, at least one; each of N gets 1/N of the weight. */
  readonly places: readonly string[];
  readonly group: string;
  /** ≥ 0. */
  readonly weight: number;
}

/** A place of fewer rows says nothing about concentration: one row more or less would turn the quotient over. */
export const FEWEST_UNITS = 5;

/**
 * How concentrated the group of each row is in its place: (x_pg / x_p) / (x_g / x), the location quotient
 * (Isard 1960, Methods of Regional Analysis), 1 where the place has the group's share of the whole list. The places of a row that stands in
 * several are taken together. Null where they have fewer than `FEWEST_UNITS` rows, or nothing that weighs.
 */
export const locationQuotients = (rows: readonly QuotientRow[]): readonly (number | null)[] => {
  const [byPlace, byGroup, byBoth, unitsOf] = [sums(), sums(), sums(), sums()];
  let all = 0;
  for (const { places, group, weight } of rows) {
    const share = weight / places.length;
    for (const place of places) {
      byPlace.add(share, place);
      byBoth.add(share, place, group);
      unitsOf.add(weight > 0 ? 1 / places.length : 0, place);
    }
    byGroup.add(weight, group);
    all += weight;
  }
  const over = (places: readonly string[], of: Sums, ...rest: readonly string[]): number =>
    places.reduce((sum, place) => sum + of.at(place, ...rest), 0);
  return rows.map(({ places, group }) => {
    const [here, everywhere] = [over(places, byPlace), byGroup.at(group)];
    if (here === 0 || everywhere === 0 || over(places, unitsOf) < FEWEST_UNITS - ROUNDING) return null;
    return over(places, byBoth, group) / here / (everywhere / all);
  });
};

/** Thirds of a row add up to a row. */
const ROUNDING = 1e-9;

interface Sums {
  readonly add: (amount: number, ...key: readonly string[]) => void;
  readonly at: (...key: readonly string[]) => number;
}

const sums = (): Sums => {
  const totals = new Map<string, number>();
  const at: Sums["at"] = (...key) => totals.get(JSON.stringify(key)) ?? 0;
  return { at, add: (amount, ...key) => void totals.set(JSON.stringify(key), at(...key) + amount) };
};
