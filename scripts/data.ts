/**
 * `npm run data`: checks what people edit under data/, compiles it into the files that the engine loads, and counts
 * what the vocabulary covers. `--warnings` prints what a person should look at.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compileIndustries } from "./industries";
import { compileOutline } from "./outline";
import { compilePlaces, extractPlaces } from "./places";
import { compileSample } from "./sample";
import { compileSimplified } from "./simplified";

const write = (path: string, content: unknown): void => {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${(gzipSync(text).length / 1024).toFixed(1)} KB gzip`);
};

// First, because names are compared in simplified characters.
write("src/engine/simplifiedPairs.json", compileSimplified());
extractPlaces();
write("src/engine/places/gazetteerTables.json", compilePlaces());

const { problems, warnings, counts, vocabulary } = compileIndustries();
if (problems.length > 0) throw new Error(`data/industries:\n${problems.join("\n")}`);
console.log(
  `data/industries: ${Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ")}`,
);
if (process.argv.includes("--warnings")) for (const warning of warnings) console.log(`? ${warning}`);
else console.log(`data/industries: ${warnings.length} warnings (npm run data -- --warnings prints them)`);
const { english, ...chinese } = vocabulary;
write("src/engine/industries/compiledVocabulary.json", chinese);
write("src/engine/industries/englishTerms.json", { terms: english });
write("src/reports/sampleRows.json", compileSample());
write("src/map/outlineTopology.json", compileOutline());

// Imported only now: the tagger reads the files that have just been written.
void import("./industries/reportCoverage").then(({ reportCoverage }) => reportCoverage());
