import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ScaleLists } from "./lists";

/** Columns of the two lists as files and tables, in order; all but the first are texts. */
export const CLUSTER_COLUMNS = ["cluster", "name", "type", "place", "province", "industry"] as const;
export const BELT_COLUMNS = ["belt", "name", "place", "province", "industry"] as const;

const ROWS_A_FILE = 500_000;
const LINES_A_WRITE = 10_000;

/** Writes the lists as tab-separated files (clusters.tsv, belts/*.tsv) into a folder of their own. */
export const writeLists = (folder: string, { clusters, belts }: ScaleLists): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "belts"), { recursive: true });
  const numbered = clusters.map((row, cluster) => ({ cluster, ...row }));
  writeLines(
    () => join(folder, "clusters.tsv"),
    numbered.map((row) => CLUSTER_COLUMNS.map((column) => row[column]).join("\t")),
  );
  writeLines((part) => join(folder, "belts", `${String(part).padStart(4, "0")}.tsv`), beltLines(belts()));
};

function* beltLines(belts: ReturnType<ScaleLists["belts"]>): Iterable<string> {
  let belt = 0;
  for (const { name, place, province, industry } of belts)
    yield [belt++, name, place, province, industry].join("\t");
}

/** Writes lines into as many files as they need. */
const writeLines = (fileOf: (part: number) => string, lines: Iterable<string>): void => {
  let [file, written, text] = [openSync(fileOf(0), "w"), 0, ""];
  for (const line of lines) {
    text += `${line}\n`;
    written++;
    if (written % LINES_A_WRITE !== 0) continue;
    writeSync(file, text);
    text = "";
    if (written % ROWS_A_FILE !== 0) continue;
    closeSync(file);
    file = openSync(fileOf(written / ROWS_A_FILE), "w");
  }
  writeSync(file, text);
  closeSync(file);
};
