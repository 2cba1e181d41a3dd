import { colocated, explain, industry, matchRate, relation, sdEllipse } from "../../src/functions/functions";
import { problem } from "./problem";

const clusters = [
  ["地点", "产业", "类型"],
  ["深圳", "软件", "甲"],
  ["佛山市", "机床", "甲"],
  ["西安", "软件", "乙"],
  ["深圳、佛山", "软件", "乙"],
];
const belts = [
  ["产业", "城市"],
  ["软件", "广东省深圳市"],
  ["机床", "佛山"],
];

describe("MATCHRATE", () => {
  test("by membership a cluster of two places counts twice, by project once", () => {
    expect(matchRate(clusters, belts)).toBeCloseTo(3 / 5, 12);
    expect(matchRate(clusters, belts, "matched", undefined, "project")).toBeCloseTo(3 / 4, 12);
    expect(matchRate(clusters, belts, "none", undefined, "按项目")).toBeCloseTo(1 / 4, 12);
  });

  test("words in either language, any width and case; a blank is the default", () => {
    const rate = matchRate(clusters, belts);
    for (const word of ["匹配", "MATCHED", " ｍａｔｃｈｅｄ ", "", undefined])
      expect(matchRate(clusters, belts, word)).toBe(rate);
  });

  test("blank cells as the desktop (0) and as the web (null) sends them give the same rate", () => {
    const withBlanks = (blank: unknown) => [
      ...clusters.slice(0, 3),
      [blank, blank, blank],
      ...clusters.slice(3),
      [blank, blank, blank],
    ];
    expect(matchRate(withBlanks(0), belts)).toBe(matchRate(clusters, belts));
    expect(matchRate(withBlanks(null), belts)).toBe(matchRate(clusters, belts));
  });

  test("an industry or a place that is not known is undetermined and counted, never none", () => {
    const unknown = [
      ["地点", "产业"],
      ["深圳", "夨乂"],
      ["深玔市", "软件"],
      ["深圳", "软件"],
      ["西安", "软件"],
    ];
    expect(matchRate(unknown, belts, "undetermined")).toBe(0.5);
    expect(matchRate(unknown, belts, "none")).toBe(0.25);
    expect(matchRate(unknown, belts)).toBe(0.25);
  });

  test("error cells leave their row out", () => {
    expect(
      matchRate(
        [
          ["地点", "产业"],
          ["深圳", { code: "#N/A" }],
          ["深圳", "软件"],
        ],
        belts,
      ),
    ).toBe(1);
  });

  test("wrong arguments are problems that say what would be right", () => {
    expect(problem(() => matchRate(clusters, belts, "macthed"))).toMatchObject({
      code: "unknown-word",
      argument: "relation",
      given: "macthed",
    });
    expect(problem(() => matchRate(clusters, belts, "配"))).toMatchObject({
      allowed: expect.arrayContaining(["匹配"]),
    });
    expect(problem(() => matchRate([[null]], belts))).toEqual({ code: "no-rows", list: "clusters" });
    expect(problem(() => matchRate(clusters, [["产业", "城市"]]))).toEqual({
      code: "no-rows",
      list: "belts",
    });
  });

  test("a rule changes the rate", () => {
    const rules = [
      ["种类", "A", "关系", "B"],
      ["同义", "夨乂", "", "软件"],
      [null, null, null, null],
    ];
    const taught = [
      ["地点", "产业"],
      ["深圳", "夨乂"],
    ];
    expect(matchRate(taught, belts)).toBe(0);
    expect(matchRate(taught, belts, "matched", rules)).toBe(1);
  });
});

describe("RELATION", () => {
  test("one cell, pairwise columns, and one cell against a column", () => {
    expect(relation([["软件"]], [["软件"]])).toEqual([["相同"]]);
    expect(relation([["软件"], ["机床"]], [["软件"], ["软件"]])).toEqual([["相同"], ["无关"]]);
    expect(relation([["软件"]], [["软件"], [null], ["夨乂"]])).toEqual([["相同"], [""], ["待判"]]);
  });

  test("a column whose later cells are blank is no single cell: nothing is repeated beside blanks", () => {
    expect(relation([["软件"], [null]], [["软件"], ["软件"]])).toEqual([["相同"], [""]]);
    expect(relation([["软件"]], [["软件"], ["软件"]])).toEqual([["相同"], ["相同"]]);
  });

  test("a heading gives a label; words follow the language of the arguments", () => {
    expect(relation([["产业"], ["软件"]], [["产品"], ["软件"]])).toEqual([["关系"], ["相同"]]);
    expect(relation([["software"]], [["software"]])).toEqual([["identical"]]);
  });

  test("columns of unequal length are a problem", () => {
    expect(problem(() => relation([["软件"], ["机床"]], [["软件"], ["机床"], ["软件"]]))).toMatchObject({
      code: "unequal-lengths",
    });
  });
});

describe("EXPLAIN and INDUSTRY", () => {
  test("one sentence with path, rule and confidence, in the language of the names", () => {
    const [[zh], [blank]] = explain([["工业机器人"], [null]], [["机器人"], ["机器人"]]) as [
      [string],
      [string],
    ];
    expect(zh).toMatch(/^工业机器人 ⊂ 机器人：隶属，1 级；.*规则 3；/);
    expect(blank).toBe("");
    expect(explain([["industrial robot"]], [["夨乂"]])).toEqual([[expect.stringContaining("夨乂")]]);
  });

  test("the name, the code, the way up, and what was not known", () => {
    const [row] = industry([["深圳市夨乂工业机器人产业集群"]], "all");
    expect(row).toEqual(["工业机器人", "3491", expect.stringMatching(/^工业机器人 ⊂ 机器人/), "夨乂"]);
    expect(industry([["产业"], ["夨乂"], [0]])).toEqual([["识别的产业"], ["待判"]]);
    expect(industry([["industrial robots"]], "code")).toEqual([["3491"]]);
  });

  test("nothing to read is a problem that names the argument", () => {
    expect(problem(() => industry([[null]]))).toEqual({ code: "no-rows", list: "text" });
    expect(problem(() => industry([["软件"]], "cod"))).toMatchObject({
      code: "unknown-word",
      argument: "show",
    });
  });
});

describe("COLOCATED", () => {
  const places = [["地点"], ["深圳"], [null], ["西安"], ["深玔市"], ["佛山、东莞"]];

  test("a row for each row: label, true, blank, false, not known", () => {
    expect(colocated(places, belts)).toEqual([["同城"], [true], [""], [false], ["待判"], [true]]);
  });

  test("the list, the number and the share of places that both hold", () => {
    expect(colocated(places, belts, "清单")).toEqual([["地点"], ["深圳市"], ["佛山市"]]);
    expect(colocated(places, belts, "count")).toEqual([[2]]);
    expect(colocated(places, belts, "share")).toEqual([[0.5]]);
    expect(colocated(places, belts, "summary").map(([, value]) => value)).toEqual([
      4, 2, 2, 0.5, 1, 1, 0, 4, 2, 2,
    ]);
  });

  test("English places give English words", () => {
    expect(colocated([["place"], ["Shenzhen"]], [["Shenzhen"]], "list")).toEqual([["place"], ["Shenzhen"]]);
  });
});

describe("SDELLIPSE", () => {
  const value = (table: unknown[][], label: string) => table.find(([name]) => name === label)?.[1];

  test("places by name are points: the middle of two cities lies between them", () => {
    const table = sdEllipse([["地点"], ["北京"], ["上海"]]);
    expect(table[0]).toEqual(["椭圆大小", "1 个标准差，k = 1.4142，覆盖正态分布的 63.21 %"]);
    expect(value(table, "重心经度")).toBeGreaterThan(116);
    expect(value(table, "重心经度")).toBeLessThan(122);
    expect(value(table, "点数")).toBe(2);
    expect(value(table, "短半轴（千米）")).toBeCloseTo(0, 6);
  });

  test("a cell that names N places gives each 1/N of its weight", () => {
    const table = sdEllipse([["深圳、广州"], ["北京"]], [[2], [3]]);
    expect([value(table, "点数"), value(table, "权重合计")]).toEqual([3, 5]);
  });

  test("planar x and y where a header says so, against hand calculation", () => {
    const table = sdEllipse(
      [
        ["x", "y"],
        [0, 0],
        [4, 0],
        [0, 2],
        [4, 2],
      ],
      undefined,
      "39.346934028736655%",
    );
    expect(value(table, "semi-major axis")).toBeCloseTo(2, 9);
    expect(value(table, "semi-minor axis")).toBeCloseTo(1, 9);
    expect(value(table, "rotation (degrees clockwise from north)")).toBe(90);
  });

  test("one row of values, and a closed outline in longitude and latitude", () => {
    const points = [
      [116, 40],
      [121, 31],
      [114, 22],
    ];
    expect(sdEllipse(points, undefined, 1, "values")).toHaveLength(1);
    const outline = sdEllipse(points, undefined, 1, "outline");
    expect(outline[0]).toEqual(outline.at(-1));
    expect(outline.length).toBeGreaterThan(36);
  });

  test("blank and (0, 0) points are left out; nothing is null in a result", () => {
    const table = sdEllipse([
      ["lon", "lat"],
      [116, 40],
      [0, 0],
      [null, 31],
      [121, 31],
    ]);
    expect(value(table, "points")).toBe(2);
    expect(value(table, "rows left out")).toBe(2);
    expect(sdEllipse([[116, 40]]).flat()).not.toContain(null);
  });

  test("what cannot be computed is a problem", () => {
    expect(problem(() => sdEllipse([["深玔市"]]))).toEqual({ code: "no-known-places", list: "points" });
    expect(problem(() => sdEllipse([[40, 116]]))).toMatchObject({
      code: "coordinate-out-of-range",
      column: "latitude",
    });
    expect(problem(() => sdEllipse([[116, 40]], [[-1]]))).toMatchObject({ code: "negative-weight", row: 1 });
    expect(problem(() => sdEllipse([[116, 40]], undefined, -1))).toEqual({ code: "bad-scale", given: "-1" });
    expect(
      problem(() =>
        sdEllipse(
          [
            [116, 40],
            [121, 31],
          ],
          [[1]],
        ),
      ),
    ).toMatchObject({ code: "unequal-lengths" });
  });
});
