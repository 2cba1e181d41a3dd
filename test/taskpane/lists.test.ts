import fc from "fast-check";
import { formulaReference, rowAddress, sheetRowNumber } from "../../src/taskpane/addresses";
import { matchRateFormula } from "../../src/taskpane/formulas";
import { SPATIAL_COUNTINGS } from "../../src/engine/spatial/placeCategories";
import { type Choices, MAP_SCALES, OPEN_CHOICES, parseChoices, sourceKey } from "../../src/taskpane/lists";
import { type Candidate, openLists, recogniseLists } from "../../src/taskpane/recogniseLists";
import type { CellSource } from "../../src/workbook/workbook";

const source: fc.Arbitrary<CellSource> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("table" as const, "name" as const, "sheet" as const),
    name: fc.string(),
  }),
  fc.record({ kind: fc.constant("range" as const), address: fc.string() }),
);
const choice = fc.record({
  source: fc.option(source, { nil: null }),
  by: fc.constantFrom("recognition" as const, "user" as const),
});
const choices: fc.Arbitrary<Choices> = fc.record({
  lists: fc.record({ clusters: choice, belts: choice, rules: choice }),
  counting: fc.constantFrom("membership" as const, "project" as const),
  map: fc.record({
    scale: fc.constantFrom(...MAP_SCALES),
    counting: fc.constantFrom(...SPATIAL_COUNTINGS),
  }),
});

describe("choices kept in the workbook", () => {
  test("come back as they were saved", () => {
    fc.assert(
      fc.property(choices, (kept) => {
        expect(parseChoices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test("of any other shape count as not chosen", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (setting) => {
        fc.pre(
          typeof setting !== "object" ||
            setting === null ||
            !("lists" in setting || "counting" in setting || "map" in setting),
        );
        expect(parseChoices(setting)).toEqual(OPEN_CHOICES);
      }),
    );
    expect(
      parseChoices({ lists: { clusters: { source: { kind: "table" }, by: "user" } } }).lists.clusters.source,
    ).toBeNull();
  });
});

const table = (name: string, ...cells: unknown[][]): Candidate => ({
  source: { kind: "table", name },
  cells,
});
const sheet = (name: string, ...cells: unknown[][]): Candidate => ({
  source: { kind: "sheet", name },
  cells,
});
const recognised = (candidates: readonly Candidate[], from = OPEN_CHOICES) => {
  const { clusters, belts, rules } = recogniseLists(from, candidates).lists;
  const key = (chosen: Choices["lists"]["clusters"]) => (chosen.source ? sourceKey(chosen.source) : null);
  return { clusters: key(clusters), belts: key(belts), rules: key(rules) };
};

describe("recognising the lists", () => {
  const clusterCells = [
    ["地点", "集群", "类型"],
    ["深圳", "新型显示器件", "战新"],
  ];
  const beltCells = [
    ["城市", "产品类目"],
    ["深圳", "显示器件"],
  ];
  const ruleCells = [["种类", "A", "关系", "B", "地点"]];

  test("goes by the headings, whatever the names", () => {
    const found = recognised([
      table("表1", ...beltCells),
      table("表2", ...ruleCells),
      table("表3", ...clusterCells),
    ]);
    expect(found).toEqual({ clusters: "table:表3", belts: "table:表1", rules: "table:表2" });
  });

  test("goes by the names where the headings are the same", () => {
    const same = [
      ["city", "industry"],
      ["Wuxi", "sensors"],
    ];
    expect(recognised([sheet("belts 2024", ...same), sheet("our clusters", ...same)])).toMatchObject({
      clusters: "sheet:our clusters",
      belts: "sheet:belts 2024",
    });
  });

  test("takes the user's own rules, not the Study rules beside them", () => {
    for (const own of ["Rules", "规则"])
      expect(recognised([table("StudyRules", ...ruleCells), table(own, ...ruleCells)]).rules).toBe(
        `table:${own}`,
      );
    expect(recognised([table("订正", ...ruleCells)]).rules).toBe("table:订正");
  });

  test("prefers tables to the sheets that they stand on", () => {
    const found = recognised([
      sheet("集群", ...clusterCells),
      sheet("产业带", ...beltCells),
      table("A", ...clusterCells),
    ]);
    expect(found).toEqual({ clusters: "table:A", belts: "sheet:产业带", rules: null });
  });

  test("takes no list of pairs and no list without places and industries", () => {
    const pairs = table("已发表", ["城市", "产业集群", "产业带"], ["深圳", "人工智能", "软件"]);
    const other = table("clusters", ["季度", "收入"], ["一", 3]);
    const empty = table("产业带", ["城市", "产品类目"]);
    expect(recognised([pairs, other, empty])).toEqual({ clusters: null, belts: null, rules: null });
  });

  test("leaves what the user chose, and takes it for no other list", () => {
    const mine: CellSource = { kind: "table", name: "C" };
    const chosen: Choices = {
      ...OPEN_CHOICES,
      lists: { ...OPEN_CHOICES.lists, belts: { source: mine, by: "user" } },
    };
    const found = recognised([table("C", ...clusterCells), table("B", ...beltCells)], chosen);
    expect(found).toEqual({ clusters: null, belts: "table:C", rules: null });
    const noRules: Choices = {
      ...OPEN_CHOICES,
      lists: { ...OPEN_CHOICES.lists, rules: { source: null, by: "user" } },
    };
    expect(recognised([table("R", ...ruleCells)], noRules).rules).toBeNull();
  });

  test("is open again when a recognised source is gone, not when a chosen one is", () => {
    const candidates = [table("C", ...clusterCells), table("B", ...beltCells), table("R", ...ruleCells)];
    const found = recogniseLists(OPEN_CHOICES, candidates);
    const sources = candidates.map((candidate) => candidate.source);
    expect(openLists(found, sources)).toEqual([]);
    expect(openLists(found, sources.slice(1))).toEqual(["clusters"]);
    const mine: Choices = {
      ...found,
      lists: { ...found.lists, clusters: { ...found.lists.clusters, by: "user" } },
    };
    expect(openLists(mine, sources.slice(1))).toEqual([]);
  });

  test("never takes one source for two lists, and never touches the user's choice", () => {
    const cells = fc.constantFrom<unknown[][]>(clusterCells, beltCells, ruleCells, [["季度"], ["一"]], []);
    const named = fc.constantFrom("集群", "产业带", "belts", "x", "y");
    const candidates = fc.uniqueArray(fc.tuple(named, cells), { selector: ([name]) => name });
    fc.assert(
      fc.property(choices, candidates, (chosen, given) => {
        const { lists } = recogniseLists(
          chosen,
          given.map(([name, rows]) => table(name, ...rows)),
        );
        const roles = ["clusters", "belts", "rules"] as const;
        const recognisedNow = roles.filter(
          (role) => lists[role] !== chosen.lists[role] && lists[role].source,
        );
        for (const role of roles)
          if (chosen.lists[role].by === "user") expect(lists[role]).toEqual(chosen.lists[role]);
        for (const role of recognisedNow)
          for (const other of roles)
            if (other !== role) expect(lists[other].source).not.toEqual(lists[role].source);
      }),
    );
  });
});

describe("addresses", () => {
  test("of a row of a list, its heading being row 0", () => {
    expect(rowAddress("Clusters!A1:D171", 0)).toBe("Clusters!A1:D1");
    expect(rowAddress("'集群 2024'!$C$5:$F$9", 3)).toBe("'集群 2024'!C8:F8");
    expect(rowAddress("Sheet1!B2", 1)).toBe("Sheet1!B3:B3");
    expect(rowAddress("Sheet1!A:C", 4)).toBe("Sheet1!A5:C5");
    expect(sheetRowNumber("'a!b'!C5:F9", 3)).toBe(8);
  });

  test("in a formula: tables with their heading row, names, addresses", () => {
    expect(formulaReference({ kind: "table", name: "Clusters" }, "S!A1:B2")).toBe("Clusters[#All]");
    expect(formulaReference({ kind: "name", name: "belts" }, "S!A1:B2")).toBe("belts");
    expect(formulaReference({ kind: "sheet", name: "S" }, "S!A1:B2")).toBe("S!A1:B2");
  });

  test("the headline's formula names lists, rules and counting", () => {
    const list = (name: string) => ({ source: { kind: "table", name } as const, address: "S!A1", cells: [] });
    const lists = { clusters: list("Clusters"), belts: list("Belts"), rules: list("Rules") };
    expect(matchRateFormula(lists, "membership", "zh")).toBe(
      '=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All],"匹配",Rules[#All],"按城市份额")',
    );
    expect(matchRateFormula({ ...lists, rules: null }, "project", "en")).toBe(
      '=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All],"matched",,"project")',
    );
  });
});
