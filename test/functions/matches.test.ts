import fc from "fast-check";
import { matches, matchRate, matchTable } from "../../src/functions/functions";
import { problem } from "./problem";

const clusters = [
  ["名称", "地点", "类型", "产业", "备注"],
  ["一", "深圳、佛山", "甲", "机床", 1],
  [null, 0, "", null, ""],
  ["二", "深玔", "甲", "软件", 2],
  ["三", "西安", "乙", "软件", 3],
  ["四", "深圳", "乙", { code: "#N/A" }, 4],
  ["五", "深圳", "", "夨乂", 5],
  [0, 0, 0, 0, 0],
];
const belts = [
  ["产品", "城市"],
  ["机床", "佛山"],
  ["数控机床", "佛山市"],
  ["软件", "深圳"],
  ["夨夨", "深圳"],
];

describe("MATCHES", () => {
  test("a row for each row, trailing blanks trimmed: labels, verdicts, blanks beside what is no cluster", () => {
    expect(matches(clusters, belts)).toEqual([
      [
        "判定",
        "地点数",
        "匹配的地点数",
        "相近的地点数",
        "各地点",
        "匹配的产业带数",
        "相近的产业带数",
        "未识别的产业带数",
        "把握",
        "匹配的产业带",
        "相近的产业带",
      ],
      ["相同", 2, 1, 0, "深圳 无关；佛山 匹配", 2, 0, 1, expect.any(Number), "机床、数控机床", ""],
      Array.from({ length: 11 }, () => ""),
      ["待判", 1, 0, 0, "深玔 待判", 0, 0, 0, "", "", ""],
      ["无关", 1, 0, 0, "西安 无关", 0, 0, 0, "", "", ""],
      Array.from({ length: 11 }, () => ""),
      ["待判", 1, 0, 0, "深圳 待判", 0, 0, 2, "", "", ""],
    ]);
  });

  test("without a header every row is a cluster; English lists give English words", () => {
    const [row, second] = matches(
      [
        ["Shenzhen, Foshan", "software"],
        ["Shenzhen", "machine tools"],
      ],
      [
        ["place", "product"],
        ["Shenzhen", "software"],
        ["Foshan", "software"],
      ],
    );
    expect(row?.slice(0, 6)).toEqual(["identical", 2, 2, 0, "Shenzhen matched; Foshan matched", 2]);
    expect(second?.slice(0, 5)).toEqual(["none", 1, 0, 0, "Shenzhen none"]);
  });

  test("a rule decides with full confidence; never null", () => {
    const rules = [
      ["种类", "A", "关系", "B"],
      ["关系", "夨乂", "隶属", "软件"],
    ];
    const rows = matches(clusters, belts, rules);
    expect(rows[6]).toEqual(["隶属", 1, 1, 0, "深圳 匹配", 1, 0, 1, 1, "软件", ""]);
    expect(rows.flat()).not.toContain(null);
  });

  test("names of belts stop before a cell is full, and say how many more there are", () => {
    const [row = []] = matches(
      [["深圳", "软件"]],
      Array.from({ length: 4000 }, (_, i) => ["深圳", `软件 ${i}`]),
    );
    const names = String(row[9]);
    const listed = names.split("，另有")[0]?.split("、").length;
    expect(row[5]).toBe(4000);
    expect(names.length).toBeLessThan(8100);
    expect(names).toMatch(new RegExp(`，另有 ${4000 - Number(listed)} 个$`));
  });

  test("nothing to match is a problem that names the argument", () => {
    expect(problem(() => matches([[null]], belts))).toEqual({ code: "no-rows", list: "clusters" });
    expect(problem(() => matches(clusters, [[0]]))).toEqual({ code: "no-rows", list: "belts" });
    expect(problem(() => matches([["深圳", "软件", "甲", 1, 2021, "x"]], belts))).toMatchObject({
      code: "too-many-columns",
    });
  });
});

describe("MATCHTABLE", () => {
  test("labels, a row for each type in order of appearance, and the total", () => {
    const table = matchTable(clusters, belts);
    expect(table[0]?.slice(0, 5)).toEqual(["集群类型", "总数（按城市份额）", "匹配", "相近", "待判"]);
    expect(table.slice(1).map((row) => row.slice(0, 7))).toEqual([
      ["甲", 3, 1, 0, 1, 1 / 3, 1],
      ["乙", 1, 0, 0, 0, 0, 0],
      ["（未填类型）", 1, 0, 0, 1, 0, 1],
      ["合计", 5, 1, 0, 2, 0.2, 0.8],
    ]);
    expect(table.every((row) => row.length === 12)).toBe(true);
  });

  test("by project; and the counting rule stands in the heading", () => {
    const table = matchTable(clusters, belts, undefined, "按项目");
    expect(table[0]?.[1]).toBe("总数（按项目）");
    expect(table.at(-1)?.slice(0, 6)).toEqual(["合计", 4, 1, 0, 2, 0.25]);
    expect(problem(() => matchTable(clusters, belts, undefined, "共享"))).toMatchObject({
      code: "unknown-word",
      argument: "counting",
      allowed: ["按城市份额", "按项目"],
    });
  });
});

describe("laws between MATCHES, MATCHTABLE and MATCHRATE", () => {
  const place = fc.constantFrom("深圳", "广州、佛山", "广佛深", "西安", "深玔", "朝阳区", "", null, 0);
  const industry = fc.constantFrom("软件", "工业软件", "机床", "钢琴", "夨乂", "", null, 0);
  const type = fc.constantFrom("甲", "乙", "", null);
  const list = fc
    .array(fc.tuple(place, industry, type), { minLength: 1, maxLength: 10 })
    .filter((rows) => rows.some(([where]) => where === "深圳"));
  const withHeader = fc.boolean();
  const rules = [
    ["种类", "A", "关系", "B", "地点"],
    ["同义", "夨乂", "", "软件", ""],
    ["判定", "钢琴", "相近", "机床", "佛山"],
  ];

  test("places, verdicts and rows add up to the rates", () =>
    fc.assert(
      fc.property(
        list,
        list,
        withHeader,
        fc.constantFrom(undefined, rules),
        (own, other, hasHeader, given) => {
          const header = [["地点", "产业", "类型"]];
          const cells = hasHeader ? [...header, ...own] : own;
          const beltCells = [...header, ...other];
          const rows = matches(cells, beltCells, given);
          const used = cells.reduce((last, row, at) => (row.some(Boolean) ? at : last), 0);
          expect(rows).toHaveLength(used + 1);
          const verdicts = rows.slice(hasHeader ? 1 : 0).filter(([verdict]) => verdict !== "");
          const sum = (column: number): number =>
            verdicts.reduce((total, row) => total + Number(row[column]), 0);
          const isMatched = ([verdict]: unknown[]): boolean => verdict === "相同" || verdict === "隶属";
          expect(sum(2) / sum(1)).toBe(matchRate(cells, beltCells, "匹配", given));
          expect(verdicts.filter(isMatched).length / verdicts.length).toBe(
            matchRate(cells, beltCells, "matched", given, "project"),
          );
          for (const counting of ["membership", "project"]) {
            const total = matchTable(cells, beltCells, given, counting).at(-1) ?? [];
            expect([total[5], total[7], total[9]]).toEqual(
              ["matched", "similar", "lenient"].map((asked) =>
                matchRate(cells, beltCells, asked, given, counting),
              ),
            );
            expect(total[1]).toBe(counting === "project" ? verdicts.length : sum(1));
          }
        },
      ),
      { numRuns: 60 },
    ));
});
