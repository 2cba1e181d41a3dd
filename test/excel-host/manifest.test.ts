import { readFileSync } from "node:fs";
import { readManifest } from "./manifest";

const XML = readFileSync("manifest.xml", "utf8");

test.each([
  ["en-US", "/functions.json", "Match clusters"],
  ["zh-CN", "/functions-zh-CN.json", "匹配产业集群"],
])("the manifest as Excel reads it in %s", (locale, functions, label) => {
  const manifest = readManifest(XML, locale);
  expect(new URL(manifest.page).pathname).toBe("/taskpane.html");
  expect(new URL(manifest.functions).pathname).toBe(functions);
  expect(manifest.namespace).toBe("CLUSTER");
  expect(manifest.button("ClusterBelt.OpenPane")).toEqual({
    label,
    action: "ShowTaskpane",
    page: manifest.page,
  });
});

test("a button that is not there is named", () => {
  expect(() => readManifest(XML, "en-US").button("Nowhere")).toThrow("Nowhere");
});
