/**
 * `npm test`: everything, in order of cost. The first step that fails ends the run, and so does a skipped test that
 * `test/skipped.json` does not list with its reason. Browser tests use an installed Chrome, Edge or Chromium; where
 * there is none one is installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findBrowser, installBrowser } from "./browser.mjs";
import { tally, testsIn, unlistedSkips } from "./testReports.mjs";

const WINDOWS = process.platform === "win32";
const STEPS = ["lint", "typecheck", "test:unit", "build", "validate", "test:e2e"];

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const stop = (sentence, status = 1) => {
  console.error(`\n✖ ${sentence}`);
  process.exit(status);
};

if (!findBrowser()) installBrowser();
const started = Date.now();
for (const step of STEPS) {
  console.log(`\n▶ npm run ${step}`);
  const { status } = spawnSync("npm", ["run", "--silent", step], { stdio: "inherit", shell: WINDOWS });
  if (status !== 0) stop(`npm run ${step} failed`, status ?? 1);
}
const tests = testsIn([read("test-reports/unit.json"), read("test-reports/e2e.json")]);
const unlisted = unlistedSkips(tests, read("test/skipped.json"));
if (unlisted.length > 0) stop(`skipped without a reason in test/skipped.json: ${unlisted.join("; ")}`);
console.log(`\n✔ everything passed in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(tally(tests));
