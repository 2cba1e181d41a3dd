import { analyse } from "../../src/engine/matching/analyse";
import type { Analysis } from "../../src/engine/matching/types";
import type { Language } from "../../src/i18n/language";
import { problemPhrase } from "../../src/i18n/problems";
import { samplePhrases } from "../../src/i18n/sample";
import { words } from "../../src/i18n/words";
import { sampleSheets } from "../../src/reports/sample";
import type { SheetCell } from "../../src/reports/sheet";
import {
  expect,
  goTo,
  headline,
  openFile,
  openPage,
  saveFile,
  savedSheets,
  sheetsIn,
  showSheet,
  test,
  typeInto,
} from "./workbookPage";

const valueOf = (cell: SheetCell): unknown =>
  cell !== null && typeof cell === "object" ? (cell.value ?? null) : cell;

/** The engine's own numbers for the sample, after `change` was made to the cells of its belts. */
const expectedAnalysis = (
  language: Language,
  change: (belts: unknown[][]) => void = () => undefined,
): Analysis => {
  const { sheets } = samplePhrases[language];
  const cellsOf = (name: string): unknown[][] =>
    (sampleSheets(language).find((sheet) => sheet.name === name)?.rows ?? []).map((row) => row.map(valueOf));
  const belts = cellsOf(sheets.belts);
  change(belts);
  return analyse({
    clusters: cellsOf(sheets.clusters),
    belts,
    rules: cellsOf(sheets.rules),
    counting: "membership",
  });
};

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

for (const language of ["zh", "en"] as const) {
  const { sheets } = samplePhrases[language];

  test(`the match table is there without a click (${language})`, async ({ page }) => {
    await openPage(page, language);
    const { total, byType } = expectedAnalysis(language);
    await expect(headline(page, language)).toContainText(percent(total.matched.lower));
    const table = page.getByRole("table").filter({ has: page.getByRole("caption") });
    for (const rates of byType) {
      const cells = table
        .getByRole("row")
        .filter({ hasText: rates.type ?? "" })
        .getByRole("cell");
      await expect(cells.first()).toHaveText(String(rates.units));
      await expect(cells.nth(1)).toHaveText(String(rates.matched.proven));
      await expect(cells.nth(2)).toContainText(percent(rates.matched.lower));
    }
    await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-CN" : "en");
  });

  test(`formulas in cells give the engine's own numbers (${language})`, async ({ page }) => {
    await openPage(page, language);
    const { total, byType } = expectedAnalysis(language);
    const saved = await savedSheets(page, language);
    const start = saved.get(sheets.start) ?? [];
    const figures = start.filter(([label]) =>
      samplePhrases[language].startFigures.some((figure) => figure.label === label),
    );
    expect(figures.map(([, value]) => value)).toEqual([
      total.matched.lower,
      total.lenient.lower,
      words.zh.relation.affiliated,
    ]);
    const study = saved.get(sheets.study) ?? [];
    for (const rates of byType) {
      const row = study.find(([type]) => type === rates.type) ?? [];
      expect([row[4], row[7], ...row.slice(9, 11)]).toEqual([
        rates.matched.lower,
        rates.similar.lower,
        rates.lenient.lower,
        rates.undetermined / rates.units,
      ]);
    }
  });

  test(`an edited belt changes the formula and the pane (${language})`, async ({ page }) => {
    await openPage(page, language);
    await showSheet(page, sheets.belts);
    const before = expectedAnalysis(language);
    const after = expectedAnalysis(language, (belts) => {
      belts[2] = [belts[2]?.[0], "夨乂夨"];
    });
    expect(after.total.matched.lower).toBeLessThan(before.total.matched.lower);
    expect(after.total.matched.upper).toBeGreaterThan(after.total.matched.lower);
    await typeInto(page, "B3", "夨乂夨");
    await expect(headline(page, language)).toContainText(percent(after.total.matched.lower));
    await expect(headline(page, language)).toContainText(percent(after.total.matched.upper));
    const saved = await savedSheets(page, language);
    expect(saved.get(sheets.belts)?.[2]).toEqual(["深圳", "夨乂夨"]);
    expect(saved.get(sheets.start)?.flat()).toContain(after.total.matched.lower);
  });

  test(`a wrong word in a formula is told in a sentence (${language})`, async ({ page }) => {
    await openPage(page, language);
    await showSheet(page, sheets.rules);
    const formula = '=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All],"macthed")';
    await typeInto(page, "A20", formula);
    await goTo(page, "A20");
    const sentence = problemPhrase(
      {
        code: "unknown-word",
        argument: "relation",
        given: "macthed",
        allowed: Object.values(words.en.asked),
      },
      language,
    );
    await expect(page.getByText(sentence).first()).toBeVisible();
    expect((await savedSheets(page, language)).get(sheets.rules)?.[19]?.[0]).toBe("#VALUE!");
  });

  test(`typing a formula offers our functions and explains their arguments (${language})`, async ({
    page,
  }) => {
    await openPage(page, language);
    await showSheet(page, sheets.rules);
    await goTo(page, "A20");
    await page.keyboard.type("=CLUSTER.");
    for (const name of ["MATCHRATE", "SDELLIPSE", "COLOCATED", "RELATION"])
      await expect(page.getByText(`CLUSTER.${name}`, { exact: true }).first()).toBeVisible();
    await page.keyboard.type("MATCHRATE(");
    const help = language === "zh" ? "跨城市的集群怎么计数" : "How clusters of several places count";
    await expect(page.getByText(help).first()).toBeVisible();
    await page.keyboard.press("Escape");
  });
}

test("an ambiguous place is settled in the pane by a rule, which formulas follow too", async ({ page }) => {
  const { sheets } = samplePhrases.zh;
  await openPage(page, "zh");
  const before = expectedAnalysis("zh").total.matched.proven;
  await showSheet(page, sheets.clusters);
  await typeInto(page, "A10", "朝阳区");
  await page.locator(".pane").getByRole("tab", { name: "数据" }).click();
  await page.getByRole("button", { name: /1 行的地点有歧义/ }).click();
  await page.getByRole("group", { name: "“朝阳区”是哪里" }).getByRole("button", { name: "是北京市" }).click();
  await expect(page.getByText(/规则已写入/).first()).toBeVisible();
  await page.locator(".pane").getByRole("tab", { name: "匹配" }).click();
  await expect(headline(page, "zh")).toContainText(`匹配 ${before + 1} 个`);
  const saved = await savedSheets(page, "zh");
  expect(saved.get(sheets.clusters)?.[9]?.[0]).toBe("朝阳区");
  expect(saved.get(sheets.rules)?.[1]?.slice(0, 4)).toEqual(["同义", "朝阳区", null, "北京市"]);
  expect(saved.get(sheets.start)?.flat()).toContain((before + 1) / 184);
});

test("a saved workbook opens again with the same figures, live", async ({ page }) => {
  await openPage(page, "zh");
  const path = await saveFile(page, "zh");
  await page.reload();
  await expect(headline(page, "zh")).toContainText("%");
  await openFile(page, "zh", path);
  const { sheets } = samplePhrases.zh;
  await showSheet(page, sheets.belts);
  await typeInto(page, "B3", "夨乂夨");
  const after = expectedAnalysis("zh", (belts) => {
    belts[2] = [belts[2]?.[0], "夨乂夨"];
  });
  await expect(headline(page, "zh")).toContainText(percent(after.total.matched.lower));
  expect((await savedSheets(page, "zh")).get(sheets.start)?.flat()).toContain(after.total.matched.lower);
});

test("sample.xlsx holds its values, and opens with the same figures", async ({ page }) => {
  const { total } = expectedAnalysis("zh");
  const { sheets } = samplePhrases.zh;
  expect((await sheetsIn("dist/sample.xlsx")).get(sheets.start)?.flat()).toContain(total.matched.lower);
  await openPage(page, "en");
  await openFile(page, "en", "dist/sample.xlsx");
  await expect(headline(page, "en")).toContainText(percent(total.matched.lower));
  expect((await savedSheets(page, "en")).get(sheets.start)?.flat()).toContain(total.matched.lower);
});

test("the language switch and the theme switch change the whole page", async ({ page }) => {
  await openPage(page, "zh");
  await page.getByRole("button", { name: "English" }).first().click();
  await expect(headline(page, "en")).toBeVisible();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.getByRole("button", { name: "Light" })).toBeVisible();
});
