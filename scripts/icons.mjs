import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

/** The manifest's icon sizes in pixels and the drawing that each is made from: `node scripts/icons.mjs`. */
const ICONS = [
  { size: 16, source: "assets/icon-16.svg" },
  { size: 32, source: "assets/icon.svg" },
  { size: 64, source: "assets/icon.svg" },
  { size: 80, source: "assets/icon.svg" },
];

const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
for (const { size, source } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(source, "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
