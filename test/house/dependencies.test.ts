import { readFileSync } from "node:fs";
import { complaintsAbout } from "../../scripts/dependencies.mjs";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

test("exact versions, licences that let us ship, nothing unlicensed, no addresses, all platforms", () => {
  expect(complaintsAbout(read("package.json"), read("package-lock.json"))).toEqual([]);
});

test.each([
  [
    "a range instead of a version",
    { dependencies: { a: "^1.0.0" } },
    {},
    "a: “^1.0.0” is not an exact version",
  ],
  [
    "a package of Univer Pro",
    {},
    { "node_modules/@univerjs-pro/x": { license: "MIT" } },
    "@univerjs-pro/x: not licensed for us",
  ],
  [
    "a GPL licence",
    {},
    { "node_modules/b": { license: "GPL-3.0" } },
    "b: licence “GPL-3.0” is not on the list",
  ],
  [
    "a licence for tests in what is shipped",
    {},
    { "node_modules/b": { license: "MPL-2.0" }, "node_modules/c": { license: "MPL-2.0", dev: true } },
    "b: licence “MPL-2.0” is not on the list",
  ],
  ["no licence", {}, { "node_modules/a/node_modules/b": {} }, "b: licence “undefined” is not on the list"],
  [
    "an address",
    {},
    { "node_modules/b": { license: "MIT", resolved: "x" } },
    "b: the lock file names an address",
  ],
  [
    "a platform left out",
    {},
    {
      "node_modules/b-linux-x64-gnu": { license: "MIT", os: ["linux"] },
      "node_modules/b-win32-x64-msvc": { license: "MIT" },
    },
    "b-darwin-arm64: missing, so the install fails there",
  ],
])("planted: %s", (_what, manifest, packages, sentence) => {
  expect(complaintsAbout(manifest, { packages })).toEqual([sentence]);
});
