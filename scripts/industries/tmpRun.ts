import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compileIndustries } from "../industries";
const { problems, warnings, counts, vocabulary } = compileIndustries();
console.log(problems.join("\n")); if (process.argv[2]) console.log(warnings.join("\n")); console.log(warnings.length, counts);
if (problems.length === 0) { const text = JSON.stringify(vocabulary) + "\n"; writeFileSync("src/engine/industries/compiledVocabulary.json", text); console.log(text.length, gzipSync(text).length); }
