import fc from "fast-check";
import { readRules } from "../../../src/engine/industries/rules";

const ZH = ["种类", "A", "关系", "B", "地点", "理由", "填写人", "日期"];
const EN = ["kind", "A", "relation", "B", "place", "reason", "by", "date"];

test("reads each kind, in both languages, with its row", () => {
  const { rules, issues } = readRules([
    ZH,
    ["同义", "钢琴", "", "乐器", "", "", "张三", 45000],
    ["relation", "茶叶", "similar", "茶具"],
    ["判定", "纺织", "无关", "化纤", "绍兴"],
    ["ignore", "某某"],
  ]);
  expect(issues).toEqual([]);
  expect(rules).toEqual([
    { kind: "synonym", row: 1, a: "钢琴", b: "乐器" },
    { kind: "relation", row: 2, a: "茶叶", b: "茶具", relation: "similar" },
    { kind: "verdict", row: 3, a: "纺织", b: "化纤", relation: "none", place: "绍兴" },
    { kind: "ignore", row: 4, a: "某某" },
  ]);
});

test("an English header, columns in another order, and no header at all mean the same", () => {
  const [kind, a, relation, b] = ["判定", "纺织", "隶属", "化纤"];
  const expected = [{ kind: "verdict", a, b, relation: "affiliated" }];
  expect(readRules([EN, [kind, a, relation, b]]).rules).toMatchObject(expected);
  expect(
    readRules([
      ["B", "关系", "A", "种类"],
      [b, relation, a, kind],
    ]).rules,
  ).toMatchObject(expected);
  expect(readRules([[kind, a, relation, b]]).rules).toMatchObject(expected);
});

test("blank rows are passed over, whatever a host sends for blank", () => {
  expect(readRules([ZH, ["", null, undefined, 0], [], ["忽略", "某某"]])).toEqual({
    rules: [{ kind: "ignore", row: 3, a: "某某" }],
    issues: [],
  });
  expect(readRules([])).toEqual({ rules: [], issues: [] });
});

test.each([
  [["什么", "钢琴", "", "乐器"], "unknown-kind"],
  [["", "钢琴", "", "乐器"], "unknown-kind"],
  [["同义", "", "", "乐器"], "blank-word"],
  [["同义", "钢琴", "", ""], "blank-word"],
  [["关系", "钢琴", "好像", "乐器"], "unknown-relation"],
  [["判定", "钢琴", "", "乐器"], "unknown-relation"],
  [["同义", "#N/A", "", "乐器"], "error-cell"],
])("%j cannot be used: %s", (row, kind) => {
  expect(readRules([ZH, row])).toEqual({ rules: [], issues: [{ row: 1, kind }] });
});

test("every row is a rule, an issue or blank", () => {
  const cell = fc.oneof(
    fc.constantFrom("同义", "判定", "相近", "甲", "乙", "", null, 0, "#N/A", "忽略"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const { rules, issues } = readRules([ZH, ...rows]);
      const seen = [...rules, ...issues].map(({ row }) => row);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.every((row) => row >= 1 && row <= rows.length)).toBe(true);
    }),
  );
});
