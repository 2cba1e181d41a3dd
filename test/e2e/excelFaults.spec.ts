/** What Excel refuses, lacks or makes wait, in the built add-in on the real office.js. */
import { panePhrases } from "../../src/i18n/pane";
import { problemPhrase } from "../../src/i18n/problems";
import { expect, headlineIn, MINIMUM, openWithLists, percent, test, valuesAt } from "./excelPage";

const { status } = panePhrases.zh;

test("Excel with the minimum requirement sets: lists, edits and rules work", async ({ openExcel }) => {
  const excel = await openWithLists(openExcel, MINIMUM);
  excel.edit("Belts", "A4:B4", [["深圳", "新型显示器件"]]);
  await expect(headlineIn(excel, "zh")).toContainText(percent(0.75));
  excel.select("Belts", "H1");
  await excel.addin.getByRole("button", { name: panePhrases.zh.match.insertFormula }).click();
  await expect(excel.addin.getByText(status.formulaInserted("Belts!H1")).first()).toBeVisible();
  await excel.calculated();
  expect(valuesAt(excel, "Belts", "H1")).toEqual([[0.75]]);
});

test("cell-edit mode: what the pane is asked waits until Enter", async ({ openExcel }) => {
  const excel = await openWithLists(openExcel);
  excel.select("Belts", "H1");
  excel.beginCellEdit();
  await excel.addin.getByRole("button", { name: panePhrases.zh.match.insertFormula }).click();
  await expect.poll(() => excel.waitingBatches).toBeGreaterThan(0);
  expect(excel.formulasOn("Belts")).toEqual([]);
  excel.endCellEdit();
  await expect(excel.addin.getByText(status.formulaInserted("Belts!H1")).first()).toBeVisible();
});

test("cell-edit mode in an Excel that lets nobody wait: a sentence, and nothing is written", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel, MINIMUM);
  excel.beginCellEdit();
  await excel.addin.getByRole("button", { name: panePhrases.zh.match.insertFormula }).click();
  const sentence = problemPhrase({ code: "cell-edit-mode" }, "zh");
  await expect(excel.addin.getByText(`⚠ ${sentence}`)).toBeVisible();
  excel.endCellEdit();
  expect(excel.formulasOn("Belts")).toEqual([]);
});

test("what Excel refuses is a sentence in the pane, the figures stay, and the refresh button mends it", async ({
  openExcel,
}) => {
  const excel = await openWithLists(openExcel);
  const refresh = excel.addin.getByRole("button", { name: status.refresh });
  const insert = excel.addin.getByRole("button", { name: panePhrases.zh.match.insertFormula });
  const told = (sentence: string) => excel.addin.getByText(`⚠ ${sentence}`);
  for (const code of ["ActivityLimitReached", "InvalidOrTimedOutSession"]) {
    excel.refusal = code;
    await refresh.click();
    await expect(told(problemPhrase({ code: "busy" }, "zh"))).toBeVisible();
    await expect(headlineIn(excel, "zh")).toContainText(percent(0.5));
    excel.refusal = undefined;
    await refresh.click();
    await expect(told(problemPhrase({ code: "busy" }, "zh"))).toBeHidden();
  }
  excel.select("Belts", "H1");
  excel.workbook.worksheets.item("Belts").isProtected = true;
  await insert.click();
  await expect(told(problemPhrase({ code: "sheet-protected", address: "Belts!H1" }, "zh"))).toBeVisible();
  excel.workbook.worksheets.item("Belts").isProtected = false;
  excel.workbook.otherWorkbookActive = true;
  await insert.click();
  await expect(told(problemPhrase({ code: "other-workbook-active" }, "zh"))).toBeVisible();
  excel.workbook.otherWorkbookActive = false;
  excel.deleteSheet("Belts");
  await expect(excel.addin.getByText(status.noLists).first()).toBeVisible();
});

test("the fences of these tests bite: a request elsewhere, a policy report and an error are counted", async ({
  openExcel,
  offences,
  page,
}) => {
  await openWithLists(openExcel);
  const frame = page.frames().find((each) => each.url().endsWith("taskpane.html"));
  await frame?.evaluate(async () => {
    await fetch("https://elsewhere.test/").catch(() => undefined);
    console.warn("planted");
  });
  await page.evaluate(() => fetch("https://elsewhere.test/").catch(() => undefined));
  await expect.poll(() => offences).toContainEqual("request to https://elsewhere.test/");
  expect(offences).toContainEqual("console warning: planted");
  expect(offences).toContainEqual(expect.stringContaining("CSP: connect-src https://elsewhere.test"));
  offences.length = 0;
});
