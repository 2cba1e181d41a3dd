/** How long a person waits, through the real office.js: it holds results back for 50 to 200 ms by itself. */
import type { FrameHost } from "../excel-host/frameHost";
import { CLUSTERS, expect, giveTable, test } from "./excelPage";

const CITIES = [
  "深圳",
  "佛山",
  "青岛",
  "苏州",
  "无锡",
  "宁波",
  "杭州",
  "泉州",
  "东莞",
  "温州",
  "广州",
  "成都",
];
const GOODS = ["家用电器", "纺织", "童装", "灯具", "家具", "陶瓷", "五金", "玩具", "汽车零部件", "水产"];
const FORMULA = "=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All])";

/** Milliseconds: office.js sends results 50 to 200 ms after they are there, and the test sends 4,075 rows to the page. */
const HELD_BACK = 300;

/** An Excel with as many belts as the largest published list has, the pane open on them. */
const openLarge = async (openExcel: (opening: object) => Promise<FrameHost>): Promise<FrameHost> => {
  const excel = await openExcel({ locale: "zh-CN" });
  const belts = Array.from({ length: 4_075 }, (_, row) => [
    CITIES[row % CITIES.length] ?? "",
    GOODS[row % GOODS.length] ?? "",
    2023,
  ]);
  giveTable(excel, "Clusters", CLUSTERS);
  giveTable(excel, "Belts", [["地点", "产业带", "年份"], ...belts]);
  await excel.start();
  await expect(excel.addin.getByText("4,075").first()).toBeVisible();
  await excel.calculated();
  return excel;
};

const millisecondsOf = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return Math.round(performance.now() - start);
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

test("a formula over 4,075 belts answers in 150 ms, beside what office.js and the test's wire hold it back", async ({
  openExcel,
}, info) => {
  const excel = await openLarge(openExcel);
  const times: number[] = [];
  for (const cell of ["A1", "A2", "A3", "A4", "A5"])
    times.push(
      await millisecondsOf(() => {
        excel.edit("Sheet1", cell, [[FORMULA]]);
        return excel.calculated();
      }),
    );
  info.annotations.push({ type: "milliseconds", description: times.join(", ") });
  expect(median(times)).toBeLessThanOrEqual(150 + HELD_BACK);
});
