import { compileFunctionsMetadata } from "../../scripts/functionsMetadata.cjs";
import { createHeadlessGrid, type HeadlessGrid } from "../../scripts/headlessGrid";
import { workbookOfSheets } from "../../src/browser/sheets";
import * as functions from "../../src/functions/functions";
import type { Sheet } from "../../src/reports/sheet";

const PATHS = { source: "src/functions/functions.ts", dictionary: "src/functions/functions.zh.json" };

/** A table with a blank row in the middle, beside columns that are nobody's business. */
const LISTS: readonly Sheet[] = [
  {
    name: "集群",
    rows: [
      ["编号", "城市", "产业", "类型", "备注"],
      [1, "深圳", "软件", "甲", ""],
      [2, "佛山", "软件", "乙", ""],
      [],
      [3, "深圳、佛山", "机床", "甲", ""],
    ],
    tables: [{ name: "Clusters", row: 0, column: 0, rowCount: 5, columnCount: 5 }],
  },
  {
    name: "产业带",
    rows: [
      ["城市", "产品"],
      ["深圳市", "软件"],
      ["佛山市", "机床"],
    ],
    tables: [{ name: "Belts", row: 0, column: 0, rowCount: 3, columnCount: 2 }],
  },
];

const VERDICTS = ["相同", "无关", "", "相同"];

/** A formula, and what it spills downwards. */
const FORMULAS: readonly (readonly [string, readonly unknown[]])[] = [
  ["=CLUSTER.MATCHES(Clusters[#All],Belts[#All])", ["判定", ...VERDICTS]],
  ["=CLUSTER.MATCHES(Clusters[[城市]:[类型]],Belts[[城市]:[产品]])", VERDICTS],
  ["=CLUSTER.MATCHES(集群!A:E,产业带!A:B)", ["判定", ...VERDICTS]],
  ["=LET(c,Clusters[#All],CHOOSECOLS(CLUSTER.MATCHES(c,Belts[#All]),2))", ["地点数", 1, 1, "", 2]],
  ["=CLUSTER.MATCHES(CHOOSECOLS(Clusters[#All],3,2),Belts[#All])", ["判定", ...VERDICTS]],
  ['=CLUSTER.MATCHES(FILTER(Clusters[[城市]:[类型]],Clusters[类型]="甲"),Belts[#All])', ["相同", "相同"]],
  [
    '=FILTER(Clusters[编号],CHOOSECOLS(CLUSTER.MATCHES(Clusters[[城市]:[类型]],Belts[#All]),1)="无关","-")',
    [2],
  ],
  ["=CLUSTER.COLOCATED(Clusters[#All],Belts[#All])", ["同城", true, true, "", true]],
  ["=CLUSTER.COLOCATED(Clusters[城市],Belts[城市])", [true, true, "", true]],
  ["=CLUSTER.MATCHTABLE(Clusters[#All],Belts[#All])", ["集群类型", "甲", "乙", "合计"]],
  ["=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All])", [0.5]],
];

describe("row-wise functions in the grid", () => {
  let grid: HeadlessGrid;
  beforeAll(async () => {
    const { english } = await compileFunctionsMetadata(PATHS);
    grid = createHeadlessGrid(english.functions, functions);
    const here = FORMULAS.map(([formula], i): Sheet => ({ name: `Here ${i}`, rows: [[{ formula }]] }));
    await grid.openComputed(workbookOfSheets([...LISTS, ...here]));
  }, 60_000);
  afterAll(() => grid.dispose());

  test.each(FORMULAS.map(([formula, expected], i) => [formula, expected, i] as const))(
    "%s",
    (_, expected, i) => {
      const shown = Array.from({ length: expected.length + 1 }, (_unused, row) => {
        const cell = grid.cell(`Here ${i}`, row, 0);
        return typeof expected[row] === "boolean" ? Boolean(cell?.v) : cell?.v;
      });
      expect(shown).toEqual([...expected, undefined]);
    },
  );
});
