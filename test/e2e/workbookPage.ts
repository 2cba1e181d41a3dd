import { readFile } from "node:fs/promises";
import { test as base, expect, type Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { browserPhrases } from "../../src/i18n/browser";
import type { Language } from "../../src/i18n/language";

/** What must never happen on our pages, whatever a test does. */
interface Offences {
  readonly list: string[];
}

/**
 * A page that reports every request to elsewhere, every Content-Security-Policy violation, every error and every
 * warning on the console; the test fails on any.
 */
export const test = base.extend<{ offences: Offences }>({
  offences: [
    async ({ page, baseURL }, use) => {
      const list: string[] = [];
      page.on("request", (request) => {
        const ours = [baseURL ?? "", "data:", "blob:"].some((start) => request.url().startsWith(start));
        if (!ours) list.push(`request to ${request.url()}`);
      });
      page.on("pageerror", (error) => list.push(`error: ${error.message}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          list.push(`console ${message.type()}: ${message.text()}`);
      });
      await page.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      await use({ list });
      expect(list).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Opens the browser workbook and waits until the pane shows the sample's match rate. */
export const openPage = async (page: Page, language: Language, query = ""): Promise<void> => {
  await page.goto(`/?lang=${language}${query}`);
  await expect(page.getByRole("region", { name: matchRateName[language] })).toContainText("%");
};

const matchRateName = { zh: "匹配率", en: "Match rate" } as const;

/** The headline figure of the pane, as people see it. */
export const headline = (page: Page, language: Language) =>
  page.getByRole("region", { name: matchRateName[language] });

/** Shows a sheet by its tab. */
export const showSheet = (page: Page, name: string): Promise<void> =>
  page
    .locator("[data-u-comp=slide-tab-item]")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

/** Goes to a cell by the name box and types into it, as a user would. */
export const typeInto = async (page: Page, cell: string, text: string): Promise<void> => {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};

/** Selects a cell of the sheet in view by the name box. */
export const goTo = async (page: Page, cell: string): Promise<void> => {
  const nameBox = page.locator("input.univer-appearance-none");
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await expect(nameBox).toHaveValue(cell);
};

/** The sheets of a workbook file: name → rows of values. */
export type SavedSheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** Reads a workbook file. */
export const sheetsIn = async (path: string): Promise<SavedSheets> => {
  const { sheets } = await readXlsx(await readFile(path));
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
};

/** Saves the workbook by the button and gives the path of the file. */
export const saveFile = async (page: Page, language: Language): Promise<string> => {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: browserPhrases[language].save, exact: true }).click();
  return (await download).path();
};

/** Saves the workbook by the button and reads the file. */
export const savedSheets = async (page: Page, language: Language): Promise<SavedSheets> =>
  sheetsIn(await saveFile(page, language));

/** Opens a workbook file by the button and waits until its name stands in the bar. */
export const openFile = async (page: Page, language: Language, path: string): Promise<void> => {
  const name = "opened.xlsx";
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: browserPhrases[language].open, exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: "", buffer: await readFile(path) });
  await expect(page.getByRole("banner").getByText(name, { exact: true })).toBeVisible();
};
