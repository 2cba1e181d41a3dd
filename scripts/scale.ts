/**
 * `npm run scale:duckdb` and `npm run scale:spark`: verdicts, Table 1 and places of made-up lists by the SQL script, on
 * DuckDB or on Spark. `-- --belts N --clusters N --names N --seed N` tells their sizes. The totals must equal the engine's
 * own over the first million belts, and Spark's must equal DuckDB's over all. `-- --skip` leaves Spark out with a line
 * where this machine cannot run it.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "./bench/bench";
import { bundle } from "./scale/bundle";
import { startClock } from "./scale/clock";
import { engineTotals } from "./scale/engineTotals";
import { type ListSizes, scaleLists } from "./scale/lists";
import { missingForSpark, missingPackages, pythonHome, sparkVersions } from "./scale/pythonHome";
import { duckdbVersion, runDuckdb, type ScaleRun } from "./scale/runDuckdb";
import { parsesAsTrino, runSpark } from "./scale/runSpark";
import { differences, type Totals } from "./scale/totals";
import { writeLists } from "./scale/writeLists";

const ENGINE_BELTS = 1_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    belts: { type: "string", default: "10000000" },
    clusters: { type: "string", default: "10000" },
    names: { type: "string", default: "1000000" },
    seed: { type: "string", default: "9" },
    skip: { type: "boolean", default: false },
  },
});
const clock = startClock(console.log);

const compare = (totals: Totals, others: Totals, sentence: string): void => {
  const found = differences(totals, others);
  console.log(`${found.length === 0 ? "✔" : "✖"} ${sentence}`);
  for (const difference of found) console.log(`  ${difference}`);
  if (found.length > 0) process.exitCode = 1;
};

const runOn = async (on: "DuckDB" | "Spark", run: ScaleRun, bin: string): Promise<Totals> => {
  console.log(`\n${on}`);
  return on === "DuckDB" ? runDuckdb(run) : runSpark({ ...run, bin });
};

/** One size of lists: by one engine and by what it is compared with. */
const runSize = async (
  on: "DuckDB" | "Spark",
  sizes: ListSizes,
  { folder, bin }: { folder: string; bin: string },
) => {
  const made = scaleLists(sizes);
  const run = { lists: join(folder, "lists"), work: join(folder, on), stream: join(folder, "tag.js"), clock };
  writeLists(run.lists, made);
  console.log("");
  clock(`lists of ${sizes.clusters} clusters and ${sizes.belts} belts, ${sizes.names} distinct names`);
  const totals = await runOn(on, run, bin);
  if (on === "Spark") {
    const others = await runOn("DuckDB", { ...run, work: join(folder, "DuckDB") }, bin);
    compare(totals, others, `Spark's totals equal DuckDB's over ${sizes.belts} belts`);
  }
  if (sizes.belts > ENGINE_BELTS) return;
  console.log("\nthe engine");
  const own = engineTotals(made.clusters, [...made.belts()]);
  clock("results");
  compare(totals, own, `${on}'s totals equal the engine's over ${sizes.belts} belts`);
};

const home = join(tmpdir(), "clusterbelt-scale");

const main = async (on: "DuckDB" | "Spark"): Promise<void> => {
  const bin = on === "Spark" ? pythonHome(home) : "";
  const folder = mkdtempSync(join(home, "run-"));
  try {
    console.log(
      `${machine()}; ${on === "Spark" ? `${sparkVersions()}; ` : ""}DuckDB ${await duckdbVersion()}`,
    );
    await bundle(join(folder, "tag.js"));
    clock("the stream bundled");
    const { clusters, names, seed } = values;
    const sizes = { clusters: Number(clusters), names: Number(names), seed: Number(seed) };
    const all = Number(values.belts);
    for (const belts of new Set([all, Math.min(all, ENGINE_BELTS)]))
      await runSize(on, { ...sizes, belts }, { folder, bin });
    if (on === "Spark") {
      const parses = parsesAsTrino(bin);
      console.log(
        `\n${parses ? "✔ the script parses" : "✖ the script does not parse"} as Trino SQL (sqlglot)`,
      );
      if (!parses) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const on = positionals[0] === "spark" ? "Spark" : "DuckDB";
mkdirSync(home, { recursive: true });
const missing = on === "Spark" ? (missingForSpark() ?? missingPackages(home)) : null;
if (missing === null) void main(on);
else {
  console.log(`scale:spark ${values.skip ? "skipped" : "cannot run"}: ${missing}`);
  process.exitCode = values.skip ? 0 : 1;
}
