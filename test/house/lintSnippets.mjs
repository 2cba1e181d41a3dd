/** stdin: [[file, code], …] as JSON; stdout: for each the ids of the rules that complain. jest cannot load ESLint's config itself. */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";

const eslint = new ESLint();
const complaints = [];
for (const [filePath, code] of JSON.parse(readFileSync(0, "utf8"))) {
  const [result] = await eslint.lintText(code, { filePath });
  complaints.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(complaints));
