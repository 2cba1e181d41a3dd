import fc from "fast-check";
import { areaReader } from "../../../src/engine/places/areas";
import { allPlaces } from "../../../src/engine/places/gazetteer";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";
import { colocate } from "../../../src/engine/spatial/colocation";
import { spatialDistribution } from "../../../src/engine/spatial/placeCategories";
import { givenRegions, placeSummary } from "../../../src/engine/spatial/placeSummary";

const cluster = (place: string, type = "甲", region?: string) => ({
  place,
  type,
  weight: 1,
  ...(region === undefined ? {} : { region }),
});
const belt = (place: string, year: number | null = null) => ({ place, year });

const LISTS = {
  clusters: [
    cluster("深圳", "甲"),
    cluster("深圳", "乙"),
    cluster("广州、佛山", "甲"),
    cluster("恩施州", "丙"),
    cluster("Stuttgart", "甲"),
    cluster("深玔", "甲"),
  ],
  belts: [belt("深圳", 2021), belt("佛山", 2020), belt("恩施", 2021), belt("西安", 2019), belt("stuttgart")],
};

describe("places by hand", () => {
  test("cities only and all units, with the shares of each side", () => {
    const { cities, all } = placeSummary(LISTS);
    expect(cities).toMatchObject({
      places: 4,
      withClusters: 3,
      withBelts: 3,
      withBoth: 2,
      shareOfClusterPlaces: 2 / 3,
      shareOfBeltPlaces: 2 / 3,
      clusters: { membership: 4, project: 3, shared: 3 },
      clustersInBoth: { membership: 3, project: 3, shared: 2.5 },
    });
    expect(all).toMatchObject({ places: 6, withClusters: 5, withBelts: 5, withBoth: 4 });
  });

  test("one and two types, with how many clusters by each counting rule", () => {
    expect(placeSummary(LISTS).all.byTypes).toEqual([
      { types: 1, places: 4, clusters: { membership: 4, project: 3, shared: 3 } },
      { types: 2, places: 1, clusters: { membership: 2, project: 2, shared: 2 } },
    ]);
  });

  test("belts of one year, and of the years before for presence only", () => {
    const only = placeSummary(LISTS, { year: 2021 });
    const since = placeSummary(LISTS, { year: 2021, earlierYears: true });
    expect([only.all.withBoth, only.all.withBelts]).toEqual([2, 2]);
    expect([since.all.withBoth, since.all.withBelts]).toEqual([3, 4]);
    expect(since.rows.map(({ belts, earlierBelts }) => [belts, earlierBelts])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  test("belts of later years are in no count of a year", () => {
    const { all } = placeSummary(LISTS, { year: 2020, earlierYears: true });
    expect([all.withBelts, all.withBoth]).toEqual([2, 1]);
    expect(placeSummary(LISTS, { year: 2020 }).all.withBelts).toBe(1);
  });

  test("by province and by region in their usual order, what is outside last", () => {
    const { byProvince, byRegion, byGivenRegion } = placeSummary(LISTS);
    const shown = (areas: typeof byProvince) => areas.map(({ area, all }) => [area, all.places]);
    expect(shown(byProvince)).toEqual([
      [{ kind: "province", prefix: "42" }, 1],
      [{ kind: "province", prefix: "44" }, 3],
      [{ kind: "province", prefix: "61" }, 1],
      [{ kind: "outside" }, 1],
    ]);
    expect(shown(byRegion)).toEqual([
      [{ kind: "region", region: "pearl-delta" }, 3],
      [{ kind: "region", region: "central" }, 1],
      [{ kind: "region", region: "west" }, 1],
      [{ kind: "outside" }, 1],
    ]);
    expect(byGivenRegion).toBeNull();
  });

  test("by the lists' own regions: the first row with one decides for its place", () => {
    const lists = {
      clusters: [cluster("深圳", "甲", ""), cluster("深圳", "甲", "湾区"), cluster("深圳", "甲", "南方")],
      belts: [
        { ...belt("西安"), region: "北方" },
        { ...belt("兰州"), region: "" },
      ],
    };
    expect(givenRegions(lists)).toEqual(
      new Map([
        ["440300", "湾区"],
        ["610100", "北方"],
      ]),
    );
    expect(placeSummary(lists).byGivenRegion?.map(({ area, all }) => [area, all.places])).toEqual([
      [{ kind: "given", name: "湾区" }, 1],
      [{ kind: "given", name: "北方" }, 1],
      [{ kind: "outside" }, 1],
    ]);
  });

  test("the outermost places of each type and of the belts", () => {
    const names = placeSummary({
      clusters: [
        cluster("乌鲁木齐"),
        cluster("哈尔滨"),
        cluster("三亚"),
        cluster("深圳", "乙"),
        cluster("深玔", "丙"),
      ],
      belts: [belt("拉萨"), belt("上海")],
    }).extremes.map(({ group, extremes: { north, south, east, west } }) => [
      "type" in group ? group.type : group.kind,
      ...[north, south, east, west].map(({ shortName }) => shortName),
    ]);
    expect(names).toEqual([
      ["甲", "哈尔滨", "三亚", "哈尔滨", "乌鲁木齐"],
      ["乙", "深圳", "深圳", "深圳", "深圳"],
      ["belts", "上海", "拉萨", "上海", "拉萨"],
    ]);
  });
});

const place = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...allPlaces().map(({ name }) => name)) },
  { weight: 3, arbitrary: fc.constantFrom("深圳", "广州、佛山", "西安", "Stuttgart", "深玔", "朝阳区") },
);
const random = fc.record({
  clusters: fc.array(
    fc.tuple(place, fc.constantFrom("甲", "乙", "丙", "")).map(([p, t]) => cluster(p, t)),
    {
      maxLength: 12,
    },
  ),
  belts: fc.array(
    fc.tuple(place, fc.constantFrom(2019, 2020, 2021, null)).map(([p, y]) => belt(p, y)),
    { maxLength: 15 },
  ),
});

describe("laws of places", () => {
  test("presence is COLOCATED's, the map's, and a set's; areas add up to all", () =>
    fc.assert(
      fc.property(random, (lists) => {
        const { all, cities, rows, byProvince, byRegion } = placeSummary(lists);
        const joined = colocate(lists.clusters, lists.belts);
        expect([all.withClusters, all.withBelts, all.withBoth]).toEqual([
          joined.placeCount,
          joined.otherCount,
          joined.bothCount,
        ]);
        expect([cities.withClusters, cities.withBelts, cities.withBoth]).toEqual([
          joined.cities.placeCount,
          joined.cities.otherCount,
          joined.cities.bothCount,
        ]);
        expect(
          rows.map(({ place: { key }, category, clusters, belts }) => [key, category, clusters, belts]),
        ).toEqual(
          spatialDistribution(lists, { k: 1 }).places.map((one) => [
            one.place.key,
            one.category,
            one.clusters,
            one.belts,
          ]),
        );
        expect(cities.places).toBe(
          rows.filter(
            ({ place: one }) => "unit" in one && /^(municipality|prefecture-level city)$/.test(one.unit.kind),
          ).length,
        );
        for (const areas of [byProvince, byRegion]) {
          const sum = (read: (counts: typeof all) => number): number =>
            areas.reduce((total, area) => total + read(area.all), 0);
          expect(sum(({ withBoth }) => withBoth)).toBe(all.withBoth);
          expect(sum(({ clusters }) => clusters.membership)).toBe(all.clusters.membership);
          expect(sum(({ clusters }) => clusters.shared)).toBeCloseTo(all.clusters.shared, 9);
        }
      }),
      { numRuns: 60 },
    ));

  test("by number of types the places and memberships add up; shared is the number of projects when nobody is cut", () =>
    fc.assert(
      fc.property(random, (lists) => {
        const { byTypes, clusters, withClusters } = placeSummary(lists).all;
        expect(byTypes.reduce((sum, { places }) => sum + places, 0)).toBe(withClusters);
        expect(byTypes.reduce((sum, one) => sum + one.clusters.membership, 0)).toBe(clusters.membership);
        expect(clusters.shared).toBe(clusters.project);
      }),
      { numRuns: 40 },
    ));

  test("a later year never loses a place once earlier years count", () =>
    fc.assert(
      fc.property(random, (lists) => {
        const withBoth = [2019, 2020, 2021].map(
          (year) => placeSummary(lists, { year, earlierYears: true }).all.withBoth,
        );
        expect(withBoth).toEqual([...withBoth].sort((a, b) => a - b));
        const dated = { ...lists, belts: lists.belts.filter(({ year }) => year !== null) };
        // A literal place is one only where both lists hold it: the belts without a year count for that.
        const known = lists.clusters.every(({ place: text }) => resolvePlace(text).status === "resolved");
        if (known) expect(withBoth[2]).toBe(placeSummary(dated).all.withBoth);
      }),
      { numRuns: 40 },
    ));

  test("a place that is not known is outside every kind of area", () => {
    for (const kind of ["province", "region", "given"] as const)
      expect(areaReader(kind)(null)).toEqual({ kind: "outside" });
  });
});
