import fc from "fast-check";
import { allPlaces } from "../../../src/engine/places/gazetteer";
import { geographicEllipse } from "../../../src/engine/spatial/ellipse";
import { spatialDistribution } from "../../../src/engine/spatial/placeCategories";

const cluster = (place: string, { type = "a", weight = 1 } = {}) => ({
  row: 0,
  name: "",
  place,
  industry: "",
  type,
  weight,
});
const belt = (place: string) => ({ row: 0, place, industry: "", year: null });

const name = fc.constantFrom(...allPlaces().map((place) => place.name));
const lists = fc.record({
  clusters: fc.array(fc.tuple(name, fc.constantFrom("a", "b")), { minLength: 1, maxLength: 12 }),
  belts: fc.array(name, { minLength: 1, maxLength: 12 }),
});

describe("places by category", () => {
  test("a place is in both exactly when both lists name it, and counts add up", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const clusters = given.clusters.map(([place, type]) => cluster(place, { type }));
        const { places } = spatialDistribution({ clusters, belts: given.belts.map(belt) }, { k: 1 });
        for (const { category, clusters: inClusters, belts: inBelts } of places) {
          expect(category === "both").toBe(inClusters > 0 && inBelts > 0);
          expect(category === "clusters-only").toBe(inBelts === 0);
        }
        const sum = (read: (place: (typeof places)[number]) => number): number =>
          places.reduce((total, place) => total + read(place), 0);
        expect(sum((place) => place.clusters)).toBe(given.clusters.length);
        expect(sum((place) => place.belts)).toBe(given.belts.length);
        expect(new Set(places.map(({ place }) => place.key)).size).toBe(places.length);
      }),
    );
  });

  test("a shared cluster stands in each of its places; a text that names a place twice counts once", () => {
    const { places } = spatialDistribution(
      { clusters: [cluster("深圳、广州、深圳市")], belts: [belt("深圳"), belt("Stuttgart")] },
      { k: 1 },
    );
    expect(places.map(({ place, category, clusters }) => [place.key, category, clusters])).toEqual([
      ["440300", "both", 1],
      ["440100", "clusters-only", 1],
    ]);
  });

  test("a name outside the gazetteer that both lists hold is a place without an ellipse", () => {
    const { places, ellipses } = spatialDistribution(
      { clusters: [cluster("Stuttgart")], belts: [belt("stuttgart")] },
      { k: 1 },
    );
    expect(places).toEqual([
      { place: { key: "stuttgart", literal: "Stuttgart" }, category: "both", clusters: 1, belts: 1 },
    ]);
    expect(ellipses).toEqual([]);
  });
});

describe("ellipses", () => {
  test("each place of a shared cluster gets 1/N, times its weight", () => {
    const { ellipses } = spatialDistribution(
      { clusters: [cluster("深圳、广州", { weight: 4 }), cluster("北京")], belts: [] },
      { k: Math.SQRT2 },
    );
    const of = (code: string) => allPlaces().find((place) => place.code === code) ?? fail(code);
    const units = [of("440300"), of("440100"), of("110100")];
    expect(ellipses).toHaveLength(1);
    expect(ellipses[0]?.ellipse).toEqual(
      geographicEllipse(
        {
          longitude: Float64Array.from(units, ({ longitude }) => longitude),
          latitude: Float64Array.from(units, ({ latitude }) => latitude),
          weight: Float64Array.of(2, 2, 1),
        },
        { k: Math.SQRT2 },
      ),
    );
  });

  test("by membership each place of a shared cluster or belt counts wholly; nothing else changes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 8 }), (pairs) => {
        const joined = { clusters: pairs.map(([a, b]) => cluster(`${a}、${b}`)), belts: [] };
        const apart = {
          clusters: pairs.flatMap(([a, b]) => (a === b ? [a] : [a, b])).map((one) => cluster(one)),
          belts: [],
        };
        const [shared, whole] = [
          spatialDistribution(joined, { k: 1 }),
          spatialDistribution(joined, { k: 1, counting: "membership" }),
        ];
        expect(whole.places).toEqual(shared.places);
        expect(whole.ellipses).toEqual(spatialDistribution(apart, { k: 1 }).ellipses);
        expect(shared.ellipses[0]?.ellipse.sumWeights).toBeCloseTo(pairs.length, 9);
      }),
      { numRuns: 30 },
    );
  });

  test("types in order of appearance, then belts; a group without weight or place has none", () => {
    const { ellipses } = spatialDistribution(
      {
        clusters: [
          cluster("北京", { type: "b" }),
          cluster("上海", { type: "" }),
          cluster("广州", { type: "light", weight: 0 }),
          cluster("某地", { type: "nowhere" }),
        ],
        belts: [belt("深圳")],
      },
      { k: 1 },
    );
    expect(ellipses.map(({ group }) => group)).toEqual([
      { kind: "type", type: "b" },
      { kind: "type", type: "" },
      { kind: "belts" },
    ]);
  });
});

const fail = (code: string): never => {
  throw new Error(`${code} is not in the gazetteer`);
};
