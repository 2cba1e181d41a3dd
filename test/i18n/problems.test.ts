/** Bad input from the start: each has a sentence for a person that names what and where, in both languages. */
import { problemOf } from "../../src/engine/problems";
import { colocated, matchRate, relation, sdEllipse } from "../../src/functions/functions";
import { problemPhrase } from "../../src/i18n/problems";

const LIST = [
  ["地点", "产业"],
  ["深圳", "软件"],
];

const sentences = (compute: () => unknown): { zh: string; en: string } => {
  try {
    compute();
  } catch (error) {
    const problem = problemOf(error);
    return { zh: problemPhrase(problem, "zh"), en: problemPhrase(problem, "en") };
  }
  throw new Error("nothing was thrown");
};

test.each<[string, () => unknown, RegExp, RegExp]>([
  ["no clusters", () => matchRate([[null, null]], LIST), /“集群”所选区域里没有/, /No clusters in the range/],
  ["no belts", () => matchRate(LIST, [["地点", "产业"]]), /“产业带”所选区域里没有/, /No belts in the range/],
  [
    "columns without a header",
    () => matchRate([["深圳", "软件", "甲", 1, 2020, "x"]], LIST),
    /标题行一起选上/,
    /Include the header row/,
  ],
  [
    "no place column",
    () =>
      matchRate(
        [
          ["产业", "类型"],
          ["软件", "甲"],
        ],
        LIST,
      ),
    /没有“地点”列/,
    /names no place column/,
  ],
  [
    "a wrong relation word",
    () => matchRate(LIST, LIST, "macthed"),
    /relation 只能是 matched、.*现在是“macthed”/,
    /must be one of matched, .*got “macthed”/,
  ],
  [
    "a wrong counting word",
    () => matchRate(LIST, LIST, "", undefined, "按省"),
    /counting 只能是 按城市份额、按项目/,
    /`counting` must be one of 按城市份额/,
  ],
  [
    "columns of unequal length",
    () => relation([["软件"], ["机床"]], [["软件"], ["机床"], ["光伏"]]),
    /2 行.*3 行/,
    /2 rows.* 3/,
  ],
  [
    "no place to compute from",
    () => sdEllipse([["深玔市"]]),
    /没有一个能确定的地点/,
    /no place that is known/,
  ],
  [
    "latitude before longitude",
    () => sdEllipse([[40, 116]]),
    /第 1 行的纬度是 116/,
    /latitude in row 1 is 116/,
  ],
  ["a negative weight", () => sdEllipse([[116, 40]], [[-2]]), /第 1 行的权重是负数/, /row 1 .*is negative/],
  [
    "an unknown scale",
    () => sdEllipse([[116, 40]], undefined, "很大"),
    /scale 不能是“很大”/,
    /cannot be “很大”/,
  ],
  [
    "a wrong word for what to show",
    () => colocated(LIST, LIST, "tabel"),
    /show 只能是/,
    /`show` must be one of rows/,
  ],
  ["a bug", () => (null as unknown as { x: () => void }).x(), /插件内部出错/, /inside the add-in/],
])("%s", (_what, compute, zh, en) => {
  const said = sentences(compute);
  expect(said.zh).toMatch(zh);
  expect(said.en).toMatch(en);
  for (const sentence of Object.values(said)) expect(sentence).not.toMatch(/undefined|\[object|NaN/);
});
