import { analyse } from "../../src/engine/matching/analyse";
import { readScale } from "../../src/engine/spatial/ellipseScale";
import type { Language } from "../../src/i18n/language";
import { REPORT_PARTS, type ReportPart } from "../../src/i18n/reportParts";
import { type ReportFacts, reportSheet } from "../../src/reports/report";
import type { Sheet, SheetCell } from "../../src/reports/sheet";
import { chanceOfLists } from "../../src/worker/chanceOfLists";
import { reportFigures } from "../../src/worker/reportFigures";

/**
 * Four clusters, four belts, one rule: every figure expected below is counted by hand. 深圳 has a belt of the very
 * industry of its first cluster; 青岛 has one of no related industry; 某地 stands in one list only; 夨乂 is no word.
 */
const CLUSTERS = [
  ["地点", "产业", "集群类型"],
  ["深圳", "显示器件", "甲"],
  ["深圳", "显示器件", "乙"],
  ["青岛", "轨道交通装备", "甲"],
  ["某地", "轨道交通装备", "甲"],
];
const BELTS = [
  ["地点", "产品类目", "年份"],
  ["深圳", "显示器件", 2020],
  ["青岛", "假发", 2021],
  ["上海", "轨道交通装备", 2021],
  ["#REF!", "假发", 2021],
];
const RULES = [
  ["种类", "A", "关系", "B"],
  ["判定", "轨道交通装备", "无关", "假发"],
  ["别的", "甲", "", "乙"],
];

const factsOf = (language: Language, lists = { clusters: CLUSTERS, belts: BELTS }): ReportFacts => {
  const request = { ...lists, rules: RULES, counting: "membership" } as const;
  const analysis = analyse(request);
  const scale = readScale("1");
  return {
    language,
    analysis,
    ...reportFigures({ lists: request, ellipses: { k: scale.k, counting: "shared" } }),
    chance: chanceOfLists(analysis),
    ellipses: { scale, counting: "shared" },
    sources: {
      clusters: { address: "表!B3:D7", firstRow: 3 },
      belts: { address: "带!A1:C5", firstRow: 1 },
      rules: { address: "规则!A1:D3", firstRow: 1 },
    },
    computedAt: "2026-11-22 09:30:00",
  };
};

const plain = (cell: SheetCell): unknown =>
  typeof cell === "object" && cell !== null ? (cell.value ?? null) : cell;
const valuesOf = ({ rows }: Sheet): readonly (readonly unknown[])[] => rows.map((row) => row.map(plain));
const zh = factsOf("zh");
const rowsOf = (part: ReportPart, facts = zh): readonly (readonly unknown[])[] =>
  valuesOf(reportSheet(part, facts));
const rowNamed = (part: ReportPart, name: unknown): readonly unknown[] | undefined =>
  rowsOf(part).find(([first]) => first === name);

describe.each(["zh", "en"] as const)("every part (%s)", (language) => {
  const facts = factsOf(language);
  test.each(REPORT_PARTS)("%s is a sheet of plain values under a name Excel takes", (part) => {
    const { name, rows } = reportSheet(part, facts);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*[\]:]/);
    for (const cell of rows.flat())
      if (typeof cell === "object" && cell !== null) expect(cell.formula).toBeUndefined();
  });

  test.each(REPORT_PARTS)("%s says when, from which ranges, by which rule and method", (part) => {
    const head = rowsOf(part, facts).slice(0, 10).flat().join(" ");
    for (const fact of ["2026-11-22 09:30:00", "表!B3:D7", "带!A1:C5", "规则!A1:D3"])
      expect(head).toContain(fact);
    expect(head).toContain(language === "zh" ? "按城市份额" : "by membership");
    expect(head).toContain(language === "zh" ? "方法" : "Method");
  });
});

test("no two parts have one name", () => {
  const names = REPORT_PARTS.flatMap((part) => [
    reportSheet(part, zh).name,
    reportSheet(part, factsOf("en")).name,
  ]);
  expect(new Set(names).size).toBe(2 * REPORT_PARTS.length);
});

test("the summary has the headline with its bounds, chance, places and lists", () => {
  expect(rowNamed("summary", "计数单位")?.[1]).toBe(4);
  expect(rowNamed("summary", "匹配率")?.[1]).toBe(0.5);
  expect(rowNamed("summary", "匹配率上限")?.[1]).toBe(0.75);
  expect(rowNamed("summary", "待判")?.[1]).toBe(1);
  expect(rowNamed("summary", "有产业带")).toEqual(["有产业带", 3, 3]);
  expect(rowNamed("summary", "占有集群地点的比例")).toEqual(["占有集群地点的比例", 1, 1]);
  expect(rowNamed("summary", "采用的规则数")?.[1]).toBe(1);
  // Three belts are dealt, one to each place: each of the three known units gets its one match in a third of all.
  expect(rowNamed("summary", "随机水平")?.[1]).toBeCloseTo(1 / 4);
});

test("Table 1 has a row for each type, the total and each year", () => {
  expect(rowNamed("table1", "甲")?.slice(0, 5)).toEqual(["甲", 3, 1, 1 / 3, 2 / 3]);
  expect(rowNamed("table1", "乙")?.slice(0, 5)).toEqual(["乙", 1, 1, 1, 1]);
  expect(rowNamed("table1", "合计")?.slice(0, 4)).toEqual(["合计", 4, 2, 0.5]);
  expect(rowNamed("table1", 2020)?.slice(0, 4)).toEqual([2020, 4, 2, 0.5]);
  expect(rowNamed("table1", 2021)?.slice(0, 4)).toEqual([2021, 4, 0, 0]);
});

test("Tables 3 to 5 have the counts of each type and its matched clusters, with the row to look at", () => {
  const rows = rowsOf("pairs");
  const at = rows.findIndex(([first]) => first === "甲");
  expect(rows[at + 2]).toEqual([3, 1, 1, 0, 1, 0, 1]);
  expect(rows[at + 5]?.slice(0, 6)).toEqual(["深圳", "显示器件", "相同", "显示器件", "", 0]);
  expect(rows[at + 5]?.[7]).toBe(4);
});

test("Table 2 has the clusters of different types in one place", () => {
  const rows = rowsOf("relations");
  expect(rows.at(-1)?.slice(0, 3)).toEqual(["深圳", "相同", "显示器件（甲）、显示器件（乙）"]);
});

test("places are counted by area and listed", () => {
  expect(rowNamed("places", "珠三角")).toEqual(["珠三角", 1, 0, 0, 1, 1, 0, 0, 1]);
  expect(rowNamed("places", "上海")).toEqual(["上海", 0, 0, 1, null, 0, 0, 1, null]);
  expect(rowsOf("places").filter(([first]) => first === "深圳")).toEqual([
    ["深圳", "广东", "珠三角", "两者都有", 2, "甲、乙", 1],
  ]);
  expect(rowNamed("places", 2021)?.slice(0, 4)).toEqual([2021, 2, 2, 1]);
});

test("ellipses are named with their parameters", () => {
  expect(rowNamed("ellipses", "椭圆大小")?.[1]).toContain("1 个标准差");
  expect(rowNamed("ellipses", "椭圆的计数规则")?.[1]).toBe("按 1/N 权重");
  expect(rowNamed("ellipses", "乙")?.slice(0, 3)).toEqual(["乙", 1, 1]);
  expect(rowNamed("ellipses", "线上产业带")?.[1]).toBe(3);
});

test("rows left out are named with their row in the sheet and the reason", () => {
  const rows = rowsOf("leftOut");
  expect(rows.slice(rows.findIndex(([first]) => first === "清单") + 1)).toEqual([
    ["集群", 7, "某地", "轨道交通装备", "不认识集群的地点，因此待判。"],
    ["产业带", 5, "", "", "有错误值，未计入。"],
    ["规则表", 3, "", "", "规则种类不认识，未采用。"],
  ]);
});

test("text that looks like a formula stays text", () => {
  const facts = factsOf("zh", { clusters: [...CLUSTERS, ["深圳", "=1+1", "=甲"]], belts: BELTS });
  const cells = REPORT_PARTS.flatMap((part) => reportSheet(part, facts).rows.flat());
  expect(cells.some((cell) => plain(cell) === "=甲")).toBe(true);
  for (const cell of cells)
    if (typeof cell === "object" && cell !== null) expect(cell.formula).toBeUndefined();
});
