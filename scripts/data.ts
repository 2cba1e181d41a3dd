import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compileSample } from "./sample";
import { compileSimplified } from "./simplified";

const write = (path: string, content: unknown): void => {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${(gzipSync(text).length / 1024).toFixed(1)} KB gzip`);
};

write("src/engine/simplifiedPairs.json", compileSimplified());
write("src/reports/sampleRows.json", compileSample());
