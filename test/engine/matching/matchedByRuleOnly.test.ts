import fc from "fast-check";
import { readRules } from "../../../src/engine/industries/rules";
import { analyse } from "../../../src/engine/matching/analyse";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { matchedByRuleOnly } from "../../../src/engine/matching/matchedByRuleOnly";
import type { MatchedCluster } from "../../../src/engine/matching/types";

const RULES_HEADER = ["种类", "A", "关系", "B", "地点"];
const CLUSTERS = [
  ["地点", "产业"],
  ["青岛、烟台", "钢琴"],
  ["青岛", "软件"],
];
const BELTS = [
  ["地点", "产品"],
  ["青岛", "水泥"],
  ["烟台", "水泥"],
  ["青岛", "乐器"],
];
const onlyByRule = (...rules: string[][]) =>
  analyse({
    clusters: CLUSTERS,
    belts: BELTS,
    rules: [RULES_HEADER, ...rules],
    counting: "membership",
  }).matchedByRuleOnly.map(({ cluster, belt, place, verdict, builtIn, ruleRow }) => [
    cluster,
    "unit" in place ? place.unit.shortName : place.literal,
    belt,
    verdict,
    builtIn,
    ruleRow,
  ]);

test("a verdict for one place brings one pair, a relation one for each place", () => {
  expect(onlyByRule(["判定", "钢琴", "隶属", "水泥", "烟台市"])).toEqual([
    [0, "烟台", 1, "affiliated", "none", 1],
  ]);
  expect(onlyByRule(["关系", "钢琴", "相同", "水泥"])).toEqual([
    [0, "青岛", 0, "identical", "none", 1],
    [0, "烟台", 1, "identical", "none", 1],
  ]);
});

test("a rule that repeats the built-in verdict, or takes a match away, brings none", () => {
  expect(onlyByRule(["关系", "钢琴", "隶属", "乐器"])).toEqual([]);
  expect(onlyByRule(["关系", "钢琴", "无关", "乐器"])).toEqual([]);
  expect(onlyByRule()).toEqual([]);
});

test("law: exactly the pairs that are matched with the rules and not without", () => {
  const industry = fc.constantFrom("钢琴", "乐器", "软件", "嘟嘟", "水泥", "钢琴及软件");
  const place = fc.constantFrom("青岛", "烟台市", "青岛、烟台");
  const list = fc.array(fc.record({ place, industry }), { minLength: 1, maxLength: 5 });
  const rule = fc.oneof(
    fc.tuple(fc.constant("同义"), industry, fc.constant(""), industry),
    fc.tuple(fc.constant("忽略"), industry),
    fc.tuple(fc.constant("关系"), industry, fc.constantFrom("相同", "无关"), industry),
    fc.tuple(fc.constant("判定"), industry, fc.constantFrom("隶属", "相近"), industry, place),
  );
  const matchedPairs = (clusters: readonly MatchedCluster[]) =>
    clusters.flatMap(({ index, memberships }) =>
      memberships.flatMap((membership) =>
        membership.belts
          .filter(({ relation }) => ["identical", "affiliated"].includes(relation.verdict))
          .map(({ belt }) => `${index} ${membership.place?.key} ${belt}`),
      ),
    );
  fc.assert(
    fc.property(list, list, fc.array(rule, { maxLength: 4 }), (clusters, belts, rows) => {
      const { rules } = readRules([RULES_HEADER, ...rows]);
      const ruled = matchClusters(clusters, belts, { rules }).clusters;
      const builtIn = new Set(matchedPairs(matchClusters(clusters, belts).clusters));
      const brought = matchedByRuleOnly(ruled).map(
        ({ cluster, place: { key }, belt }) => `${cluster} ${key} ${belt}`,
      );
      expect(brought.sort()).toEqual(
        matchedPairs(ruled)
          .filter((pair) => !builtIn.has(pair))
          .sort(),
      );
    }),
  );
});
