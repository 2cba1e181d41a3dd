import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const folder = mkdtempSync(join(tmpdir(), "clusterbelt-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The page as webpack makes it, with empty scripts. */
const builtPage = async (): Promise<string> => {
  writeFileSync(join(folder, "empty.js"), "");
  const names = ["officeBlocked", "functions", "taskpane"];
  const compiler = webpack({
    mode: "none",
    context: process.cwd(),
    entry: Object.fromEntries(names.map((name) => [name, join(folder, "empty.js")])),
    output: { path: join(folder, "dist"), filename: "[name].js" },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: resolve("src/taskpane/taskpane.html"),
        chunks: names,
        chunksSortMode: "manual",
        inject: false,
        templateParameters: { officeJs: OFFICE_JS, officeJsOrigin: new URL(OFFICE_JS).origin },
      }),
    ],
  });
  await new Promise<void>((fulfil, reject) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : fulfil(),
    ),
  );
  return readFileSync(join(folder, "dist/taskpane.html"), "utf8");
};

test("begins with the Content-Security-Policy and has no script of its own", async () => {
  const page = await builtPage();
  expect(/<head>\s*<meta\s+http-equiv="Content-Security-Policy"/.test(page)).toBe(true);
  expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(page.match(/<script(?![^>]* src=)/g)).toBeNull();
  expect(page.match(/ on[a-z]+=/g)).toBeNull();
});

test("loads the notice before office.js, and functions and pane after it, all deferred", async () => {
  const scripts = [...(await builtPage()).matchAll(/<script ([^>]*)>/g)].map(
    ([, attributes = ""]) => attributes,
  );
  expect(scripts.every((attributes) => /\bdefer\b/.test(attributes))).toBe(true);
  expect(scripts.map((attributes) => /src="([^"]*)"/.exec(attributes)?.[1])).toEqual([
    "officeBlocked.js",
    OFFICE_JS,
    "functions.js",
    "taskpane.js",
  ]);
});
