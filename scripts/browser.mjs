import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The path of an installed browser that the tests can drive, or undefined: Playwright's own is used where it is. */
export const findBrowser = () => {
  const named = process.env["CLUSTERBELT_BROWSER"];
  return (
    [named, ...(INSTALLED[process.platform] ?? [])].find((path) => path && existsSync(path)) ??
    playwrightBrowser()
  );
};

const playwrightBrowser = () => {
  const probe = `process.stdout.write(require("@playwright/test").chromium.executablePath())`;
  const path = execFileSync(process.execPath, ["-e", probe], { encoding: "utf8" });
  return existsSync(path) ? path : undefined;
};

/** Installs Chromium: by apt on Debian as root, otherwise the one that Playwright brings. */
export const installBrowser = () => {
  const run = (command, ...words) => {
    console.log(`▶ ${command} ${words.join(" ")}`);
    const { status } = spawnSync(command, words, { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0)
      throw new Error(`${command} ${words.join(" ")} failed: install Chrome, Edge or Chromium by hand`);
  };
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  } else run("npx", "playwright", "install", "chromium");
};
