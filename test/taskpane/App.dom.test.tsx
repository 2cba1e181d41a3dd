import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/language";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { layPaneOut } from "./paneLayout";
import { TestPane } from "./TestPane";

const CLUSTERS = [
  ["地点", "产业", "集群类型", "集群名称"],
  ["深圳", "显示器件", "战略性新兴", "深圳新型显示器件产业集群"],
  ["青岛", "轨道交通装备", "先进制造业", "青岛轨道交通装备集群"],
  ["", "", "", ""],
  ["某地", "显示器件", "战略性新兴", "某地显示器件集群"],
];
const BELTS = [
  ["地点", "产品类目"],
  ["深圳", "显示器件"],
  ["青岛", "假发"],
];

const withLists = (): MemoryWorkbook => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", CLUSTERS, "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  return workbook;
};

const show = (workbook: MemoryWorkbook, language: Language = "zh") =>
  render(<TestPane workbook={workbook} language={language} />);

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const click = (element: HTMLElement): void => void fireEvent.click(element);

// Waiting ends as soon as the pane is ready; the limits are for machines that do much else.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

beforeAll(layPaneOut);
afterEach(cleanup);

describe("an empty workbook", () => {
  test("offers the sample; with it the match table is there without another click", async () => {
    const workbook = memoryWorkbook();
    show(workbook);
    click(await screen.findByRole("button", { name: "插入示例数据" }));
    const table = await screen.findByRole("table", { name: "分类型匹配情况" }, { timeout: 5000 });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    await screen.findAllByText(/实时 ● 170 个集群/);
  });

  test("leads to one's own lists", async () => {
    show(memoryWorkbook(), "en");
    click(await screen.findByRole("button", { name: "Use my own lists" }));
    expect(screen.getByText(/The two lists were not recognised/)).toBeTruthy();
  });
});

describe("the Match tab", () => {
  test("shows the proven rate, its upper bound and the counting rule", async () => {
    show(withLists());
    const headline = await screen.findByRole("region", { name: "匹配率" });
    expect(within(headline).getByText("33.3%")).toBeTruthy();
    expect(within(headline).getByText("上限 66.7%")).toBeTruthy();
    expect(within(headline).getByText("3 个中已确认匹配 1 个")).toBeTruthy();
    click(within(headline).getByRole("radio", { name: "按项目" }));
    await within(headline).findByText("一个集群只计一次，取各城市中最好的判定。");
  });

  test("inserts the headline as a formula", async () => {
    const workbook = withLists();
    show(workbook);
    click(await screen.findByRole("button", { name: "插入公式" }));
    await screen.findByText("公式已写入 Sheet1!A1");
    expect(workbook.formulas).toEqual([
      '=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All],"匹配",,"按城市份额")',
    ]);
  });

  test("finds clusters by word and by verdict", async () => {
    show(withLists());
    const list = await screen.findByRole("region", { name: "集群清单" });
    const items = (): number => within(list).queryAllByRole("listitem").length;
    expect(items()).toBe(3);
    fireEvent.change(within(list).getByRole("searchbox"), { target: { value: "青岛" } });
    expect(items()).toBe(1);
    fireEvent.change(within(list).getByRole("searchbox"), { target: { value: "" } });
    fireEvent.change(within(list).getByRole("combobox", { name: "判定" }), { target: { value: "matched" } });
    expect(within(list).getByText("深圳新型显示器件产业集群")).toBeTruthy();
    expect(items()).toBe(1);
    fireEvent.change(within(list).getByRole("combobox", { name: "判定" }), { target: { value: "similar" } });
    expect(within(list).getByText("没有符合条件的集群。")).toBeTruthy();
  });

  test("opens a cluster to its belts, with reasons, and goes to their rows", async () => {
    const workbook = withLists();
    show(workbook);
    click(await screen.findByRole("button", { name: /深圳新型显示器件产业集群/ }));
    expect(screen.getByText(/同城有相关的产业带/)).toBeTruthy();
    expect(screen.getByText(/：相同；.*规则 2；/)).toBeTruthy();
    click(button("转到该行"));
    await waitFor(() => expect(workbook.selected()).toBe("产业带!A2:B2"));
    click(button("转到集群所在行"));
    await waitFor(() => expect(workbook.selected()).toBe("集群!A2:D2"));
  });
});

describe("live", () => {
  test("an edit changes the figures and is told, also to a screen reader", async () => {
    const workbook = withLists();
    show(workbook);
    await screen.findByText("33.3%", { selector: "span" });
    act(() => workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("+1 匹配"));
    expect(screen.getByText("上限 100.0%")).toBeTruthy();
    expect(screen.getByText(/更新于 .* · \+1 匹配/)).toBeTruthy();
  });

  test("can be paused and resumed", async () => {
    const workbook = withLists();
    show(workbook);
    await screen.findAllByText(/实时 ●/);
    click(button("暂停自动刷新"));
    act(() => workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" }));
    await screen.findAllByText("已暂停 ‖ 有改动尚未计入");
    click(button("恢复自动刷新"));
    await screen.findAllByText(/\+1 匹配/);
  });

  test("says what failed and where, and keeps the figures", async () => {
    const workbook = withLists();
    show(workbook, "en");
    await screen.findAllByText(/Live ●/);
    act(() => workbook.addSheet("产业带", [["地点", "产品类目"]], "Belts"));
    await screen.findByText(/^⚠ No belts in the range/);
    expect(screen.getByText(/The figures are still those of/)).toBeTruthy();
    expect(screen.getByText("33.3%", { selector: "span" })).toBeTruthy();
  });
});

describe("the Data tab", () => {
  const openData = async (workbook: MemoryWorkbook): Promise<void> => {
    show(workbook);
    await screen.findAllByText(/实时 ●/);
    click(screen.getByRole("tab", { name: "数据" }));
  };

  test("shows where the lists are, their columns and their first rows", async () => {
    await openData(withLists());
    const clusters = screen.getByRole("region", { name: "产业集群" });
    expect(within(clusters).getByRole<HTMLSelectElement>("combobox").value).toBe("table:Clusters");
    expect(within(clusters).getByText("类型：集群类型")).toBeTruthy();
    expect(within(clusters).getAllByText("深圳新型显示器件产业集群")).toHaveLength(1);
    expect(
      within(screen.getByRole("region", { name: "线上产业带" })).getByText("产业：产品类目"),
    ).toBeTruthy();
  });

  test("counts what was not understood and goes to the cell", async () => {
    const workbook = withLists();
    await openData(workbook);
    expect(screen.getByText(/1 行空白/)).toBeTruthy();
    click(button(/1 行的地点不认识/));
    click(button("第 5 行"));
    await waitFor(() => expect(workbook.selected()).toBe("集群!A5:D5"));
  });

  test("names the rules that contradict each other, each with the other's row", async () => {
    const workbook = withLists();
    const rules = [
      ["种类", "A", "关系", "B"],
      ["关系", "软件", "相近", "钢琴"],
      ["同义", "嘟嘟", "", "钢琴"],
      ["关系", "钢琴", "无关", "软件"],
    ];
    workbook.addSheet("规则", rules, "Rules");
    await openData(workbook);
    click(button(/2 行规则互相冲突，都未采用/));
    expect(screen.getByText("（另见第 4 行）")).toBeTruthy();
    expect(screen.getByText("（另见第 2 行）")).toBeTruthy();
    click(button("第 4 行"));
    await waitFor(() => expect(workbook.selected()).toBe("规则!A4:D4"));
  });

  test("takes the selection as a list", async () => {
    const workbook = withLists();
    await openData(workbook);
    workbook.select("集群!A1:C2");
    const clusters = screen.getByRole("region", { name: "产业集群" });
    click(within(clusters).getByRole("button", { name: "用选中的区域" }));
    await waitFor(() =>
      expect(within(clusters).getByRole<HTMLSelectElement>("combobox").value).toBe("range:集群!A1:C2"),
    );
  });
});

test("an uncertain place offers what it may mean; a click settles it by a rule", async () => {
  const workbook = withLists();
  workbook.addSheet("集群", [...CLUSTERS, ["朝阳区", "软件", "战略性新兴", "朝阳软件集群"]], "Clusters");
  workbook.addSheet("产业带", [...BELTS, ["北京", "软件"], ["深玔市", "软件"]], "Belts");
  show(workbook);
  await screen.findAllByText(/实时 ●/);
  click(screen.getByRole("tab", { name: "数据" }));
  click(button(/1 行的地点有歧义/));
  click(
    within(screen.getByRole("group", { name: "“朝阳区”是哪里" })).getByRole("button", { name: "是北京市" }),
  );
  await waitFor(() => expect(screen.queryByRole("button", { name: /地点有歧义/ })).toBeNull());
  click(
    within(screen.getByRole("region", { name: "线上产业带" })).getByRole("button", {
      name: /1 行的地点不认识/,
    }),
  );
  expect(
    within(screen.getByRole("group", { name: "“深玔市”是哪里" })).getByRole("button", { name: "是深圳市" }),
  ).toBeTruthy();
});

test("an unknown word offers what it may mean; a click teaches it by a rule, and the pair is decided", async () => {
  const workbook = withLists();
  workbook.addSheet("产业带", [...BELTS, ["青岛", "夨乂玩具汽车夨"]], "Belts");
  show(workbook);
  await screen.findAllByText(/实时 ●/);
  click(screen.getByRole("tab", { name: "数据" }));
  const words = screen.getByRole("region", { name: "不认识的词" });
  const choices = within(words).getByRole("group", { name: "“夨乂玩具汽车夨”的意思" });
  expect(within(choices).getAllByRole("button").length).toBeGreaterThanOrEqual(3);
  fireEvent.change(within(choices).getByRole("textbox"), { target: { value: "轨道交通装备" } });
  click(within(choices).getByRole("button", { name: "记下" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "不认识的词" })).toBeNull());
  const { cells } = await workbook.readCells({ kind: "table", name: "Rules" });
  expect(cells.at(-1)?.slice(0, 4)).toEqual(["同义", "夨乂玩具汽车夨", "", "轨道交通装备"]);
});

test("the language can be switched, and the page is told", async () => {
  const told: Language[] = [];
  render(<TestPane workbook={withLists()} theme="dark" onLanguage={(language) => told.push(language)} />);
  await screen.findAllByText(/实时 ●/);
  click(button("English"));
  expect(screen.getAllByText(/Live ● 3 clusters · 2 belts/)).not.toHaveLength(0);
  expect(told).toEqual(["en"]);
});
