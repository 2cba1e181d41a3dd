import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/language";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { TestPane, type TestPaneProps } from "./TestPane";

const CLUSTERS = [
  ["地点", "产业", "集群类型"],
  ["深圳", "显示器件", "战略性新兴"],
  ["青岛、北京", "轨道交通装备", "先进制造业"],
  ["Stuttgart", "汽车", "先进制造业"],
];
const BELTS = [
  ["地点", "产品类目"],
  ["深圳", "显示器件"],
  ["义乌", "假发"],
  ["Stuttgart", "汽车"],
];

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no layout: the picture keeps its first width; and no media, so none is forced. */
beforeAll(() => {
  window.matchMedia ??= (media: string) =>
    Object.assign(new EventTarget(), {
      matches: forced && media === "(forced-colors: active)",
      media,
    }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});
let forced = false;
afterEach(() => {
  forced = false;
  cleanup();
});

const openMap = async (
  language: Language = "zh",
  props: Partial<TestPaneProps> = {},
): Promise<{ workbook: MemoryWorkbook; map: HTMLElement }> => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", CLUSTERS, "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  render(<TestPane workbook={workbook} language={language} {...props} />);
  await screen.findAllByText(language === "zh" ? /实时 ●/ : /Live ●/);
  fireEvent.click(screen.getByRole("tab", { name: language === "zh" ? "地图" : "Map" }));
  const map = await screen.findByRole("group", { name: /空间分布|Where clusters/ });
  return { workbook, map };
};

const marks = (map: HTMLElement): string[] =>
  within(map)
    .queryAllByRole("img")
    .map((mark) => mark.getAttribute("aria-label") ?? "");

test("draws every place with coordinates once, and an ellipse per type and for belts", async () => {
  const { map } = await openMap();
  expect(marks(map).filter((text) => text.includes("集群 "))).toEqual([
    "金华：集群 0 个，产业带 1 条",
    "青岛：集群 1 个，产业带 0 条",
    "北京：集群 1 个，产业带 0 条",
    "深圳：集群 1 个，产业带 1 条",
  ]);
  expect(marks(map).filter((text) => text.includes("长半轴"))).toHaveLength(3);
  expect(screen.getByText("1 个地点不在地名库中，没有坐标，未画在图上。")).toBeTruthy();
});

test("says its parameters and that nobody vouches for an approval number", async () => {
  await openMap("en");
  expect(screen.getByText(/1 standard deviation, k = 1.4142, covers 63.21 %/)).toBeTruthy();
  expect(screen.getByText(/counts 1\/N/)).toBeTruthy();
  expect(screen.getByText(/no official map approval number/)).toBeTruthy();
});

test("the size of the ellipses and the counting rule can be changed, and are kept in the workbook", async () => {
  const { workbook } = await openMap();
  const choose = (name: string, value: string): void =>
    void fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  const ellipse = (): string =>
    marks(screen.getByRole("group", { name: /空间分布/ })).find((text) =>
      text.startsWith("先进制造业：中心"),
    ) ?? "";
  const [, before] = /长半轴 (\d+) 公里/.exec(ellipse()) ?? [];
  choose("椭圆大小", "2");
  await screen.findByText("椭圆：标准差椭圆，2 个标准差，k = 2.8284，覆盖正态分布的 98.17 %。");
  const [, after] = /长半轴 (\d+) 公里/.exec(ellipse()) ?? [];
  expect(Math.abs(Number(after) - 2 * Number(before))).toBeLessThanOrEqual(1);
  choose("计数规则", "membership");
  expect(screen.getByText(/每个地点各计 1/)).toBeTruthy();
  await waitFor(async () =>
    expect(await workbook.loadSetting("choices")).toMatchObject({
      map: { scale: "2", counting: "membership" },
    }),
  );
});

test("where the system forces its colours the map is drawn in them", async () => {
  forced = true;
  const { map } = await openMap();
  expect(map.innerHTML).toContain('fill="CanvasText"');
  expect(map.innerHTML).not.toMatch(/(fill|stroke)="#/);
});

test("legend entries switch their marks and lines; the choice survives another tab", async () => {
  const { map } = await openMap();
  const all = marks(map).length;
  fireEvent.click(screen.getByRole("checkbox", { name: "只有集群（2）" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "椭圆：线上产业带" }));
  const shown = (): string[] => marks(screen.getByRole("group", { name: /空间分布/ }));
  expect(shown()).toHaveLength(all - 3);
  fireEvent.click(screen.getByRole("tab", { name: "数据" }));
  fireEvent.click(screen.getByRole("tab", { name: "地图" }));
  expect(shown()).toHaveLength(all - 3);
  fireEvent.click(screen.getByRole("checkbox", { name: "只有集群（2）" }));
  expect(shown()).toHaveLength(all - 1);
});

test("pointer and keyboard tell what a mark is", async () => {
  const { map } = await openMap();
  const [first, second] = within(map).getAllByRole("img");
  const told = (mark: HTMLElement | undefined): HTMLElement =>
    screen.getByText(mark?.getAttribute("aria-label") ?? "", { selector: "p" });
  fireEvent.mouseOver(within(map).getByRole("img", { name: /^深圳/ }));
  expect(screen.getByText("深圳：集群 1 个，产业带 1 条", { selector: "p" })).toBeTruthy();
  fireEvent.mouseLeave(map.parentElement as HTMLElement);
  expect(screen.getByText(/^指向或用 Tab/)).toBeTruthy();
  act(() => (first as unknown as SVGElement).focus());
  expect(told(first)).toBeTruthy();
  act(() => void fireEvent.keyDown(first as HTMLElement, { key: "ArrowRight" }));
  expect(document.activeElement).toBe(second);
  expect(told(second)).toBeTruthy();
  act(() => void fireEvent.keyDown(second as HTMLElement, { key: "End" }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe("深圳：集群 1 个，产业带 1 条");
  const stops = within(map)
    .getAllByRole("img")
    .filter((mark) => mark.getAttribute("tabindex") === "0");
  expect(stops).toEqual([document.activeElement]);
});

test("the same stands there as text", async () => {
  await openMap();
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => row.textContent?.replace(/\s+/g, " "))).toEqual([
    "地点集群产业带",
    "集群、产业带都有（2）",
    "深圳 11",
    "Stuttgart （无坐标）11",
    "只有集群（2）",
    "青岛 10",
    "北京 10",
    "只有产业带（1）",
    "金华 01",
  ]);
});

test("an edit is drawn", async () => {
  const { workbook } = await openMap();
  act(() => workbook.edit("产业带", { row: 2, column: 0, value: "青岛" }));
  await screen.findByRole("img", { name: "青岛：集群 1 个，产业带 1 条" });
});

describe("saving", () => {
  test("inside Excel there is no button", async () => {
    await openMap();
    expect(screen.queryByRole("button", { name: /保存为/ })).toBeNull();
  });

  test("in a browser a file is handed over: an SVG with title, legend and notes", async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return "blob:map";
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await openMap("zh", { savesFiles: true });
    fireEvent.click(screen.getByRole("button", { name: "保存为 SVG" }));
    await waitFor(() => expect(names).toEqual(["群带匹配-地图.svg"]));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(saved[0] as Blob);
    });
    expect(text).toMatch(/^<svg .*审图号.*<\/svg>$/s);
    expect(text).toContain("椭圆：先进制造业");
    expect(saved[0]?.type).toBe("image/svg+xml");
  });
});
