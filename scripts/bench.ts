/**
 * `npm run bench`: how fast the engine is, each case beside a named peer in the same run: seeded data, a warm-up, medians.
 * Prints a table and writes test-reports/bench.json. `-- word` runs only the cases whose name holds the word.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { type BenchCase, benchTable, machine, measure } from "./bench/bench";
import { coldStarts } from "./bench/coldStarts";
import { ellipseCases } from "./bench/ellipse";
import { industryCases } from "./bench/industries";
import { mapCases } from "./bench/map";
import { matchingCases } from "./bench/matching";
import { placeCases } from "./bench/places";

const GROUPS: readonly (() => readonly BenchCase[])[] = [
  placeCases,
  industryCases,
  matchingCases,
  ellipseCases,
  mapCases,
];

const wanted = process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? "";
const cold = "cold start".includes(wanted) || wanted === "" ? coldStarts() : [];
const results = [
  ...cold,
  ...GROUPS.flatMap((group) => group())
    .filter(({ name }) => name.includes(wanted))
    .map(measure),
];
console.log(`${machine()}\n\n${benchTable(results)}`);
mkdirSync("test-reports", { recursive: true });
writeFileSync("test-reports/bench.json", `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
