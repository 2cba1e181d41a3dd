import { readFile } from "node:fs/promises";
import { mapPhrases } from "../../src/i18n/map";
import { expect, openPage, test } from "./workbookPage";

const { savePng, saveSvg, scale, title } = mapPhrases.zh;

test("the map is drawn, changed and saved as SVG and as a PNG twice as wide", async ({ page }) => {
  await openPage(page, "zh");
  await page.getByRole("tab", { name: "地图" }).click();
  const map = page.getByRole("group", { name: title });
  await expect(map.getByRole("img").first()).toHaveAttribute("aria-label", /长半轴/);
  await page.getByLabel(scale).selectOption("68%");
  await expect(page.getByText(/覆盖正态分布的 68\.00 %，k = 1\.5096/)).toBeVisible();

  const saved = async (button: string): Promise<{ name: string; content: Buffer }> => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const svg = await saved(saveSvg);
  expect(svg.name).toBe("群带匹配-地图.svg");
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg.content.toString()) ?? [];
  expect(svg.content.toString()).toContain("68.00 %");
  const png = await saved(savePng);
  expect(png.name).toBe("群带匹配-地图.png");
  // The size stands in the header chunk of a PNG (W3C PNG, 11.2.2).
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  expect(png.content.readUInt32BE(16)).toBe(2 * Number(width));
  expect(png.content.readUInt32BE(20)).toBe(2 * Number(height));
});

test("in forced colours the map is drawn in the system's own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPage(page, "zh");
  await page.getByRole("tab", { name: "地图" }).click();
  const map = page.getByRole("group", { name: title });
  await expect(map.getByRole("img").first()).toHaveAttribute("stroke", "CanvasText");
});
