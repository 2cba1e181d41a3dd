/** The add-in's own page outside Excel: with the real office.js it says where it belongs; without, what is blocked. */
import { expect, test } from "@playwright/test";
import { officeNoticePhrases } from "../../src/i18n/officeNotice";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

test("opened in a plain browser it points to Excel and to the browser workbook", async ({ page }) => {
  await page.route(`${CDN}**`, (route) =>
    route.fulfill({
      path: `node_modules/@microsoft/office-js/dist/${route.request().url().slice(CDN.length)}`,
    }),
  );
  await page.goto("/taskpane.html");
  await expect(page.getByText(officeNoticePhrases.zh.outsideExcel.whatToDo)).toBeVisible();
  await expect(page.getByText(officeNoticePhrases.en.outsideExcel.whatToDo)).toBeVisible();
});

test("where office.js is blocked it names the address after five seconds", async ({ page }) => {
  await page.route(`${CDN}**`, (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.getByText(officeNoticePhrases.zh.address(`${CDN}office.js`))).toBeVisible();
  await expect(page.getByRole("link", { name: officeNoticePhrases.zh.browserWorkbook })).toHaveAttribute(
    "href",
    "index.html",
  );
});
