import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const executablePath = findBrowser();
const PORT = 4173;

/** The built pages (`npm run build`) in a real browser; the server adds no header and rewrites nothing. */
export default defineConfig({
  projects: [
    { name: "e2e", testDir: "test/e2e" },
    { name: "pictures", testDir: "test/pictures" },
  ],
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "test-reports/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1400, height: 860 },
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-sync",
      ],
    },
  },
  webServer: { command: `node scripts/serve.mjs dist ${PORT}`, port: PORT, reuseExistingServer: false },
});
