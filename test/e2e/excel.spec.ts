/** The built add-in, unmodified, on the real office.js, in an Excel on the web that test/excel-host plays. */
import { analyse } from "../../src/engine/matching/analyse";
import { panePhrases } from "../../src/i18n/pane";
import { samplePhrases } from "../../src/i18n/sample";
import { sampleSheets } from "../../src/reports/sample";
import type { FrameHost } from "../excel-host/frameHost";
import {
  BELTS,
  CLUSTERS,
  expect,
  giveTable,
  headlineIn,
  openWithLists,
  percent,
  test,
  valuesAt,
} from "./excelPage";

const { status, data, tabs } = panePhrases.zh;

const clusterReads = (excel: FrameHost): number => excel.workbook.worksheets.item("Clusters").reads;

for (const [locale, language] of [
  ["en-US", "en"],
  ["zh-CN", "zh"],
] as const)
  test(`Excel on the web (${locale}): the pane mounts and the sample calculates in cells and pane`, async ({
    openExcel,
  }) => {
    const phrases = panePhrases[language];
    const excel = await openExcel({ locale });
    await excel.start();
    await expect(excel.addin.getByRole("heading", { name: phrases.title })).toBeVisible();
    await excel.addin.getByRole("button", { name: phrases.firstRun.insertSample }).click();
    await expect(excel.addin.getByText(phrases.status.sampleInserted).first()).toBeVisible();
    await excel.calculated();
    const { sheets } = samplePhrases[language];
    const cellsOf = (name: string): unknown[][] =>
      (sampleSheets(language).find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
        row.map((cell) => (cell !== null && typeof cell === "object" ? (cell.value ?? null) : cell)),
      );
    const { total, byType } = analyse({
      clusters: cellsOf(sheets.clusters),
      belts: cellsOf(sheets.belts),
      rules: cellsOf(sheets.rules),
      counting: "membership",
    });
    await expect(headlineIn(excel, language)).toContainText(percent(total.matched.lower));
    const start = valuesAt(excel, sheets.start, "A1:D60").flat();
    expect(start).toContain(total.matched.lower);
    expect(start).toContain(total.lenient.lower);
    for (const rates of byType) {
      const row = valuesAt(excel, sheets.study, "A4:K6").find(([type]) => type === rates.type) ?? [];
      const { matched, similar, lenient, undetermined, units } = rates;
      expect([row[4], row[7], row[9], row[10]]).toEqual([
        matched.lower,
        similar.lower,
        lenient.lower,
        undetermined / units,
      ]);
    }
    const errors = [...excel.calculation.shown.values()].map((shown) => JSON.stringify(shown.at(-1)));
    expect(errors.filter((value) => value.startsWith('"#'))).toEqual([]);
    expect(errors.length).toBeGreaterThan(100);
  });

test("what Excel's web view lacks is not needed: no dialogs, no browser history, no downloads", async ({
  openExcel,
  page,
}) => {
  const excel = await openWithLists(openExcel);
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  expect(await frame?.evaluate(() => typeof history.pushState)).not.toBe("function");
  await excel.addin.getByRole("tab", { name: tabs.map }).click();
  await expect(excel.addin.locator("svg[viewBox]").first()).toBeVisible();
  await expect(excel.addin.getByRole("button", { name: /SVG/ })).toHaveCount(0);
});

test("Excel restarts a page that blocks: the pane computes in a worker", async ({ openExcel, page }) => {
  await openWithLists(openExcel);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
});

test("a recalculation refreshes the pane; a change that Excel does not tell of is found by the refresh button", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel);
  const belts = excel.workbook.worksheets.item("Belts");
  belts.fill(3, 0, { value: "深圳" });
  belts.fill(3, 1, { value: "新型显示器件" });
  excel.recalculate("Belts");
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.75));
  belts.fill(3, 1, { value: "夨乂夨" });
  await excel.addin.getByRole("button", { name: status.refresh }).click();
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.5));
});

test("an edit refreshes the pane; so does a co-author's, without an announcement and without a write", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel);
  excel.edit("Belts", "A4:B4", [["深圳", "新型显示器件"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.75));
  await expect(excel.addin.getByRole("status")).toContainText("匹配");
  const changes = excel.workbook.writes;
  excel.edit("Belts", "A4:B4", [["深圳", "夨乂夨"]], "Remote");
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.5));
  await expect(excel.addin.getByRole("status")).toHaveText("");
  expect(excel.workbook.writes).toBe(changes + 1);
});

test("rows inserted above the lists keep them bound: tables, and a selection without a table", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel);
  const more = [...CLUSTERS, ["杭州市", "童装", "中小企业特色产业集群"]];
  excel.workbook.worksheets.add("Mine");
  excel.edit("Mine", "B2:D7", more);
  excel.select("Mine", "B2:D7");
  await excel.addin.getByRole("tab", { name: tabs.data }).click();
  const clusters = excel.addin.getByRole("region", { name: panePhrases.zh.lists.clusters });
  await clusters.getByRole("button", { name: data.useSelection }).click();
  await excel.addin.getByRole("tab", { name: tabs.match }).click();
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.6));
  excel.insertRows("Mine", 1, 3);
  excel.insertRows("Belts", 1, 2);
  excel.edit("Mine", "B6:C6", [["广州市", "夨乂夨"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.6));
  excel.edit("Belts", "A6:B6", [["杭州", "夨乂夨"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.4));
  await excel.stop();
  excel.insertRows("Mine", 1, 2);
  await excel.start();
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.4));
});

test("a paste of 4,000 rows is one refresh; two quick edits show the newest result only", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel);
  const before = clusterReads(excel);
  for (let start = 0; start < 4_000; start += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, row) => ["无锡市", `纺织${String(start + row)}`]);
    excel.edit("Belts", `F${String(start + 2)}:G${String(start + 1_001)}`, rows);
  }
  await expect.poll(() => clusterReads(excel)).toBe(before + 1);
  excel.edit("Belts", "A4:B4", [["深圳", "新型显示器件"]]);
  excel.edit("Belts", "A4:B4", [["深圳", "夨乂夨"]]);
  excel.edit("Belts", "A2:B2", [["深圳", "新型显示器件"]]);
  excel.edit("Belts", "A3:B3", [["青岛", "轨道交通装备"]]);
  excel.edit("Belts", "A4:B4", [["佛山", "家用电器"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.75));
  expect(clusterReads(excel)).toBe(before + 2);
});

test("an ambiguous place is settled in the pane by a rule, which the formula follows", async ({
  openExcel,
}) => {
  const excel = await openExcel({ locale: "zh-CN" });
  await excel.start();
  await excel.addin.getByRole("button", { name: panePhrases.zh.firstRun.insertSample }).click();
  const { sheets } = samplePhrases.zh;
  await expect(excel.addin.getByText(status.sampleInserted).first()).toBeVisible();
  await excel.calculated();
  const matched = (): Promise<string> => headlineIn(excel, "zh").innerText();
  const startFigures = (): string => JSON.stringify(valuesAt(excel, sheets.start, "A1:D60"));
  excel.edit(sheets.clusters, "A10", [["朝阳区"]]);
  await excel.addin.getByRole("tab", { name: tabs.data }).click();
  await excel.addin.getByRole("button", { name: data.findings["ambiguous-place"]("1") }).click();
  await excel.addin.getByRole("tab", { name: tabs.match }).click();
  const paneBefore = await matched();
  await excel.calculated();
  const formulasBefore = startFigures();
  await excel.addin.getByRole("tab", { name: tabs.data }).click();
  await excel.addin.getByRole("button", { name: data.findings["ambiguous-place"]("1") }).click();
  const choices = excel.addin.getByRole("group", { name: data.placeMeans("朝阳区") });
  await choices.getByRole("button", { name: data.placeIs("北京市") }).click();
  await expect(excel.addin.getByText(/规则已写入/).first()).toBeVisible();
  await excel.addin.getByRole("tab", { name: tabs.match }).click();
  await expect.poll(matched).not.toBe(paneBefore);
  await excel.calculated();
  expect(startFigures()).not.toBe(formulasBefore);
  expect(valuesAt(excel, sheets.rules, "A2:D2")).toEqual([["同义", "朝阳区", "", "北京市"]]);
});

test("settings survive closing and reopening, and the pane hears edits again", async ({ openExcel }) => {
  const excel = await openWithLists(openExcel);
  await excel.addin.getByRole("radio", { name: panePhrases.zh.match.countingName.project }).click();
  await expect(excel.addin.getByText(panePhrases.zh.match.countingRule.project)).toBeVisible();
  await excel.restart();
  await expect(headlineIn(excel, "zh")).toContainText("%");
  await expect(
    excel.addin.getByRole("radio", { name: panePhrases.zh.match.countingName.project }),
  ).toBeChecked();
  excel.edit("Belts", "A4:B4", [["深圳", "新型显示器件"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.75));
});

test("the ribbon button shows the pane of the runtime that the functions have started", async ({
  openExcel,
}) => {
  const excel = await openExcel({ locale: "zh-CN" });
  giveTable(excel, "Clusters", CLUSTERS);
  giveTable(excel, "Belts", BELTS);
  await excel.start({ visible: false });
  await expect(headlineIn(excel, "zh")).toBeHidden();
  expect(await excel.pressButton("ClusterBelt.OpenPane")).toBe("匹配产业集群");
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.5));
});
