import ts from "typescript";

/** Compiles a planted file with the engine's own settings and gives the names that do not exist there. */
const missingNames = (code: string): string[] => {
  const config = ts.getParsedCommandLineOfConfigFile(
    "src/engine/tsconfig.json",
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (!config) throw new Error("src/engine/tsconfig.json cannot be read");
  const planted = `${process.cwd()}/src/engine/planted.ts`;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === planted ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([planted], config.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(
      ({ messageText }) =>
        /Cannot find name '(\w+)'/.exec(ts.flattenDiagnosticMessageText(messageText, " "))?.[1] ?? "",
    );
};

const fail = (diagnostic: ts.Diagnostic): never => {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, " "));
};

test("in the engine neither the page, the console, Office nor Node has a name", () => {
  for (const name of [
    "document",
    "window",
    "console",
    "Excel",
    "Office",
    "CustomFunctions",
    "process",
    "fetch",
  ])
    expect(missingNames(`export const planted = ${name};`)).toEqual([name]);
  expect(missingNames("export const planted = Math.max(1, 2);")).toEqual([]);
});
