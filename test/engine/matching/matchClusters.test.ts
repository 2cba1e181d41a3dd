import fc from "fast-check";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
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
