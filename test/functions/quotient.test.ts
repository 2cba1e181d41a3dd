import fc from "fast-check";
import { quotient } from "../../src/functions/functions";
import { problem } from "./problem";

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const repeat = (times: number, cell: unknown): unknown[] => Array.from({ length: times }, () => cell);

/** 深圳: 4 软件, 1 机床; 佛山: 1 软件, 4 机床; 西安: 2 软件. */
const places = column("地点", ...repeat(5, "深圳"), ...repeat(5, "佛山"), ...repeat(2, "西安"));
const groups = column(
  "产业",
  ...repeat(4, "软件"),
  "机床",
  ...repeat(4, "机床"),
  "软件",
  ...repeat(2, "软件"),
);

test("a quotient for each row under a label, by hand; blank where the place has fewer than 5 rows", () => {
  const [software, tools] = [7 / 12, 5 / 12];
  expect(quotient(places, groups)).toEqual([
    ["区位商"],
    ...repeat(4, [expect.closeTo(4 / 5 / software, 12)]),
    [expect.closeTo(1 / 5 / tools, 12)],
    ...repeat(4, [expect.closeTo(4 / 5 / tools, 12)]),
    [expect.closeTo(1 / 5 / software, 12)],
    [""],
    [""],
  ]);
});

test("places are one however they are written, and so are groups; other names are places of their own", () => {
  const written = column(
    "地点",
    "深圳市",
    "Shenzhen",
    "广东深圳",
    "福田区",
    "深圳",
    ...places.slice(6).flat(),
  );
  const widths = column("产业", "软件", " 软 件", "軟件", ...groups.slice(4).flat());
  expect(quotient(written, widths)).toEqual(quotient(places, groups));
  const provinces = column(...repeat(5, "广东省"), ...repeat(5, "浙江省"));
  const letters = column(..."aaabbbbbba");
  expect(quotient(provinces, letters).at(0)).toEqual([expect.closeTo(3 / 5 / (4 / 10), 12)]);
  expect(quotient(provinces, letters).at(-1)).toEqual([expect.closeTo(1 / 5 / (4 / 10), 12)]);
});

test("one list for both: its place, and its industry column, else its type, else its name", () => {
  for (const headings of [
    ["城市", "产业", "集群"],
    ["城市", "类型", "集群"],
    ["城市", "集群", "备注"],
  ]) {
    const list = [
      headings,
      ...places.slice(1).map(([place], row) => [place, groups[row + 1]?.[0], `${row}`]),
    ];
    expect(quotient(list, list)).toEqual(quotient(places, groups));
  }
});

test("a group that is called like a heading is none beside a place; without a place it is one", () => {
  const [towns, kinds] = [column(...repeat(5, "深圳")), column("产品", "产品", "服务", "x", "x")];
  expect(quotient(towns, kinds)).toEqual(repeat(5, [1]));
  expect(quotient(column("??", ...repeat(5, "深圳")), column("产品", ...repeat(5, "服务")))).toEqual([
    ["区位商"],
    ...repeat(5, [1]),
  ]);
});

const usable = fc.constantFrom<unknown>("深圳", "佛山");
const unusable = fc.constantFrom<unknown>(null, 0, "", "朝阳区", { code: "#REF!" }, "#N/A");
const industry = fc.constantFrom<unknown>("软件", "机床", null, 0, { code: "#DIV/0!" });
const weight = fc.constantFrom<unknown>(1, 2, "3", "５", 0, null, "", "x", { code: "#N/A" });

test("law: as many rows as the argument, a number or a blank in each, and unusable rows as if they were not there", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(usable, unusable), industry, weight), { maxLength: 20 }),
      (given) => {
        const rows = [...given, ["深圳", "软件", 1] as const];
        const of = (list: readonly (readonly unknown[])[]) =>
          quotient(
            list.map(([place]) => [place]),
            list.map(([, group]) => [group]),
            list.map(([, , weighs]) => [weighs]),
          );
        const cells = of(rows);
        expect(cells).toHaveLength(rows.length);
        const isUsed = ([place, group, weighs]: readonly unknown[]): boolean =>
          (place === "深圳" || place === "佛山") &&
          (group === "软件" || group === "机床") &&
          weighs !== "x" &&
          (typeof weighs !== "object" || weighs === null);
        expect(cells.filter((_, at) => isUsed(rows[at] ?? []))).toEqual(of(rows.filter(isUsed)));
        for (const [at, [cell]] of cells.entries())
          if (isUsed(rows[at] ?? [])) expect(cell === "" || typeof cell === "number").toBe(true);
          else expect(cell).toBe("");
      },
    ),
  ));

test("law: a blank weight is 0 on the desktop and on the web; a weight of 3 is three rows", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(usable, fc.constantFrom("软件", "机床")), { minLength: 10, maxLength: 20 }),
      (rows) => {
        const [towns, kinds] = [
          column(...rows.map(([town]) => town)),
          column(...rows.map(([, kind]) => kind)),
        ];
        const weights = (first: unknown): unknown[][] => column(first, ...repeat(rows.length - 1, 1));
        expect(quotient(towns, kinds, weights(null))).toEqual(quotient(towns, kinds, weights(0)));
        const [town, kind] = rows[0] ?? [];
        const tripled = quotient(
          column(town, town, ...towns.flat()),
          column(kind, kind, ...kinds.flat()),
        ).slice(2);
        const weighed = quotient(towns, kinds, weights(3));
        weighed.forEach(([cell], at) => {
          const other = tripled[at]?.[0];
          // Three rows are three units, a weight of 3 is one: only a place of fewer than 5 can differ.
          if (cell !== "" && other !== "") expect(cell).toBeCloseTo(other as number, 12);
        });
      },
    ),
  ));

test("trailing blank rows of whole columns are trimmed; English lists give an English label", () => {
  const whole = (list: unknown[][]): unknown[][] => [...list, ...column(...repeat(1000, null))];
  expect(quotient(whole(places), whole(groups))).toEqual(quotient(places, groups));
  expect(quotient(whole(places), groups)).toEqual(quotient(places, groups));
  expect(quotient(column("city", "Shenzhen"), column("industry", "software"))).toEqual([
    ["location quotient"],
    [""],
  ]);
});

test("what cannot be computed is a problem that names the argument", () => {
  expect(problem(() => quotient(column("深圳", "西安"), column("软件")))).toMatchObject({
    code: "unequal-lengths",
    list: "places",
    rows: 2,
    other: "groups",
    otherRows: 1,
  });
  expect(problem(() => quotient(column("深圳"), column("软件"), column(1, 2)))).toMatchObject({
    other: "weights",
  });
  expect(problem(() => quotient(column(null), column("软件")))).toEqual({ code: "no-rows", list: "places" });
  expect(problem(() => quotient(column("深圳"), column(null)))).toEqual({ code: "no-rows", list: "groups" });
  expect(problem(() => quotient(column("深圳"), column("软件"), column(-1)))).toEqual({
    code: "negative-weight",
    list: "weights",
    row: 1,
  });
  expect(problem(() => quotient(column("朝阳区"), column("软件")))).toEqual({
    code: "no-known-places",
    list: "places",
  });
});
