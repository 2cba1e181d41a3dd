import fc from "fast-check";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { readRules } from "../../../src/engine/industries/rules";
import type { Relation } from "../../../src/engine/industries/types";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { ratesOf } from "../../../src/engine/matching/rates";
import { COUNTING_RULES, type CountingRule } from "../../../src/engine/matching/types";
import { compareRelations } from "../../../src/engine/matching/verdict";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";

const PLACES = [
  "深圳",
  "广东深圳市",
  "广州、佛山",
  "昆山",
  "苏州市",
  "澄迈县",
  "Stuttgart",
  "深玔市",
  "朝阳区",
  "青岛",
];
const INDUSTRIES = [
  "软件",
  "工业机器人",
  "智能装备",
  "机床",
  "电子元器件",
  "医疗器械",
  "生物医药产业集群",
  "夨乂",
  "光伏",
  "家用电器",
];
const texts = fc.record({ place: fc.constantFrom(...PLACES), industry: fc.constantFrom(...INDUSTRIES) });

/** The definition, written as a nested loop over every pair. */
const byHand = (
  cluster: { place: string; industry: string },
  belts: readonly { place: string; industry: string }[],
) => {
  const here = resolvePlace(cluster.place);
  if (here.status === "ambiguous") return "undetermined";
  const literal = here.status === "unknown" && belts.some((belt) => belt.place === cluster.place);
  if (here.status === "unknown" && !literal) return "undetermined";
  const codes = here.status === "resolved" ? here.places.map(({ code }) => code) : [];
  const relations = belts
    .filter((belt) => {
      const there = resolvePlace(belt.place);
      return literal
        ? belt.place === cluster.place
        : there.status === "resolved" && there.places.some(({ code }) => codes.includes(code));
    })
    .map((belt) => relateIndustries(cluster.industry, belt.industry).verdict);
  return relations.length === 0 ? "none" : relations.sort(compareRelations)[0];
};

interface UnitByHand {
  readonly known: boolean;
  readonly relations: readonly Relation[];
  readonly lenient: boolean;
  readonly weight: number;
}

/** The counting units of one cluster, by asking every belt whether it names the unit's place. */
const unitsByHand = (
  cluster: { place: string; industry: string },
  {
    belts,
    counting,
    clusters,
  }: {
    belts: readonly { place: string; industry: string }[];
    counting: CountingRule;
    clusters: readonly { place: string }[];
  },
): UnitByHand[] => {
  const keysOf = (place: string): readonly string[] => {
    const resolved = resolvePlace(place);
    if (resolved.status === "resolved") return resolved.places.map(({ code }) => code);
    const isInBoth = [clusters, belts].every((list) => list.some((one) => one.place === place));
    return resolved.status === "unknown" && isInBoth ? [place] : [];
  };
  const keys = keysOf(cluster.place);
  const unitOf = (own: readonly string[], weight: number): UnitByHand => {
    const found = belts
      .filter((belt) => keysOf(belt.place).some((key) => own.includes(key)))
      .map((belt) => relateIndustries(cluster.industry, belt.industry));
    const relations = found.map(({ verdict }) => verdict);
    return { known: own.length > 0, relations, lenient: found.some(({ lenient }) => lenient), weight };
  };
  if (counting === "project" || keys.length === 0) return [unitOf(keys, 1)];
  return keys.map((key) => unitOf([key], counting === "shared" ? 1 / keys.length : 1));
};

describe("matchClusters", () => {
  test("law: equal to a nested loop over every pair", () =>
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 12 }),
        fc.array(texts, { maxLength: 25 }),
        (clusters, belts) => {
          const result = matchClusters(clusters, belts);
          expect(result.clusters.map(({ verdict }) => verdict)).toEqual(
            clusters.map((cluster) => byHand(cluster, belts)),
          );
          expect(result.clusters.map(({ index }) => index)).toEqual(clusters.map((_, i) => i));
        },
      ),
      { numRuns: 60 },
    ));

  test("law: memberships, counts of belts and every rate are those of a nested loop, by every counting rule", () =>
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 10 }),
        fc.array(texts, { maxLength: 20 }),
        fc.constantFrom(...COUNTING_RULES),
        (clusters, belts, counting) => {
          const units = clusters.flatMap((cluster) => unitsByHand(cluster, { belts, counting, clusters }));
          const { units: all, rate } = ratesOf(matchClusters(clusters, belts).clusters, counting);
          const sum = (counts: (unit: UnitByHand) => boolean): number =>
            units.filter(counts).reduce((total, { weight }) => total + weight, 0);
          expect(all).toBeCloseTo(
            sum(() => true),
            9,
          );
          const isOpen = ({ relations, known }: UnitByHand): boolean =>
            !known || relations.includes("undetermined");
          const isMatched = ({ relations }: UnitByHand): boolean =>
            relations.includes("identical") || relations.includes("affiliated");
          expect(rate("matched").proven).toBeCloseTo(sum(isMatched), 9);
          expect(rate("matched").possible).toBeCloseTo(
            sum((unit) => isMatched(unit) || isOpen(unit)),
            9,
          );
          expect(rate("lenient").proven).toBeCloseTo(
            sum(({ lenient }) => lenient),
            9,
          );
          expect(rate("undetermined").proven).toBeCloseTo(
            sum(
              ({ known, relations }) =>
                !known || (relations.length > 0 && relations.every((one) => one === "undetermined")),
            ),
            9,
          );
        },
      ),
      { numRuns: 60 },
    ));

  test("a belt of two places whose pair a rule decides in one of them stays open in the other", () => {
    const { rules } = readRules([
      ["种类", "A", "关系", "B", "地点"],
      ["判定", "夨乂", "无关", "软件", "广州"],
    ]);
    const [cluster] = matchClusters(
      [{ place: "广州、佛山", industry: "夨乂" }],
      [{ place: "广佛", industry: "软件" }],
      { rules },
    ).clusters;
    expect(cluster).toMatchObject({ verdict: "none", beltsNotUnderstood: 1 });
    expect(ratesOf(cluster ? [cluster] : [], "project").rate("matched")).toMatchObject({
      proven: 0,
      possible: 1,
    });
  });

  test("a belt of two places which a rule makes merely similar in one of them stays lenient by the other", () => {
    const { rules } = readRules([
      ["种类", "A", "关系", "B", "地点"],
      ["判定", "机床", "相近", "数控系统", "广州"],
    ]);
    const [cluster] = matchClusters(
      [{ place: "广州、佛山", industry: "机床" }],
      [{ place: "广佛", industry: "数控系统" }],
      { rules },
    ).clusters;
    expect(cluster?.memberships.map(({ verdict, lenient }) => [verdict, lenient])).toEqual([
      ["similar", false],
      ["similar", true],
    ]);
    expect(cluster).toMatchObject({ verdict: "similar", lenient: true });
  });

  test("a cluster of two places has a verdict in each, and a belt that names both counts once", () => {
    const [cluster] = matchClusters(
      [{ place: "广州、佛山", industry: "机床" }],
      [
        { place: "佛山", industry: "机床" },
        { place: "广佛", industry: "软件" },
      ],
    ).clusters;
    expect(cluster?.memberships.map(({ place, verdict }) => [place?.key, verdict])).toEqual([
      ["440100", "none"],
      ["440600", "identical"],
    ]);
    expect(cluster?.verdict).toBe("identical");
    expect(cluster?.belts).toHaveLength(2);
  });

  test("an unknown industry is undetermined, never none; an unknown belt is counted", () => {
    const belts = [
      { place: "深圳", industry: "软件" },
      { place: "深圳", industry: "夨乂" },
    ];
    const [unknown, known, elsewhere] = matchClusters(
      [
        { place: "深圳", industry: "夨乂" },
        { place: "深圳", industry: "软件" },
        { place: "西安", industry: "软件" },
      ],
      belts,
    ).clusters;
    expect(unknown).toMatchObject({ verdict: "undetermined", reason: "industry-not-understood" });
    expect(known).toMatchObject({ verdict: "identical", beltsNotUnderstood: 1 });
    expect(elsewhere).toMatchObject({ verdict: "none", reason: "no-belts-in-place" });
  });

  test("a literal place is known only when both lists hold it; an ambiguous one is told", () => {
    const verdicts = matchClusters(
      [
        { place: "Stuttgart", industry: "软件" },
        { place: "深玔市", industry: "软件" },
        { place: "朝阳区", industry: "软件" },
      ],
      [{ place: " stuttgart", industry: "软件" }],
    ).clusters.map(({ verdict, reason }) => [verdict, reason]);
    expect(verdicts).toEqual([
      ["identical", "related-belt"],
      ["undetermined", "place-unknown"],
      ["undetermined", "place-ambiguous"],
    ]);
  });
});
