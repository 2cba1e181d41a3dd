import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../csv";
import type { CoverageLists } from "./coverage";
import { REFERENCE } from "./officialCodes";

/** Reads what the vocabulary must cover. Throws where a list of the project is missing. */
export const readCoverageLists = (reference: string = REFERENCE): CoverageLists => {
  const platform = join(reference, "cat1688_2019.csv");
  return {
    manufacturingClasses: column("data/industries/official/manufacturing-classes.csv", "code"),
    strategicEmergingClasses: column("data/industries/official/strategic-emerging-classes.csv", "code"),
    // One row per node: its name is the last cell that is not blank.
    platformCategories: existsSync(platform)
      ? readCsv(platform).rows.map(({ cells }) => cells["l3"] || cells["l2"] || cells["l1"] || "")
      : null,
    nationalClusters: column("data/sample/clusters.csv", "name"),
  };
};

const column = (path: string, name: string): string[] =>
  readCsv(path).rows.map(({ cells }) => cells[name] ?? "");
