import fc from "fast-check";
import { readRules } from "../../../src/engine/industries/rules";
import { allConcepts } from "../../../src/engine/industries/vocabulary";
import { chance } from "../../../src/engine/matching/chance";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { ratesOf } from "../../../src/engine/matching/rates";
import { ASKED_RELATIONS, type BeltTexts, COUNTINGS } from "../../../src/engine/matching/types";
import { allPlaces } from "../../../src/engine/places/gazetteer";

const INDUSTRIES = ["软件", "工业机器人", "智能装备", "机床", "机器人", "夨乂", "钢琴"];
const industry = fc.constantFrom(...INDUSTRIES);
const clusters = fc.array(
  fc.record({
    place: fc.constantFrom("深圳", "广州、佛山", "佛山", "西安", "Stuttgart", "深玔市", "朝阳区"),
    industry,
    type: fc.constantFrom("甲", "乙"),
  }),
  { minLength: 1, maxLength: 6 },
);
const beltPlace = fc.constantFrom("深圳", "广州", "佛山市", "广佛", "Stuttgart", "某处");
const belts = fc.array(fc.record({ place: beltPlace, industry }), { minLength: 1, maxLength: 5 });
const rule = fc.oneof(
  fc.tuple(fc.constant("关系"), industry, fc.constantFrom("相同", "隶属", "无关"), industry),
  fc.tuple(fc.constant("判定"), industry, fc.constantFrom("相近", "待判"), industry, fc.constant("佛山")),
);
const rulesOf = (rows: readonly (readonly string[])[]) =>
  readRules([["种类", "A", "关系", "B", "地点"], ...rows]).rules;

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) =>
        permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
      );

/** Every way to deal the industries of the belts of known places to those belts. */
const allShuffles = (list: readonly BeltTexts[], placeless: ReadonlySet<number>): BeltTexts[][] => {
  const known = list.map((_, at) => at).filter((at) => !placeless.has(at));
  return permutations(known.map((at) => list[at]?.industry ?? "")).map((dealt) =>
    list.map((belt, at) => ({ ...belt, industry: dealt[known.indexOf(at)] ?? belt.industry })),
  );
};

const meanOf = (rates: readonly number[]): number =>
  rates.reduce((sum, rate) => sum + rate, 0) / rates.length;

describe("chance", () => {
  test("law: the expected rate is the mean over every way to deal the belts, for every relation, counting and type", () => {
    const givenRules = fc.array(rule, { maxLength: 3 });
    fc.assert(
      fc.property(
        clusters,
        belts,
        givenRules,
        fc.constantFrom(...COUNTINGS),
        (given, list, rows, counting) => {
          // By project a verdict for one place is taken to hold in all places of a cluster: a law of its own, below.
          const rules = rulesOf(counting === "project" ? rows.filter(([kind]) => kind !== "判定") : rows);
          const { beltsWithoutPlace } = matchClusters(given, list, { rules });
          const placeless = new Set(beltsWithoutPlace.map(({ belt }) => belt));
          const dealt = allShuffles(list, placeless).map(
            (shuffled) => matchClusters(given, shuffled, { rules }).clusters,
          );
          for (const asked of ASKED_RELATIONS) {
            const result = chance({ clusters: given, belts: list, rules, counting, asked, runs: 19 });
            const meanRate = (type: string | null): number =>
              meanOf(
                dealt.map((matched) => {
                  const ofType = matched.filter(({ index }) => type === null || given[index]?.type === type);
                  return ratesOf(ofType, counting).rate(asked).lower;
                }),
              );
            for (const { type, expected } of [result.total, ...result.byType])
              expect(expected).toBeCloseTo(meanRate(type), 12);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("law: observed is the proven rate; p is above 0 and at most 1; the types add up to the total", () => {
    fc.assert(
      fc.property(
        clusters,
        belts,
        fc.constantFrom(...ASKED_RELATIONS),
        fc.constantFrom(...COUNTINGS),
        (given, list, asked, counting) => {
          const { total, byType } = chance({ clusters: given, belts: list, asked, counting, runs: 99 });
          const { clusters: matched } = matchClusters(given, list);
          expect(total.observed).toBe(ratesOf(matched, counting).rate(asked).lower);
          for (const row of [total, ...byType]) {
            expect(row.p).toBeGreaterThan(0);
            expect(row.p).toBeLessThanOrEqual(1);
            expect(row.shuffled.lower).toBeLessThanOrEqual(row.shuffled.upper);
            expect(row.lift).toBe(row.expected > 0 ? row.observed / row.expected : null);
          }
          const units = (read: (row: (typeof byType)[number]) => number) =>
            byType.reduce((sum, row) => sum + row.units * read(row), 0);
          expect(units(() => 1)).toBe(total.units);
          expect(units(({ expected }) => expected)).toBeCloseTo(total.units * total.expected, 9);
          expect(units(({ shuffled }) => shuffled.mean)).toBeCloseTo(total.units * total.shuffled.mean, 9);
        },
      ),
    );
  });

  test("law: where all belts are of one product, every shuffle is the lists as they are", () => {
    fc.assert(
      fc.property(
        clusters,
        fc.array(beltPlace, { minLength: 1, maxLength: 8 }),
        industry,
        (given, places, one) => {
          const { total } = chance({
            clusters: given,
            belts: places.map((place) => ({ place, industry: one })),
          });
          expect(total.expected).toBeCloseTo(total.observed, 12);
          expect(total.shuffled.sd).toBeCloseTo(0, 12);
          expect(total.p).toBe(1);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("by project, a verdict for one place of a cluster holds in all its places: chance is not made too small", () => {
    const given = [{ place: "广州、佛山", industry: "软件" }];
    const list = ["广州", "佛山", "西安"].map((place, at) => ({
      place,
      industry: at === 0 ? "钢琴" : "机床",
    }));
    const rules = rulesOf([["判定", "软件", "相同", "钢琴", "佛山"]]);
    const exact = meanOf(
      allShuffles(list, new Set()).map(
        (dealt) => ratesOf(matchClusters(given, dealt, { rules }).clusters, "project").rate("matched").lower,
      ),
    );
    expect(exact).toBeCloseTo(1 / 3, 12);
    const asMembers = chance({ clusters: given, belts: list, rules, counting: "membership" });
    expect(asMembers.total.expected).toBeCloseTo((0 + 1 / 3) / 2, 12);
    expect(chance({ clusters: given, belts: list, rules, counting: "project" }).total.expected).toBeCloseTo(
      2 / 3,
      12,
    );
  });

  test("a city of many belts matches by chance, a city of one hardly; by hand: 10 belts, 3 fit, 4 and 1 drawn", () => {
    const list = [
      ...["深圳", "深圳", "深圳", "深圳"].map((place) => ({ place, industry: "钢琴" })),
      ...["西安", "西安", "西安"].map((place) => ({ place, industry: "软件" })),
      ...["青岛", "大连", "大连"].map((place) => ({ place, industry: "夨乂" })),
    ];
    const result = chance({
      clusters: [
        { place: "深圳", industry: "软件", type: "甲" },
        { place: "青岛", industry: "软件", type: "乙" },
      ],
      belts: list,
    });
    // 1 - C(7, 4)/C(10, 4) = 1 - 35/210 and 1 - C(7, 1)/C(10, 1) = 3/10.
    expect(result.byType.map(({ expected }) => expected)).toEqual([
      expect.closeTo(5 / 6, 12),
      expect.closeTo(3 / 10, 12),
    ]);
    expect(result.total).toMatchObject({ units: 2, observed: 0, lift: 0, p: 1 });
    expect(result.beltCount).toBe(10);
  });

  test("lift is null where nothing can be expected, and the same seed gives the same answer", () => {
    const lists = {
      clusters: [{ place: "深圳", industry: "夨乂" }],
      belts: [{ place: "深圳", industry: "软件" }],
    };
    expect(chance(lists).total).toMatchObject({ observed: 0, expected: 0, lift: null, p: 1 });
    const list = ["深圳", "西安", "佛山", "西安"].map((place, at) => ({
      place,
      industry: INDUSTRIES[at] ?? "",
    }));
    const several = { clusters: list, belts: list };
    expect(chance(several)).toEqual(chance(several));
    expect(chance({ ...several, seed: 7 }).total.expected).toBe(chance(several).total.expected);
  });
});

describe("4,075 belts and 159 clusters", () => {
  const [places, concepts] = [allPlaces(), allConcepts()];
  const nth = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;
  /** A big city has many belts: place i of 160 has them in proportion to 1/(i + 3). */
  const shares = Array.from({ length: 160 }, (_, i) => 1 / (i + 3));
  const sum = shares.reduce((total, share) => total + share, 0);
  const beltList = (products: number): BeltTexts[] =>
    shares
      .flatMap((share, i) =>
        Array.from({ length: Math.ceil((4075 * share) / sum) }, () => nth(places, i * 7).name),
      )
      .slice(0, 4075)
      .map((place, at) => ({ place, industry: nth(concepts, (at % products) * 11 + 5).zh }));
  const clusterList = Array.from({ length: 159 }, (_, at) => ({
    place: nth(places, (at % 90) * 7).name,
    industry: `${nth(concepts, at * 37).zh}产业集群`,
    type: nth(["甲", "乙", "丙"], at),
  }));

  test.each([1500, 4075])(
    "with %i products: the simulated mean is within 4 standard errors of the exact one",
    (products) => {
      const list = beltList(products);
      expect(list).toHaveLength(4075);
      const [start, used] = [performance.now(), process.cpuUsage()];
      const { total, byType, runs } = chance({ clusters: clusterList, belts: list });
      // Printed, not asserted: what a machine under load takes says nothing. The budget is 1 s.
      const elapsed = (performance.now() - start).toFixed(0);
      const processor = (process.cpuUsage(used).user / 1000).toFixed(0);
      process.stdout.write(
        `chance, 159 clusters, 4,075 belts, ${products} products: ${elapsed} ms, ${processor} ms of processor\n`,
      );
      for (const { expected, shuffled } of [total, ...byType]) {
        expect(shuffled.sd).toBeGreaterThan(0);
        expect(Math.abs(shuffled.mean - expected)).toBeLessThan((4 * shuffled.sd) / Math.sqrt(runs));
        expect(shuffled.lower).toBeLessThanOrEqual(expected);
        expect(shuffled.upper).toBeGreaterThanOrEqual(expected);
      }
    },
  );
});
