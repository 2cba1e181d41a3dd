import { ProblemError } from "../../src/engine/problems";
import { readBelts, readClusters } from "../../src/engine/records";

const problemOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return null;
};

describe("lists", () => {
  test("columns in any order, found by header in Chinese and English; others are ignored", () => {
    const zh = readClusters([
      ["备注", "类型", "产业", "地点"],
      ["x", "甲", "软件", "深圳"],
    ]);
    const en = readClusters([
      ["city", "industry", "cluster", "type"],
      ["深圳", "软件", "深圳软件集群", "甲"],
    ]);
    expect(zh.rows[0]).toMatchObject({
      row: 1,
      place: "深圳",
      industry: "软件",
      name: "软件",
      type: "甲",
      weight: 1,
    });
    expect(en.rows[0]).toMatchObject({
      row: 1,
      place: "深圳",
      industry: "软件",
      name: "深圳软件集群",
      type: "甲",
    });
  });

  test("a region column is the list's own grouping; without one there is no region", () => {
    const cells = [
      ["区域", "城市", "产业"],
      ["东部", "深圳", "软件"],
    ];
    expect([readClusters(cells).rows[0]?.region, readBelts(cells).rows[0]?.region]).toEqual(["东部", "东部"]);
    expect(readClusters([["深圳", "软件"]]).rows[0]).not.toHaveProperty("region");
  });

  test("a name column stands in for a missing industry or place, and only labels beside an industry column", () => {
    const [row] = readClusters([["集群"], ["西安航空集群"]]).rows;
    expect(row).toMatchObject({ place: "西安航空集群", industry: "西安航空集群", name: "西安航空集群" });
    expect(
      readClusters([
        ["集群", "地点"],
        ["航空集群", "西安"],
      ]).rows[0],
    ).toMatchObject({ place: "西安", industry: "航空集群" });
  });

  test("without a header: place, industry, type, weight, year; one column holds full names", () => {
    expect(readClusters([["深圳", "软件", "甲", 2, 2020]]).rows[0]).toMatchObject({
      place: "深圳",
      industry: "软件",
      type: "甲",
      weight: 2,
    });
    expect(readBelts([["深圳", "软件", "", 0, 2020]]).rows[0]).toMatchObject({
      place: "深圳",
      industry: "软件",
      year: 2020,
    });
    expect(readBelts([["青岛库存交通工具"]]).rows[0]).toMatchObject({
      place: "青岛库存交通工具",
      industry: "青岛库存交通工具",
    });
  });

  test("blank rows as either host sends them are nothing; half-blank rows stay and are told", () => {
    const list = readClusters([
      ["地点", "产业"],
      ["深圳", "软件"],
      [0, 0],
      [null, ""],
      ["深圳", 0],
      ["", "软件"],
      [0, null],
    ]);
    expect(list.rows.map(({ row }) => row)).toEqual([1, 4, 5]);
    expect(list.issues).toEqual([
      { row: 4, kind: "blank-industry" },
      { row: 5, kind: "blank-place" },
    ]);
    expect(list.rowCount).toBe(6);
  });

  test("error cells leave the row out and are counted", () => {
    const list = readClusters([
      ["地点", "产业"],
      ["深圳", "#N/A"],
      [{ code: "#REF!" }, "软件"],
      ["深圳", "软件"],
    ]);
    expect(list.rows).toHaveLength(1);
    expect(list.issues.map(({ kind }) => kind)).toEqual(["error-cell", "error-cell"]);
  });

  test("weights that are no number ≥ 0 are told and count nothing", () => {
    const list = readClusters([
      ["地点", "产业", "权重"],
      ["深圳", "软件", "多"],
      ["深圳", "软件", -1],
      ["深圳", "软件", 0.5],
      ["深圳", "软件", null],
    ]);
    expect(list.rows.map(({ weight }) => weight)).toEqual([0, 0, 0.5, 0]);
    expect(list.issues.filter(({ kind }) => kind === "bad-weight").map(({ row }) => row)).toEqual([1, 2]);
  });

  test("what cannot be read is a problem with its facts", () => {
    expect(problemOf(() => readClusters([]))).toEqual({ code: "no-rows", list: "clusters" });
    expect(problemOf(() => readClusters([[0, null], [""]]))).toEqual({ code: "no-rows", list: "clusters" });
    expect(problemOf(() => readBelts([["地点", "产品"]]))).toEqual({ code: "no-rows", list: "belts" });
    expect(problemOf(() => readClusters([["深圳", "软件", "甲", 1, 2020, "六"]]))).toEqual({
      code: "too-many-columns",
      list: "clusters",
      columns: 6,
    });
    expect(
      problemOf(() =>
        readClusters([
          ["产业", "类型"],
          ["软件", "甲"],
        ]),
      ),
    ).toEqual({ code: "missing-column", list: "clusters", role: "place" });
    expect(
      problemOf(() =>
        readClusters([
          ["地点", "类型"],
          ["深圳", "甲"],
        ]),
      ),
    ).toEqual({ code: "missing-column", list: "clusters", role: "industry" });
  });

  test("the language of results: Chinese if any header, place or industry given holds a Chinese character", () => {
    expect(
      readClusters([
        ["place", "industry"],
        ["Shenzhen", "software"],
      ]).han,
    ).toBe(false);
    expect(
      readClusters([
        ["地点", "industry"],
        ["Shenzhen", "software"],
      ]).han,
    ).toBe(true);
    expect(
      readClusters([
        ["place", "industry"],
        ["Shenzhen", "软件"],
      ]).han,
    ).toBe(true);
  });
});
