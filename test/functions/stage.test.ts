import fc from "fast-check";
import { stage } from "../../src/functions/functions";
import type { Problem } from "../../src/engine/problems";
import { problemPhrase } from "../../src/i18n/problems";
import { problem } from "./problem";

test("the stage, the next condition with its answer, and the mode: one row for each row given", () => {
  expect(
    stage([
      ["是", "是", "否", "未知", "平台聚合"],
      ["是", "是", "是", "是", null],
      ["未知", "是", "是", "是", "区域一体化"],
      ["是", "大概", "", "", "别的"],
    ]),
  ).toEqual([
    ["集群数字化转型", "跨产业、跨区域的平台生态", "否", "数字平台聚合"],
    ["新技术新产业产生", "", "", ""],
    ["未达第一阶段", "数据+算力+算法底座", "未知", "区域一体化"],
    ["新型基础设施拉动", "工业互联网或一体化平台打通上下游", "无法识别", "无法识别"],
  ]);
});

test("under a header row the columns stand anywhere; a condition without a column is unknown", () => {
  expect(
    stage([
      ["集群", "模式", "平台生态", "数据+算力+算法底座", "工业互联网平台"],
      ["甲", "数字转型牵引", "是", "有", true],
      [null, null, null, null, null],
      [0, 0, 0, 0, 0],
      ["乙", "", { code: "#N/A" }, "是", "是"],
    ]),
  ).toEqual([
    ["数字化阶段", "下一项条件", "该项现状", "数字化模式"],
    ["数字生态形成", "创新机构与新兴企业", "未知", "数字转型牵引"],
    ["", "", "", ""],
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
});

test("English words where nothing is Chinese", () => {
  expect(stage([["yes", "no", "?", "unknown", "platform aggregation"]])).toEqual([
    ["infrastructure-led", "platform that links the chain", "no", "platform aggregation"],
  ]);
  expect(stage([[true, true, true, true]])).toEqual([["new technology and industry", "", "", ""]]);
});

const cell = fc.constantFrom<unknown>("是", "否", "yes", "未知", null, 0, "", true, false, "甲", 1, {
  code: "#REF!",
});

test("law: as many rows as the argument, four columns, nothing null; blanks of the desktop and of the web alike", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 10 }),
      fc.boolean(),
      (given, hasHeader) => {
        const header = hasHeader
          ? [["数据、算力、算法底座", "平台打通上下游", "平台生态", "创新机构和新兴企业"]]
          : [];
        const rows = [...header, ...given, ["是", "否", "否", "否"]];
        const cells = stage([...rows, [null, null, null, null], [0, 0, 0, 0]]);
        expect(cells).toHaveLength(rows.length);
        expect(cells.every((row) => row.length === 4 && !row.includes(null))).toBe(true);
        const webBlanks = rows.map((row) => row.map((one) => (one === 0 || one === "" ? null : one)));
        expect(stage(webBlanks)).toEqual(cells);
      },
    ),
  ));

test("nothing to read, and columns without a header, are problems that say what would be right", () => {
  expect(problem(() => stage([[null, 0]]))).toEqual({ code: "no-rows", list: "answers" });
  const tooMany: Problem = { code: "too-many-columns", list: "answers", columns: 6 };
  expect(problem(() => stage([["甲", "是", "是", "是", "是", "x"]]))).toEqual(tooMany);
  expect(problemPhrase(tooMany, "zh")).toContain("四项条件、模式");
  expect(problemPhrase(tooMany, "en")).toContain("the four conditions, mode");
});
