import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../csv";

/** Where official lists are looked up; they are no part of the project and need not be there. */
export const REFERENCE = "../shared/reference/industry";

/** The official codes to check against; null where the reference lists are not at hand. */
export interface OfficialCodes {
  /** GB/T 4754-2017 codes without the section letter. */
  readonly gb: ReadonlySet<string>;
  /** Codes of the second level of the strategic emerging industries 2018 (1.1 …). */
  readonly seiSecondLevel: ReadonlySet<string>;
}

/** Reads the official codes from a directory with the reference lists; null where it is not there. */
export const readOfficialCodes = (directory: string): OfficialCodes | null => {
  const [gbPath, seiPath] = [
    join(directory, "gbt4754_2017_merged.csv"),
    join(directory, "sei2018_level1_2.csv"),
  ];
  if (!existsSync(gbPath) || !existsSync(seiPath)) return null;
  const gb = new Set(readCsv(gbPath).rows.map(({ cells }) => cells["code"] ?? ""));
  // The list is in official order: the n-th row of a first-level industry is its n-th class.
  const tops = readCsv(seiPath).rows.map(({ cells }) => cells["l1"] ?? "");
  const distinct = [...new Set(tops)];
  const seiSecondLevel = new Set(
    tops.map((top, at) => `${distinct.indexOf(top) + 1}.${at - tops.indexOf(top) + 1}`),
  );
  return { gb, seiSecondLevel };
};
