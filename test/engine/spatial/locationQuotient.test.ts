import fc from "fast-check";
import {
  FEWEST_UNITS,
  locationQuotients,
  type QuotientRow,
} from "../../../src/engine/spatial/locationQuotient";
import vectors from "../../golden/ellipse/vectors.json";

const key = fc.constantFrom("p1", "p2", "p3");
const row = fc.record({
  places: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
  group: fc.constantFrom("a", "b", "c"),
  weight: fc.nat(4),
});
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
const single = (places: string, group: string, weight = 1): QuotientRow => ({
  places: [places],
  group,
  weight,
});

test.each(vectors.locationQuotient.map((vector) => [vector.id, vector] as const))(
  "known answer: %s",
  (_id, { input, expected }) => {
    const cells = input.flatMap((counts, i) => counts.map((count, j) => ({ i, j, count })));
    const list = cells.flatMap(({ i, j, count }) =>
      Array.from({ length: count }, () => single(`p${i}`, `g${j}`)),
    );
    const quotients = locationQuotients(list);
    for (const { i, j } of cells) {
      const at = list.findIndex(({ places, group }) => places[0] === `p${i}` && group === `g${j}`);
      expect(quotients[at]).toBeCloseTo(expected[i]?.[j] ?? NaN, 12);
    }
  },
);

describe("laws", () => {
  test("the quotients of a place, weighed by the groups' shares of the whole, add up to 1", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(key, row), { minLength: 1, maxLength: 60 }), (given) => {
        const list = given.map(([place, { group, weight }]) => single(place, group, weight));
        const quotients = locationQuotients(list);
        const total = list.reduce((sum, { weight }) => sum + weight, 0);
        for (const place of ["p1", "p2", "p3"]) {
          const groups = new Map<string, number>();
          list.forEach(({ places, group }, at) => {
            const quotient = quotients[at] ?? null;
            if (places[0] === place && quotient !== null) groups.set(group, quotient);
          });
          if (groups.size === 0) continue;
          const shares = [...groups].map(([group, quotient]) => {
            const ofGroup = list.filter((one) => one.group === group);
            return (quotient * ofGroup.reduce((sum, { weight }) => sum + weight, 0)) / total;
          });
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }),
    ));

  test("the scale of the weights and the order of the rows do not matter; rows of weight 0 change nothing", () =>
    fc.assert(
      fc.property(rows, (list) => {
        const quotients = locationQuotients(list);
        const scaled = locationQuotients(list.map((one) => ({ ...one, weight: one.weight * 1024 })));
        const reversed = [...locationQuotients([...list].reverse())].reverse();
        const more = locationQuotients([...list, single("p1", "a", 0)]).slice(0, -1);
        for (const others of [scaled, reversed, more])
          others.forEach((other, at) => {
            const quotient = quotients[at] ?? null;
            if (quotient === null) expect(other).toBeNull();
            else expect(other).toBeCloseTo(quotient, 9);
          });
      }),
    ));

  test("a list of one place is everywhere as concentrated as the whole: 1, or null where too small", () =>
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (list) => {
        const here = list.map(({ group }) => single("p1", group));
        for (const quotient of locationQuotients(here))
          if (list.length < FEWEST_UNITS) expect(quotient).toBeNull();
          else expect(quotient).toBeCloseTo(1, 12);
      }),
    ));
});

test("a row of several places gives each its share, and has the quotient of them together", () => {
  const apart = ["p1", "p1", "p1", "p2", "p2"].map((place) => single(place, "a"));
  const shared = { places: ["p1", "p2"], group: "b", weight: 2 };
  const elsewhere = Array.from({ length: 13 }, () => single("p3", "a"));
  // Together the places hold 5 rows of a and one of b, of weight 2: b is 2/7 of them and 2/20 of all.
  const quotients = locationQuotients([...apart, shared, ...elsewhere]);
  expect(quotients[5]).toBeCloseTo(2 / 7 / (2 / 20), 12);
  expect(quotients.slice(0, 5)).toEqual([null, null, null, null, null]);
});

test("five thirds of a row each are five rows, not a little less", () => {
  const thirds = Array.from({ length: 5 }, () => ({ places: ["p1", "p2", "p3"], group: "a", weight: 1 }));
  expect(locationQuotients(thirds)[0]).toBeCloseTo(1, 12);
});
