import fc from "fast-check";
import { analyse } from "../../../src/engine/matching/analyse";
import { ruleImpact } from "../../../src/engine/matching/ruleImpact";
import { COUNTINGS } from "../../../src/engine/matching/types";

const RULES_HEADER = ["种类", "A", "关系", "B", "地点"];
const industry = fc.constantFrom("钢琴", "乐器", "软件", "夨乂", "水泥", "机床");
const place = fc.constantFrom("青岛", "烟台市", "青岛、烟台", "朝阳区", "某地");
const list = fc
  .array(fc.tuple(place, industry, fc.constantFrom("甲", "乙")), { minLength: 1, maxLength: 6 })
  .map((rows) => [["地点", "产业", "类型"], ...rows]);
const rule = fc.oneof(
  fc.tuple(fc.constant("同义"), industry, fc.constant(""), industry),
  fc.tuple(fc.constant("同义"), fc.constantFrom("朝阳区", "某地"), fc.constant(""), fc.constant("青岛")),
  fc.tuple(fc.constant("忽略"), industry),
  fc.tuple(fc.constant("关系"), industry, fc.constantFrom("相同", "相近", "无关", "待判"), industry),
  fc.tuple(fc.constant("判定"), industry, fc.constantFrom("隶属", "相近"), industry, fc.constant("青岛")),
  fc.tuple(fc.constant("别的"), industry),
);
const request = fc.record({
  clusters: list,
  belts: list,
  rules: fc.option(fc.array(rule, { maxLength: 2 }).map((rows) => [RULES_HEADER, ...rows])),
  counting: fc.constantFrom(...COUNTINGS),
});

test("law: the rates before and after are those of the lists without and with the rule", () =>
  fc.assert(
    fc.property(request, rule, (given, added) => {
      const impact = ruleImpact({ ...given, rule: added });
      const ruled = analyse({ ...given, rules: [...(given.rules ?? []), added] });
      expect(impact.before.total).toEqual(analyse(given).total);
      expect(impact.after).toEqual({ total: ruled.total, byType: ruled.byType });
    }),
    { numRuns: 50 },
  ));

test("law: where no pair and no cluster changes no rate does, and taking the changes makes the lists as ruled", () =>
  fc.assert(
    fc.property(request, rule, (given, added) => {
      const { changedPairs, changedClusters, before, after } = ruleImpact({ ...given, rule: added });
      if (changedPairs.length + changedClusters.length === 0) expect(after).toEqual(before);
      const verdicts = analyse(given).matched.map(({ verdict }) => verdict);
      for (const { cluster, before: was, after: is } of changedClusters) {
        expect(verdicts[cluster]).toBe(was.verdict);
        verdicts[cluster] = is.verdict;
      }
      const ruled = analyse({ ...given, rules: [...(given.rules ?? []), added] });
      expect(ruled.matched.map(({ verdict }) => verdict)).toEqual(verdicts);
    }),
    { numRuns: 50 },
  ));

test("law: a rule that is there already changes nothing", () =>
  fc.assert(
    fc.property(request, rule, (given, added) => {
      const rules = [...(given.rules ?? [RULES_HEADER]), added];
      const again = ruleImpact({ ...given, rules, rule: added });
      expect([again.changedPairs, again.changedClusters]).toEqual([[], []]);
    }),
    { numRuns: 50 },
  ));

const CLUSTERS = [
  ["地点", "产业", "类型"],
  ["青岛、烟台", "钢琴", "甲"],
  ["青岛", "软件", "乙"],
];
const BELTS = [
  ["地点", "产品"],
  ["青岛", "水泥"],
  ["烟台", "水泥"],
];
const given = { clusters: CLUSTERS, belts: BELTS, rules: null, counting: "membership" } as const;
const none = { verdict: "none", lenient: false } as const;

test("a verdict for one place changes one pair, one membership, and the rates of one type", () => {
  const impact = ruleImpact({ ...given, rule: ["判定", "钢琴", "相同", "水泥", "烟台"] });
  const identical = { verdict: "identical", lenient: true } as const;
  expect(impact.issues).toEqual([]);
  expect(impact.changedPairs).toEqual([
    {
      cluster: 0,
      place: expect.objectContaining({ key: "370600" }),
      belt: 1,
      before: none,
      after: identical,
    },
  ]);
  expect(impact.changedClusters).toEqual([{ cluster: 0, before: none, after: identical }]);
  expect([impact.before, impact.after].map(({ total }) => total.matched.proven)).toEqual([0, 1]);
  expect(impact.after.byType.map(({ type, matched }) => [type, matched.proven])).toEqual([
    ["甲", 1],
    ["乙", 0],
  ]);
});

test("a verdict that changes in one of two places only is told, and so is one that stops counting as lenient", () => {
  const rows = (...list: string[][]) => [["地点", "产业"], ...list];
  const affiliated = { verdict: "affiliated", lenient: true } as const;
  const oneOfTwo = ruleImpact({
    ...given,
    clusters: rows(["青岛、烟台", "钢琴"]),
    belts: rows(["青岛", "乐器"], ["烟台", "水泥"]),
    rule: ["判定", "钢琴", "隶属", "水泥", "烟台"],
  });
  expect(oneOfTwo.changedPairs).toHaveLength(1);
  expect(oneOfTwo.changedClusters).toEqual([{ cluster: 0, before: affiliated, after: affiliated }]);
  expect([oneOfTwo.before, oneOfTwo.after].map(({ total }) => total.matched.proven)).toEqual([1, 2]);
  const link = ruleImpact({
    ...given,
    clusters: rows(["青岛", "面料"]),
    belts: rows(["青岛", "服装"]),
    rule: ["关系", "面料", "相近", "服装"],
  });
  const change = {
    before: { verdict: "similar", lenient: true },
    after: { verdict: "similar", lenient: false },
  };
  expect(link.changedPairs).toMatchObject([change]);
  expect(link.changedClusters).toEqual([{ cluster: 0, ...change }]);
  expect([link.before, link.after].map(({ total }) => total.lenient.proven)).toEqual([1, 0]);
});

test("a rule that settles a place brings pairs where there were none", () => {
  const clusters = [
    ["地点", "产业"],
    ["朝阳区", "软件"],
  ];
  const belts = [
    ["地点", "产品"],
    ["北京", "软件"],
  ];
  const impact = ruleImpact({ ...given, clusters, belts, rule: ["同义", "朝阳区", "", "北京市"] });
  expect(impact.changedPairs).toMatchObject([{ before: null, after: { verdict: "identical" } }]);
  expect(impact.changedClusters).toMatchObject([
    { before: { verdict: "undetermined" }, after: { verdict: "identical" } },
  ]);
});

test("a rule that cannot be used, or that contradicts another, says so in its own row", () => {
  const rules = [RULES_HEADER, ["关系", "钢琴", "相同", "水泥", ""]];
  const issues = (rule: string[]) => ruleImpact({ ...given, rules, rule }).issues;
  expect(issues(["别的", "钢琴"])).toEqual([{ row: 2, kind: "unknown-kind" }]);
  expect(issues(["关系", "钢琴", "无关", "水泥", ""])).toEqual([
    expect.objectContaining({ row: 2, kind: "conflict", otherRows: [1] }),
  ]);
});
