import fc from "fast-check";
import { chance, matchRate } from "../../src/functions/functions";
import { words } from "../../src/i18n/words";
import { problem } from "./problem";

const clusters = [
  ["地点", "产业", "类型"],
  ["深圳", "软件", "甲"],
  ["佛山市", "机床", "甲"],
  ["西安", "软件", "乙"],
  ["深圳、佛山", "软件", ""],
];
const belts = [
  ["产业", "城市"],
  ["软件", "广东省深圳市"],
  ["机床", "佛山"],
  ["钢琴", "佛山"],
  ["钢琴", "西安"],
];

test("a row per type and the total at the bottom, under headings; by hand: 4 belts, of which one fits and 1 or 2 are drawn", () => {
  const [head, ...rows] = chance(clusters, belts);
  expect(head).toEqual([
    ...["集群类型", "计数单位", "实际比例", "随机期望", "实际与期望之比"],
    ...["随机 95% 区间下限", "随机 95% 区间上限", "p 值（单侧）"],
  ]);
  // 甲: 深圳 1 of 4, 佛山 2 of 4. 乙: 西安 1 of 4. No type: 深圳 and 佛山.
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ["甲", 2, 1, 0.375, expect.closeTo(1 / 0.375, 12)],
    ["乙", 1, 0, 0.25, 0],
    ["（未填类型）", 2, 0.5, 0.375, expect.closeTo(0.5 / 0.375, 12)],
    ["合计", 5, 0.6, expect.closeTo(0.35, 12), expect.closeTo(0.6 / 0.35, 12)],
  ]);
});

test("a list without types has the total alone; English lists give English words; lift is blank where nothing is expected", () => {
  const table = chance([["Shenzhen", "piano"]], [["Shenzhen", "software"]]);
  expect(table).toEqual([
    [
      ...["cluster type", "counting units", "observed", "expected by chance", "lift"],
      ...["95% by chance, from", "95% by chance, to", "p (one-sided)"],
    ],
    ["total", 1, 0, 0, "", 0, 0, 1],
  ]);
});

const cell = fc.constantFrom<unknown>("深圳", "软件", "佛山", "机床", "夨乂", "深玔市", null, 0, "", {
  code: "#N/A",
});
const list = fc
  .array(fc.tuple(cell, cell), { maxLength: 6 })
  .map((rows) => [["地点", "产业"], ["深圳", "软件"], ...rows]);

test("law: observed is MATCHRATE of the same arguments, and nothing is null", () => {
  const relation = fc.constantFrom(...Object.values(words.zh.asked), ...Object.values(words.en.asked), "");
  const counting = fc.constantFrom(...Object.values(words.zh.counting), "project", undefined);
  fc.assert(
    fc.property(list, list, relation, counting, (given, others, asked, counted) => {
      const table = chance(given, others, asked, undefined, counted);
      expect(table.at(-1)?.[2]).toBe(matchRate(given, others, asked, undefined, counted));
      expect(table.flat()).not.toContain(null);
    }),
    { numRuns: 40 },
  );
});

test("law: blank rows, in the middle and at the end, as the desktop (0) and as the web (null) sends them, change nothing", () => {
  const position = fc.nat(6);
  fc.assert(
    fc.property(list, fc.constantFrom<unknown>(0, null, ""), position, (given, blank, at) => {
      const row = [blank, blank];
      const middle = Math.max(1, Math.min(at, given.length));
      const withBlanks = [...given.slice(0, middle), row, ...given.slice(middle), row, row];
      expect(chance(withBlanks, belts)).toEqual(chance(given, belts));
      expect(chance(clusters, withBlanks)).toEqual(chance(clusters, given));
    }),
    { numRuns: 20 },
  );
});

test("rules count, and wrong arguments are problems that say what would be right", () => {
  const rules = [
    ["种类", "A", "关系", "B"],
    ["关系", "软件", "相同", "钢琴"],
  ];
  expect(chance(clusters, belts, "", rules).at(-1)?.[3]).toBeGreaterThan(0.35);
  expect(problem(() => chance(clusters, belts, "macthed"))).toMatchObject({ argument: "relation" });
  expect(problem(() => chance(clusters, belts, "", undefined, "按省"))).toMatchObject({
    argument: "counting",
  });
  expect(problem(() => chance([[null]], belts))).toEqual({ code: "no-rows", list: "clusters" });
  expect(problem(() => chance(clusters, [["产业", "城市"]]))).toEqual({ code: "no-rows", list: "belts" });
});
