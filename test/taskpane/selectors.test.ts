import fc from "fast-check";
import { RELATIONS } from "../../src/engine/industries/types";
import { analyse } from "../../src/engine/matching/analyse";
import type { Language } from "../../src/i18n/language";
import { panePhrases } from "../../src/i18n/pane";
import { formatCount, formatDifference, formatShare, formatTime } from "../../src/taskpane/format";
import { countsOf, listedClusters, searchTexts } from "../../src/taskpane/selectors";
import type { Speech } from "../../src/taskpane/Speech";
import { INITIAL_STATE, type Lists, type State } from "../../src/taskpane/state";
import { statusOf } from "../../src/taskpane/status";

const list = (name: string, cells: readonly (readonly unknown[])[]) => ({
  source: { kind: "table", name } as const,
  address: `${name}!A1:C9`,
  cells,
});
const shownOf = (clusters: readonly (readonly unknown[])[], belts: readonly (readonly unknown[])[]) => {
  const lists: Lists = { clusters: list("集群", clusters), belts: list("产业带", belts), rules: null };
  return { lists, analysis: analyse({ clusters, belts, rules: null, counting: "membership" }) };
};

const CLUSTER_HEAD = ["地点", "产业", "类型"];
const BELT_HEAD = ["地点", "产业"];

describe("the counts of the Data tab", () => {
  test("name the rows of each finding, by list", () => {
    const shown = shownOf(
      [
        CLUSTER_HEAD,
        ["深玔市", "集成电路", "甲"],
        [null, null, null],
        ["#N/A", "集成电路", "甲"],
        ["", "集成电路", "甲"],
        ["深圳", "", "甲"],
        ["新华区", "集成电路", "甲"],
      ],
      [BELT_HEAD, ["深玔", "集成电路"], [0, 0], ["深圳", "集成电路"]],
    );
    const found = countsOf(shown).map(({ list: of, finding, rows }) => [of, finding, ...rows]);
    expect(found).toHaveLength(8);
    expect(found).toEqual(
      expect.arrayContaining([
        ["clusters", "unknown-place", 1],
        ["clusters", "blank-row", 2],
        ["clusters", "error-cell", 3],
        ["clusters", "blank-place", 4],
        ["clusters", "blank-industry", 5],
        ["clusters", "ambiguous-place", 6],
        ["belts", "unknown-place", 1],
        ["belts", "blank-row", 2],
      ]),
    );
  });

  test("name only rows that the list has, none twice for the same finding", () => {
    const cell = fc.constantFrom("", null, 0, "深圳", "上海", "深玔", "集成电路", "人造石", "#REF!", 7);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (clusterRows, beltRows) => {
        const clusters = [BELT_HEAD, ...clusterRows, ["深圳", "集成电路"]];
        const belts = [BELT_HEAD, ...beltRows, ["深圳", "集成电路"]];
        for (const { list: of, rows: found } of countsOf(shownOf(clusters, belts))) {
          const length = (of === "clusters" ? clusters : belts).length;
          expect(found.every((row) => row >= 1 && row < length)).toBe(true);
          expect(new Set(found).size).toBe(found.length);
        }
      }),
    );
  });
});

describe("the list of clusters", () => {
  const { analysis } = shownOf(
    [
      CLUSTER_HEAD,
      ["深圳", "集成电路", "战略性新兴"],
      ["Qingdao", "Ｒail equipment", "advanced"],
      ["上海", "生物醫藥", "先进制造业"],
    ],
    [BELT_HEAD, ["深圳", "集成电路"]],
  );
  const texts = searchTexts(analysis);
  const indices = (search: string, verdictFilter: State["verdictFilter"] = "all"): number[] =>
    listedClusters(analysis, texts, { search, verdictFilter }).map(({ index }) => index);

  test("is searched in name, place, industry and type, whatever the width, case and script", () => {
    expect(indices("")).toEqual([0, 1, 2]);
    expect(indices("战略性")).toEqual([0]);
    expect(indices(" RAIL ")).toEqual([1]);
    expect(indices("生物医药")).toEqual([2]);
    expect(indices("没有")).toEqual([]);
  });

  test("every cluster stands under exactly one verdict, and matched is identical and affiliated", () => {
    const byVerdict = RELATIONS.map((relation) => indices("", relation));
    expect(byVerdict.flat().sort()).toEqual([0, 1, 2]);
    expect(indices("", "matched")).toEqual(
      [...indices("", "identical"), ...indices("", "affiliated")].sort(),
    );
  });
});

describe("figures", () => {
  test("have separators and one decimal", () => {
    expect(formatCount(4075, "zh")).toBe("4,075");
    expect(formatShare(0.4465, "zh")).toBe("44.7%");
    expect(formatShare(1, "en")).toBe("100.0%");
    expect(formatDifference(-2, "en")).toBe("-2");
    expect(formatTime(new Date(2026, 0, 5, 14, 3, 22).getTime(), "zh")).toBe("14:03:22");
    expect(formatTime(new Date(2026, 0, 5, 0, 3, 22).getTime(), "en")).toBe("00:03:22");
  });
});

describe("the status line", () => {
  const speak = (language: Language): Speech => ({
    language,
    phrases: panePhrases[language],
    count: (count) => formatCount(count, language),
    share: (share) => formatShare(share, language),
    difference: (difference) => formatDifference(difference, language),
    time: () => "14:03:22",
  });
  const shown = {
    ...shownOf([CLUSTER_HEAD, ["深圳", "集成电路", ""]], [BELT_HEAD, ["深圳", "集成电路"]]),
    finishedAt: 1,
    change: { matched: 1, similar: -1, undetermined: 0, clusters: 0, belts: 0 },
  };
  const status = (state: Partial<State>, language: Language = "zh") =>
    statusOf({ ...INITIAL_STATE, ...state }, speak(language));

  test("tells the lists, when they were updated and what changed", () => {
    expect(status({ shown, run: { status: "done", silent: false } })).toEqual({
      line: "实时 ● 1 个集群 · 1 条产业带",
      detail: "更新于 14:03:22 · +1 匹配…",
      failed: false,
      announcement: "实时 ● 1 个集群 · 1 条产业带 · +1 匹配 · -1 相近",
    });
  });

  test("announces nothing of a silent run, nor while running", () => {
    expect(status({ shown, run: { status: "done", silent: true } })).toMatchObject({
      detail: "更新于 14:03:22",
      announcement: "",
    });
    expect(status({ shown, run: { status: "computing", silent: false } })).toMatchObject({
      detail: "正在计算…",
      announcement: "",
    });
    expect(status({ shown, run: { status: "computing", silent: true } }).detail).toMatch(/^更新于/);
  });

  test("says what failed before anything else", () => {
    const failed = status({ shown, run: { status: "failed", problem: { code: "busy" } } }, "en");
    expect(failed).toMatchObject({ failed: true, detail: "The figures are still those of 14:03:22." });
    expect(failed.announcement).toBe(failed.line);
  });

  test("tells paused from live, and that changes wait", () => {
    expect(status({ shown, paused: true }).line).toBe("已暂停 ‖");
    expect(status({ shown, paused: true, stale: true }).line).toContain("有改动尚未计入");
  });
});
