import { test as base, expect, type Page, type Route } from "@playwright/test";
import type { Cells } from "../../src/engine/cells";
import { analyse } from "../../src/engine/matching/analyse";
import { matchTabPhrases } from "../../src/i18n/matchTab";
import { addressOf } from "../excel-host/address";
import { FrameHost } from "../excel-host/frameHost";
import type { FunctionsMetadata } from "../excel-host/functionEngine";
import { Range, rangeOn } from "../excel-host/range";
import { readManifest, type Manifest } from "../excel-host/manifest";
import type { Language } from "../../src/i18n/language";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY = "node_modules/@microsoft/office-js/dist/";
const HOST_PAGE = "/excel.html";

/** What the library can do, which is less than today's Excel can. */
const REQUIREMENTS = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
};
/** An Excel in which batches can wait for the end of editing a cell; office.js asks for this set. */
const TODAY = { ...REQUIREMENTS, DelayForCellEdit: "1.1" };
/** The least that the manifest asks for. */
export const MINIMUM = { ...REQUIREMENTS, ExcelApi: "1.9", SharedRuntime: "1.1" };

/** What an Excel is opened with. */
interface Opening {
  readonly locale?: "en-US" | "zh-CN";
  readonly requirements?: Readonly<Record<string, string>>;
}

interface Fixtures {
  /** Requests elsewhere, errors, warnings and policy reports of the page: a test fails on any. */
  readonly offences: string[];
  /** Opens an Excel with an empty workbook and the add-in known, but not started. */
  readonly openExcel: (opening?: Opening) => Promise<FrameHost>;
}

/** Serves the built add-in at the manifest's address and office.js at Microsoft's, and refuses everything else. */
const route = async (page: Page, dist: string, addin: string, offences: string[]): Promise<void> => {
  const answer = async (each: Route): Promise<void> => {
    const url = each.request().url();
    if (url === addin + HOST_PAGE)
      return each.fulfill({ contentType: "text/html", body: "<!doctype html><title>Excel</title>" });
    if (url.startsWith(`${addin}/`))
      return each.fulfill({ response: await each.fetch({ url: dist + url.slice(addin.length) }) });
    if (url.startsWith(CDN)) return each.fulfill({ path: LIBRARY + url.slice(CDN.length).toLowerCase() });
    offences.push(`request to ${url}`);
    return each.abort();
  };
  await page.route("**", (each) =>
    answer(each).catch((error: unknown) => {
      // A page that is still loading something when its test ends has done nothing wrong.
      if (!page.isClosed()) throw error;
    }),
  );
};

export const test = base.extend<Fixtures>({
  offences: [
    async ({ page }, use) => {
      const offences: string[] = [];
      page.on("pageerror", (error) => offences.push(`error: ${error.message}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          offences.push(`console ${message.type()}: ${message.text()}`);
      });
      await page.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) =>
          console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
  openExcel: async ({ page, request, baseURL, offences }, use) => {
    const dist = baseURL ?? "";
    const hosts: FrameHost[] = [];
    await use(async ({ locale = "en-US", requirements = TODAY } = {}) => {
      const manifest: Manifest = readManifest(
        await (await request.get(`${dist}/manifest.xml`)).text(),
        locale,
      );
      const addin = new URL(manifest.page).origin;
      const described = await request.get(dist + new URL(manifest.functions).pathname);
      const metadata = (await described.json()) as FunctionsMetadata;
      await route(page, dist, addin, offences);
      await page.goto(addin + HOST_PAGE);
      const host = await FrameHost.on(page, { locale, requirements, metadata, manifest });
      hosts.push(host);
      return host;
    });
    expect(hosts.flatMap(({ failures }) => failures)).toEqual([]);
    await page.close();
  },
});

export { expect } from "@playwright/test";

/** The headline of the pane, as people see it. */
export const headlineIn = (excel: FrameHost, language: Language) =>
  excel.addin.getByRole("region", { name: matchTabPhrases[language].rate });

/** A share as the pane writes it. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The user makes a sheet with one table of that name from A1 on. */
export const giveTable = (
  excel: FrameHost,
  name: string,
  rows: readonly (readonly (string | number)[])[],
): void => {
  const sheet = excel.workbook.worksheets.add(name);
  const extent = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const range = new Range(sheet, extent);
  excel.edit(name, addressOf(extent), rows);
  sheet.tables.add(range, true).rename(name);
};

/** A few clusters: two have a belt of their industry in their city. */
export const CLUSTERS = [
  ["地点", "产业", "类型"],
  ["深圳市", "新型显示器件", "战略性新兴产业集群"],
  ["青岛市", "轨道交通装备", "战略性新兴产业集群"],
  ["佛山市", "家用电器", "中小企业特色产业集群"],
  ["苏州市", "纺织", "中小企业特色产业集群"],
];
/** The belts of the few clusters. */
export const BELTS = [
  ["地点", "产业带", "年份"],
  ["佛山", "家用电器", 2023],
  ["苏州", "纺织", 2023],
  ["杭州", "童装", 2022],
];

/** The values of cells in the workbook. */
export const valuesAt = (excel: FrameHost, sheet: string, address: string): unknown[][] =>
  rangeOn(excel.workbook.worksheets.item(sheet), address).values;

const rateOf = (clusters: Cells, belts: Cells): number =>
  analyse({ clusters, belts, rules: null, counting: "membership" }).total.matched.lower;

/** An Excel in Chinese whose workbook holds the few clusters and belts as tables, with the pane open on them. */
export const openWithLists = async (
  openExcel: Fixtures["openExcel"],
  requirements: Readonly<Record<string, string>> = TODAY,
): Promise<FrameHost> => {
  const excel = await openExcel({ locale: "zh-CN", requirements });
  giveTable(excel, "Clusters", CLUSTERS);
  giveTable(excel, "Belts", BELTS);
  await excel.start();
  await expect(headlineIn(excel, "zh")).toContainText(percent(rateOf(CLUSTERS, BELTS)));
  return excel;
};
