import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";
import { compileFunctionsMetadata, FunctionsMetadata } from "../../scripts/functionsMetadata.cjs";
import * as functions from "../../src/functions/functions";
import { words } from "../../src/i18n/words";

const SOURCE = resolve("src/functions/functions.ts");
const DICTIONARY = resolve("src/functions/functions.zh.json");

const folder = mkdtempSync(join(tmpdir(), "clusterbelt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const planted = (changes: { source?: [string | RegExp, string]; dictionary?: [string | RegExp, string] }) => {
  const copy = (path: string, name: string, change?: [string | RegExp, string]): string => {
    const text = readFileSync(path, "utf8");
    const changed = change ? text.replace(...change) : text;
    if (change) expect(changed).not.toBe(text);
    writeFileSync(join(folder, name), changed);
    return join(folder, name);
  };
  return {
    source: copy(SOURCE, "functions.ts", changes.source),
    dictionary: copy(DICTIONARY, "functions.zh.json", changes.dictionary),
  };
};

describe("the functions as Excel shows them", () => {
  test("are the exported functions, each under its name in capitals", async () => {
    const { english, chinese } = await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY });
    const ids = Object.keys(functions).map((name) => name.toUpperCase());
    expect(english.functions.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(english.functions.every(({ id, name }) => id === name)).toBe(true);
    expect(chinese.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  });

  test("take errors in ranges and plain cells", async () => {
    for (const metadata of Object.values(
      await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY }),
    ))
      expect({ ...metadata, functions: [] }).toEqual({ allowErrorForDataTypeAny: true, functions: [] });
  });

  test("differ between the languages in descriptions only", async () => {
    const { english, chinese } = await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY });
    const withoutText = (metadata: typeof english): unknown =>
      JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? "" : value)));
    expect(withoutText(chinese)).toEqual(withoutText(english));
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
  });

  test("have no parameter that Excel would take as a mere cell where a list is meant", async () => {
    const { english } = await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY });
    const matrices = [
      "clusters",
      "belts",
      "rules",
      "points",
      "pointsA",
      "pointsB",
      "weights",
      "weightsA",
      "weightsB",
      "places",
      "otherPlaces",
      "industryA",
      "industryB",
      "groups",
      "answers",
      "text",
    ];
    for (const { parameters } of english.functions)
      for (const { name, dimensionality } of parameters)
        expect([name, dimensionality ?? "scalar"]).toEqual([
          name,
          matrices.includes(name) ? "matrix" : "scalar",
        ]);
  });

  test.each([
    ["MATCHRATE", "relation", "asked"],
    ["MATCHRATE", "counting", "counting"],
    ["CHANCE", "relation", "asked"],
    ["CHANCE", "counting", "counting"],
    ["SDELLIPSE", "show", "ellipseShow"],
    ["COLOCATED", "show", "colocatedShow"],
  ] as const)("name every word that %s takes for %s, in both languages", async (id, parameter, list) => {
    const { english, chinese } = await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY });
    for (const [metadata, { [list]: allowed }] of [
      [english, words.en],
      [chinese, words.zh],
    ] as const) {
      const help = metadata.functions
        .find((each) => each.id === id)
        ?.parameters.find(({ name }) => name === parameter);
      for (const word of Object.values(allowed)) expect(help?.description).toContain(word);
    }
  });
});

describe("the build refuses", () => {
  test.each<[string, Parameters<typeof planted>[0], RegExp]>([
    [
      "a missing Chinese description",
      { dictionary: [/"匹配率[^"]*"/, '""'] },
      /^MATCHRATE: the Chinese description is missing$/,
    ],
    [
      "English in its place",
      { dictionary: [/"belts": "[^"]*"/, '"belts": "Belts"'] },
      /^MATCHRATE: the Chinese text for belts is missing$/,
    ],
    [
      "a parameter without Chinese",
      { dictionary: ['"otherPlaces"', '"elsewhere"'] },
      /^COLOCATED: the Chinese text for otherPlaces is missing\nCOLOCATED: elsewhere is translated/,
    ],
    [
      "Chinese for a function that is gone",
      { dictionary: ["{", '{ "GONE": { "description": "无" },'] },
      /^GONE: translated, but there is no such function$/,
    ],
    [
      "an id that is not the function's name",
      { source: ["@customfunction RELATION", "@customfunction RELATIONS"] },
      /relation: its id must be RELATION, not RELATIONS/,
    ],
    [
      "a function that the generator drops",
      { source: ["export function relation(", "export const relation = function ("] },
      /RELATION: Excel would not get it/,
    ],
    [
      "a parameter without a description",
      { source: [/(@param \{any\[\]\[\]\} belts) .*/, "$1"] },
      /MATCHRATE: belts has no description/,
    ],
    ["a type that Excel does not know", { source: ["clusters: unknown[][]", "clusters: Cells"] }, /Cells/],
  ])("%s", async (_, changes, message) => {
    await expect(compileFunctionsMetadata(planted(changes))).rejects.toThrow(message);
  });
});

describe("the webpack plugin", () => {
  const build = (paths: { source: string; dictionary: string }): Promise<webpack.Stats> =>
    new Promise((fulfil, reject) => {
      writeFileSync(join(folder, "entry.js"), "");
      webpack(
        {
          mode: "none",
          entry: join(folder, "entry.js"),
          output: { path: join(folder, "dist") },
          plugins: [new FunctionsMetadata(paths)],
        },
        (error, stats) => (stats ? fulfil(stats) : reject(error ?? new Error("no statistics"))),
      );
    });

  test("emits both files", async () => {
    const stats = await build({ source: SOURCE, dictionary: DICTIONARY });
    expect(stats.hasErrors()).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, "dist/functions-zh-CN.json"), "utf8"))).toEqual(
      (await compileFunctionsMetadata({ source: SOURCE, dictionary: DICTIONARY })).chinese,
    );
  });

  test("fails the build with the complaint", async () => {
    const stats = await build(planted({ dictionary: ['"otherPlaces"', '"elsewhere"'] }));
    expect(stats.toString("errors-only")).toContain("COLOCATED: the Chinese text for otherPlaces is missing");
  });
});
