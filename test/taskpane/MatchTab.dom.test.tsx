import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { layPaneOut } from "./paneLayout";
import { TestPane } from "./TestPane";

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 30_000 });
beforeAll(layPaneOut);
afterEach(cleanup);

const HEAD = ["地点", "产业", "集群类型", "集群名称"];
const BELTS = [
  ["地点", "产品类目"],
  ["深圳", "显示器件"],
  ["青岛", "假发"],
];

const withClusters = (clusters: readonly (readonly string[])[]): MemoryWorkbook => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", [HEAD, ...clusters], "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  return workbook;
};
const small = (): MemoryWorkbook =>
  withClusters([
    ["深圳", "显示器件", "甲", "深圳显示"],
    ["青岛", "轨道交通装备", "乙", "青岛轨道"],
  ]);

const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: /^集群清单/ });
const rowOf = (name: RegExp): HTMLElement => screen.getByRole("button", { name });

describe("a list of 10,000 clusters", () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ["深圳", "显示器件", "甲", `集群${i + 1}号`]);

  test("has at most 60 rows in the page, and arrow keys, End and Home reach every one", async () => {
    render(<TestPane workbook={withClusters(many)} />);
    const rows = await list();
    const count = (): number => within(rows).getAllByRole("listitem").length;
    await waitFor(() => expect(count()).toBeGreaterThan(10));
    expect(count()).toBeLessThanOrEqual(60);
    const first = rowOf(/集群1号/);
    act(() => first.focus());
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("集群2号");
    fireEvent.keyDown(document.activeElement ?? first, { key: "End" });
    expect(document.activeElement?.textContent).toContain("集群10000号");
    expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("10000");
    expect(count()).toBeLessThanOrEqual(60);
    fireEvent.keyDown(document.activeElement ?? first, { key: "Home" });
    expect(document.activeElement?.textContent).toContain("集群1号");
  });
});

describe("reviewing a decision", () => {
  const rulesOf = async (workbook: MemoryWorkbook) =>
    (await workbook.readCells({ kind: "table", name: "Rules" })).cells;

  test("agreeing writes the verdict as it is, for this pair and place, and nothing changes", async () => {
    const workbook = small();
    render(<TestPane workbook={workbook} />);
    await list();
    fireEvent.click(rowOf(/深圳显示/));
    const group = screen.getByRole("group", { name: "核对“显示器件”" });
    fireEvent.click(within(group).getByRole("button", { name: "同意" }));
    await screen.findByText("已由规则表第 2 行判定");
    expect((await rulesOf(workbook)).at(-1)?.slice(0, 5)).toEqual([
      "判定",
      "显示器件",
      "相同",
      "显示器件",
      "深圳市",
    ]);
    expect(screen.getByText("50.0%", { selector: "span" })).toBeTruthy();
  });

  test("changing shows the effect before it is written, then writes it", async () => {
    const workbook = small();
    render(<TestPane workbook={workbook} />);
    await list();
    fireEvent.click(rowOf(/青岛轨道/));
    const group = screen.getByRole("group", { name: "核对“假发”" });
    fireEvent.click(within(group).getByRole("button", { name: "更改" }));
    fireEvent.change(within(group).getByRole("combobox"), { target: { value: "affiliated" } });
    await within(group).findByText(/改变 1 个判定，涉及 1 个集群的结论。 匹配率由 50.0% 变为 100.0%。/);
    expect(workbook.listSources()).resolves.toHaveLength(4);
    fireEvent.click(within(group).getByRole("button", { name: "写入规则" }));
    await screen.findByText("100.0%", { selector: "span" });
    expect((await rulesOf(workbook)).at(-1)?.slice(0, 5)).toEqual([
      "判定",
      "轨道交通装备",
      "隶属",
      "假发",
      "青岛市",
    ]);
  });

  test("a pair that a rule decides names its row instead", async () => {
    const workbook = small();
    const rules = [
      ["种类", "A", "关系", "B", "地点"],
      ["判定", "轨道交通装备", "相近", "假发", "烟台、青岛"],
    ];
    workbook.addSheet("规则", rules, "Rules");
    render(<TestPane workbook={workbook} />);
    await list();
    fireEvent.click(rowOf(/青岛轨道/));
    expect(screen.getByText("已由规则表第 2 行判定")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "更改" })).toBeNull();
  });
});

test("the headline says what chance alone would do", async () => {
  render(<TestPane workbook={small()} language="en" />);
  // One of two belts matches one of two clusters: either place gets it in half of all shuffles, so one unit in four.
  await screen.findByText(/^by chance 25\.0% · 2\.0 times that, p = /);
});
