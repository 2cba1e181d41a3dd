import fc from "fast-check";
import { readRules } from "../../../src/engine/industries/rules";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { clusterRelations } from "../../../src/engine/matching/clusterRelations";
import { connectedGroups } from "../../../src/engine/matching/connectedGroups";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import rows from "../../../src/reports/sampleRows.json";

interface Cluster {
  readonly place: string;
  readonly industry: string;
  readonly type: string;
}

const relationsOf = (clusters: readonly Cluster[], ruleRows: readonly (readonly string[])[] = []) => {
  const { rules } = readRules([["种类", "A", "关系", "B", "地点"], ...ruleRows]);
  return clusterRelations({ clusters, matched: matchClusters(clusters, [], { rules }).clusters, rules });
};

const namesOf = (clusters: readonly Cluster[], { groups }: ReturnType<typeof clusterRelations>) =>
  groups.map(({ place, relation, clusters: members }) => [
    "unit" in place ? place.unit.shortName : place.literal,
    relation,
    ...members.map((index) => clusters[index]?.industry),
  ]);

describe("the study's Table 2", () => {
  const published = rows.table2;
  const clusters = [
    ...new Map(
      published
        .flatMap((pair) => [
          { place: pair.city, industry: pair.clusterA, type: pair.typeA },
          { place: pair.city, industry: pair.clusterB, type: pair.typeB },
        ])
        .map((cluster) => [`${cluster.place} ${cluster.industry}`, cluster]),
    ).values(),
  ];

  test("its verdicts as rules give its rows back, the three of 合肥 in one group", () => {
    const words = { identical: "相同", affiliated: "隶属", similar: "相近" };
    const ruleRows = published.map(({ clusterA, relation, clusterB, city }) => [
      "判定",
      clusterA,
      words[relation as keyof typeof words],
      clusterB,
      city,
    ]);
    const groups = namesOf(clusters, relationsOf(clusters, ruleRows));
    const threes = [
      ["合肥", "similar", "人工智能产业集群", "智能语音集群", "基于信息技术的公共安全创新型产业集群"],
    ];
    const pairs = published
      .filter(({ city }) => city !== "合肥")
      .map(({ city, relation, clusterA, clusterB }) => [city, relation, clusterA, clusterB]);
    expect(groups).toEqual(expect.arrayContaining([...threes, ...pairs]));
    expect(groups.filter(([place]) => place === "合肥")).toEqual(threes);
  });

  test("by the vocabulary alone nearly all of its 22 groups stand, whatever their relation", () => {
    const found = new Set(
      namesOf(clusters, relationsOf(clusters)).map(([place, , ...members]) => `${place} ${members.join()}`),
    );
    const expected = new Set([
      ...published
        .filter(({ city }) => city !== "合肥")
        .map(({ city, clusterA, clusterB }) => `${city} ${clusterA},${clusterB}`),
      "合肥 人工智能产业集群,智能语音集群,基于信息技术的公共安全创新型产业集群",
    ]);
    expect(expected.size).toBe(22);
    expect([...expected].filter((group) => found.has(group)).length).toBeGreaterThanOrEqual(20);
  });
});

test("a cluster without a type is no other type, and places of one type give no pair", () => {
  const here = (industry: string, type: string) => ({ place: "深圳", industry, type });
  expect(relationsOf([here("软件", "甲"), here("软件", ""), here("软件", " 甲")])).toEqual({
    groups: [],
    places: 0,
    pairs: { identical: 0, affiliated: 0, similar: 0, none: 0, undetermined: 0 },
  });
  expect(relationsOf([here("软件", "甲"), here("软件", "乙")]).groups).toHaveLength(1);
});

test("law: every related pair of different types in one place is in exactly one group, and no other pair is in any", () => {
  const cluster = fc.record({
    place: fc.constantFrom("深圳", "广州", "广州、佛山", "深玔"),
    industry: fc.constantFrom("软件", "工业软件", "人工智能", "机床", "夨乂"),
    type: fc.constantFrom("甲", "乙", "丙", ""),
  });
  fc.assert(
    fc.property(fc.array(cluster, { maxLength: 10 }), (clusters) => {
      const { groups, pairs } = relationsOf(clusters);
      const cities = (text: string) => (text === "深玔" ? [] : text.split("、"));
      const byHand = clusters.flatMap((a, i) =>
        clusters.slice(i + 1).flatMap((b, j) =>
          a.type === b.type || a.type === "" || b.type === ""
            ? []
            : cities(a.place)
                .filter((city) => cities(b.place).includes(city))
                .map(
                  (city) => [city, i, i + 1 + j, relateIndustries(a.industry, b.industry).verdict] as const,
                ),
        ),
      );
      const grouped = groups.flatMap(({ place, relation, pairs: joined }) =>
        joined.map(({ a, b }) => `${"unit" in place ? place.unit.shortName : ""} ${a} ${b} ${relation}`),
      );
      const related = byHand.filter(([, , , verdict]) => verdict !== "none" && verdict !== "undetermined");
      expect(grouped.sort()).toEqual(related.map((pair) => pair.join(" ")).sort());
      expect(pairs.none).toBe(byHand.filter(([, , , verdict]) => verdict === "none").length);
      expect(pairs.undetermined).toBe(byHand.filter(([, , , verdict]) => verdict === "undetermined").length);
      for (const { clusters: members, pairs: joined } of groups)
        expect(members).toEqual([...new Set(joined.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test("law: two members are in one group exactly when a chain of pairs joins them", () => {
  const member = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(member, member), { maxLength: 12 }), (pairs) => {
      const reach = (from: number): number[] => {
        const seen = new Set([from]);
        for (const one of seen)
          for (const [a, b] of pairs) {
            if (a === one) seen.add(b);
            if (b === one) seen.add(a);
          }
        return [...seen].sort((a, b) => a - b);
      };
      const groups = connectedGroups(pairs);
      for (const group of groups) expect(group).toEqual(reach(group[0] ?? -1));
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...new Set(pairs.flat())].sort((a, b) => a - b));
    }),
  );
});
