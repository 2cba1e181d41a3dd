const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** @typedef {import("./functionsMetadata.d.cts").FunctionsJson} FunctionsJson */

const TYPES = ["boolean", "number", "string", "any"];
const DIMENSIONS = ["scalar", "matrix"];

/**
 * What Excel shows of each function: in English from the JSDoc of `source`, in Chinese from `dictionary`
 * ({id: {description, parameters: {name: text}}}). Throws an Error with every complaint, one a line.
 * @param {{ source: string, dictionary: string }} paths
 * @returns {Promise<{ english: FunctionsJson, chinese: FunctionsJson }>}
 */
const compileFunctionsMetadata = async ({ source, dictionary }) => {
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = metadataJson ? JSON.parse(metadataJson) : { functions: [] };
  const translations = JSON.parse(readFileSync(dictionary, "utf8"));
  const complaints = [
    ...droppedFunctions(readFileSync(source, "utf8"), functions),
    ...associate
      .filter(({ functionName, id }) => functionName.toUpperCase() !== id)
      .map(
        ({ functionName, id }) => `${functionName}: its id must be ${functionName.toUpperCase()}, not ${id}`,
      ),
    ...functions.flatMap(againstExcelsRules),
    ...untranslated(functions, translations),
  ];
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  // Errors in a range reach the function as values; data types do not: cells arrive as plain numbers and text.
  const withFlags = (list) => ({ allowErrorForDataTypeAny: true, functions: list });
  return {
    english: withFlags(functions),
    chinese: withFlags(functions.map((each) => translated(each, translations))),
  };
};

/** The generator leaves out what it cannot read, `export const f = …` for example, without a word. */
const droppedFunctions = (source, functions) =>
  [...source.matchAll(/@customfunction\s+(\S+)/gi)]
    .filter(([, id]) => !functions.some((each) => each.id === id))
    .map(([, id]) => `${id}: Excel would not get it; declare it as a plain exported function`);

/** The rules of Excel's schema for functions.json that the generator does not check. */
const againstExcelsRules = ({ id, name, description, parameters, result }) => {
  const complaints = [];
  if (!/^[A-Za-z][A-Za-z0-9._]{2,}$/.test(id))
    complaints.push(`${id}: an id has 3 or more letters, digits, . or _`);
  if (name.length < 2 || name.length > 128) complaints.push(`${id}: a name has 2 to 128 characters`);
  if (!description) complaints.push(`${id}: it has no description`);
  for (const parameter of parameters)
    if (!parameter.description) complaints.push(`${id}: ${parameter.name} has no description`);
  for (const each of [...parameters, result]) {
    const what = each.name ?? "the result";
    if (!TYPES.includes(each.type ?? "any")) complaints.push(`${id}: ${what} has the type ${each.type}`);
    if (!DIMENSIONS.includes(each.dimensionality ?? "scalar"))
      complaints.push(`${id}: ${what} has the dimensionality ${each.dimensionality}`);
  }
  return complaints;
};

/** Texts that are missing, not Chinese, or left over in the dictionary. */
const untranslated = (functions, translations) => {
  const expected = new Map(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  const missing = [...expected].flatMap(([id, names]) => [
    ...(isChinese(translations[id]?.description) ? [] : [`${id}: the Chinese description is missing`]),
    ...names
      .filter((name) => !isChinese(translations[id]?.parameters?.[name]))
      .map((name) => `${id}: the Chinese text for ${name} is missing`),
  ]);
  const superfluous = Object.entries(translations).flatMap(([id, { parameters = {} }]) => {
    const names = expected.get(id);
    if (!names) return [`${id}: translated, but there is no such function`];
    return Object.keys(parameters)
      .filter((name) => !names.includes(name))
      .map((name) => `${id}: ${name} is translated, but there is no such parameter`);
  });
  return [...missing, ...superfluous];
};

const isChinese = (text) => typeof text === "string" && /\p{Script=Han}/u.test(text);

const translated = (each, translations) => ({
  ...each,
  description: translations[each.id].description,
  parameters: each.parameters.map((parameter) => ({
    ...parameter,
    description: translations[each.id].parameters[parameter.name],
  })),
});

/** Emits functions.json and functions-zh-CN.json; what is wrong with them is an error of the build. */
class FunctionsMetadata {
  /** @param {{ source: string, dictionary: string }} [paths] from the folder that the build runs in */
  constructor(
    paths = { source: "src/functions/functions.ts", dictionary: "src/functions/functions.zh.json" },
  ) {
    this.paths = paths;
  }

  apply(compiler) {
    const paths = {
      source: resolve(compiler.context, this.paths.source),
      dictionary: resolve(compiler.context, this.paths.dictionary),
    };
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(FunctionsMetadata.name, (compilation) => {
      for (const path of Object.values(paths)) compilation.fileDependencies.add(path);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: FunctionsMetadata.name, stage }, async () => {
        const emit = (name, metadata) =>
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
        try {
          const { english, chinese } = await compileFunctionsMetadata(paths);
          emit("functions.json", english);
          emit("functions-zh-CN.json", chinese);
        } catch (error) {
          compilation.errors.push(new WebpackError(`functions.json: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { compileFunctionsMetadata, FunctionsMetadata };
