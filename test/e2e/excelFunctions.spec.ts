/** Our functions in Excel: called as functions.json says, by a host that prepares arguments as Excel does. */
import { functionPhrases } from "../../src/i18n/functions";
import type { Language } from "../../src/i18n/language";
import { problemPhrase } from "../../src/i18n/problems";
import { words } from "../../src/i18n/words";
import * as functions from "../../src/functions/functions";
import { isRows, type Scalar, type Value } from "../excel-host/functionEngine";
import type { FrameHost } from "../excel-host/frameHost";
import { rangeOn } from "../excel-host/range";
import { ErrorValue } from "../excel-host/typing";
import { BELTS, CLUSTERS, expect, giveTable, test } from "./excelPage";

type Rows = readonly (readonly Scalar[])[];

const BLANK = [null, null, null];
const PLACES: Rows = [["地点"], ["深圳市"], [null], ["广深佛莞"], ["朝阳区"]];

const POINTS: Rows = [
  ["经度", "纬度"],
  [113, 23],
  [114, 22.5],
  [null, null],
  [116.4, 39.9],
  [121.5, 31.2],
];
const WEIGHTS: Rows = [["权重"], [1], [2], [null], [1.5], [1]];

/** What a function is given for a parameter, by its name; blank rows stand in the middle of every list. */
const ARGUMENTS: Readonly<Record<string, Value>> = {
  clusters: [...CLUSTERS.slice(0, 2), BLANK, ...CLUSTERS.slice(2), [null, "家电", null]],
  belts: [...BELTS.slice(0, 2), BLANK, ...BELTS.slice(2), ["深圳", null, 45_000]],
  relation: "any",
  rules: [
    ["种类", "甲", "关系", "乙"],
    ["匹配", "新型显示器件", null, "童装"],
  ],
  counting: "project",
  places: PLACES,
  otherPlaces: [["地点"], ["广州"], [null], ["苏州"]],
  points: POINTS,
  pointsA: POINTS,
  pointsB: POINTS.map(([x, y]) => [typeof x === "number" ? x + 1.5 : (x ?? null), y ?? null]),
  weights: WEIGHTS,
  weightsA: WEIGHTS,
  weightsB: WEIGHTS,
  scale: 1,
  industryA: [["工业机器人"], [null], ["纺织"]],
  industryB: [["智能装备"], [null], ["服装"]],
  text: [["产业"], ["深圳新型显示器件产业集群"], [null], ["杭州童装"]],
  groups: [["产业"], ["家电"], [null], ["纺织"], ["纺织"]],
  answers: [
    ["是", "是", "否", null],
    [null, null, null, null],
    ["是", "未知", "是", "是"],
  ],
};
/** Where a name means something else in one function. */
const ARGUMENTS_OF: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  QUOTIENT: { weights: [["权重"], [1], [null], [2], [1]] },
};

/** The function of an id, in Node: what the add-in must give as well. */
const inNode = (id: string): ((...args: unknown[]) => unknown) => {
  const found = Object.entries(functions).find(([name]) => name.toUpperCase() === id)?.[1];
  if (!found) throw new Error(`src/functions/functions.ts has no ${id}`);
  return found as (...args: unknown[]) => unknown;
};

/** On the desktop a blank row of coordinates arrives as the point (0, 0) and counts as left out; elsewhere not. */
const withoutLeftOut = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter((row: unknown) => !Array.isArray(row) || row[0] !== functionPhrases.zh.leftOut)
    : value;

/** Numbers to nine digits: two engines may differ in the last bit of a sine. */
const rounded = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(rounded)
    : typeof value === "number"
      ? Number(value.toPrecision(9))
      : value;

const argumentsOf = (excel: FrameHost, id: string): { all: Value[]; required: Value[] } => {
  const { parameters = [] } = excel.engine.metadata.functions.find((each) => each.id === id) ?? {};
  const given = parameters.map(({ name, optional = false }) => {
    const value = ARGUMENTS_OF[id]?.[name] ?? ARGUMENTS[name];
    // The word is asked for by name of the function; the default says as much.
    if (value === undefined && name !== "show") throw new Error(`say here what ${id} takes as ${name}`);
    return { value: value ?? null, optional };
  });
  const values = (each: typeof given): Value[] => each.map(({ value }) => value);
  return { all: values(given), required: values(given.filter(({ optional }) => !optional)) };
};

for (const blanks of ["web", "desktop"] as const)
  test(`every function of functions.json answers as in Node, with blank cells as on the ${blanks}`, async ({
    openExcel,
  }) => {
    const excel = await openExcel({ locale: "zh-CN" });
    await excel.start();
    excel.engine.blanks = blanks;
    const ids = excel.engine.metadata.functions.map(({ id }) => id);
    expect([...ids].sort()).toEqual(
      Object.keys(functions)
        .map((name) => name.toUpperCase())
        .sort(),
    );
    const calls = ids.flatMap((id) => Object.values(argumentsOf(excel, id)).map((args) => ({ id, args })));
    const answers = await Promise.all(calls.map(({ id, args }) => excel.engine.call(id, args)));
    for (const [index, { id, args }] of calls.entries()) {
      const expected = inNode(id)(...args.map((arg) => (isRows(arg) ? arg.map((row) => [...row]) : arg)));
      const shown = (value: unknown) => ({ id, answer: withoutLeftOut(rounded(value)) });
      expect(shown(answers[index])).toEqual(shown(expected));
    }
  });

test("error cells, dates and numbers as text in a list: such rows are left out or read, never an error", async ({
  openExcel,
}) => {
  const excel = await openExcel({ locale: "zh-CN" });
  await excel.start();
  const error = new ErrorValue("#N/A");
  const clusters: Rows = [...CLUSTERS, [error, "家用电器", "x"], ["佛山市", error, 45_000]];
  expect(await excel.engine.call("MATCHRATE", [clusters, BELTS])).toBe(0.5);
  const points: Rows = [
    ["113", "23"],
    ["１１４", "22.5"],
    [error, 22],
    ["116.4", "39.9"],
  ];
  const clean: Rows = [
    [113, 23],
    [114, 22.5],
    ["x", 22],
    [116.4, 39.9],
  ];
  const values = (rows: Rows) => excel.engine.call("SDELLIPSE", [rows, null, null, "values"]);
  expect(rounded(await values(points))).toEqual(rounded(await values(clean)));
});

for (const [locale, language] of [
  ["en-US", "en"],
  ["zh-CN", "zh"],
] as const)
  test(`errors reach the cell with a sentence in the language of Excel (${locale})`, async ({
    openExcel,
  }) => {
    const excel = await openExcel({ locale });
    await excel.start();
    const reason = (problem: Parameters<typeof problemPhrase>[0], spoken: Language = language): string =>
      problemPhrase(problem, spoken);
    const allowed = Object.values(words.en.asked);
    expect(await excel.engine.call("MATCHRATE", [CLUSTERS, BELTS, "macthed"])).toEqual(
      new ErrorValue(
        "#VALUE!",
        reason({ code: "unknown-word", argument: "relation", given: "macthed", allowed }),
      ),
    );
    expect(await excel.engine.call("MATCHRATE", [[[null, null]], BELTS])).toEqual(
      new ErrorValue("#N/A", reason({ code: "no-rows", list: "clusters" })),
    );
    expect(await excel.engine.call("NOSUCH", [])).toEqual(new ErrorValue("#NAME?"));
  });

test("results spill, give way to what stands there, and follow their cells", async ({ openExcel }) => {
  const excel = await openExcel({ locale: "zh-CN" });
  await excel.start();
  const at = (address: string) => rangeOn(excel.workbook.worksheets.item("Sheet1"), address).values;
  excel.edit("Sheet1", "A1:A4", [["工业机器人"], ["纺织"], ["家电"], ["童装"]]);
  excel.edit("Sheet1", "C1", [["=CLUSTER.RELATION(A1:A4,A2:A2)"]]);
  await excel.calculated();
  const own = words.zh.relation;
  expect(at("C1:C4").flat()).toEqual((inNode("RELATION")(at("A1:A4"), [["纺织"]]) as unknown[][]).flat());
  expect(at("C2")).toEqual([[own.identical]]);
  excel.edit("Sheet1", "C3", [["mine"]]);
  excel.edit("Sheet1", "A1", [["棉纺织"]]);
  await excel.calculated();
  expect(at("C1:C4").flat()).toEqual([new ErrorValue("#SPILL!"), "", "mine", ""]);
});

test("a workbook with 50 formulas opened with the pane closed never shows an error or a wrong value", async ({
  openExcel,
}) => {
  const excel = await openExcel({ locale: "zh-CN" });
  giveTable(excel, "Clusters", CLUSTERS);
  giveTable(excel, "Belts", BELTS);
  const formulas = Array.from({ length: 50 }, (_, row) => [
    `=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All],"${row % 2 ? "匹配" : "无关"}")`,
  ]);
  excel.edit("Sheet1", "A1:A50", formulas);
  await excel.start({ visible: false });
  await excel.calculated();
  expect(excel.calculation.shown.size).toBe(50);
  for (const [address, shown] of excel.calculation.shown)
    expect({ address, shown }).toEqual({ address, shown: [0.5] });
});
