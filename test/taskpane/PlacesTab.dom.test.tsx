import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { memoryWorkbook } from "./memoryWorkbook";
import { layPaneOut } from "./paneLayout";
import { TestPane } from "./TestPane";

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 30_000 });
beforeAll(layPaneOut);
afterEach(cleanup);

const CLUSTERS = [
  ["地点", "产业", "集群类型"],
  ["深圳", "显示器件", "甲"],
  ["深圳", "软件", "乙"],
  ["青岛", "轨道交通装备", "甲"],
  ["延边", "人参", "甲"],
];
const BELTS = [
  ["地点", "产品类目", "年份"],
  ["深圳", "显示器件", 2020],
  ["青岛", "假发", 2021],
  ["上海", "软件", 2021],
];

const open = async (): Promise<void> => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", CLUSTERS, "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  render(<TestPane workbook={workbook} />);
  await screen.findAllByText(/实时 ●/);
  fireEvent.click(screen.getByRole("tab", { name: "城市" }));
  await screen.findByRole("table", { name: "逐年变化" });
};
const figure = (label: string): string | undefined =>
  screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent;
const figuresOf = (table: string, row: string): readonly (string | null)[] =>
  within(
    within(screen.getByRole("table", { name: table }))
      .getByRole("rowheader", { name: row })
      .closest("tr") as HTMLElement,
  )
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
const choose = (label: string, value: string): void =>
  void fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });

test("counts cities, by number of types, by area, by year and each", async () => {
  await open();
  expect([figure("两者都有"), figure("有集群"), figure("有产业带")]).toEqual(["2", "2", "3"]);
  expect(figuresOf("有几种集群类型", "1 种")).toEqual(["1", "1"]);
  expect(figuresOf("有几种集群类型", "2 种")).toEqual(["1", "2"]);
  expect(figuresOf("按区域分布", "珠三角")).toEqual(["1", "0", "0"]);
  expect(figuresOf("按区域分布", "长三角")).toEqual(["0", "0", "1"]);
  expect(figuresOf("按区域分布", "合计")).toEqual(["2", "0", "1"]);
  expect(figuresOf("逐年变化", "2020").slice(0, 2)).toEqual(["1", "1"]);
  expect(figuresOf("各地点", "深圳")).toEqual(["2", "1"]);
});

test("counts all places, other areas, and belts of a year with or without the years before", async () => {
  await open();
  choose("统计范围", "all");
  expect(figure("有集群")).toBe("3");
  choose("分组", "province");
  expect(figuresOf("按区域分布", "吉林")).toEqual(["0", "1", "0"]);
  choose("产业带年份", "2021");
  expect([figure("两者都有"), figure("有产业带")]).toEqual(["1", "2"]);
  fireEvent.click(screen.getByRole("checkbox", { name: "以前年份的产业带也算" }));
  expect([figure("两者都有"), figure("有产业带")]).toEqual(["2", "3"]);
});
