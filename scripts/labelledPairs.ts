import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readCsv } from "./csv";
import { type Label, LABELS, type LabelledPair } from "./evaluation";

const FOLDER = "test/golden/industries";

/** Labelled files: first labellings, and the second labellings of a part of them. */
const SETS = {
  pairs: { first: ["pairs-1.csv", "pairs-3.csv"], second: ["pairs-2.csv", "pairs-4.csv"] },
  heldout: { first: ["heldout-1.csv", "heldout-3.csv"], second: ["heldout-2.csv", "heldout-4.csv"] },
};

/** One file of labelled pairs. */
export interface LabelledFile {
  readonly path: string;
  readonly pairs: readonly LabelledPair[];
}

/** The files of a set that are there. Throws with file and line where a label is none. */
export const readLabelled = (
  set: keyof typeof SETS,
): Readonly<Record<"first" | "second", readonly LabelledFile[]>> => {
  const read = (names: readonly string[]): readonly LabelledFile[] =>
    names
      .map((name) => `${FOLDER}/${name}`)
      .filter((path) => existsSync(path))
      .map((path) => ({ path, pairs: readPairs(path) }));
  return { first: read(SETS[set].first), second: read(SETS[set].second) };
};

const labelIn = (text: string, where: string): Label => {
  const label = LABELS.find((known) => known === text);
  if (!label) throw new Error(`${where}: “${text}” is not one of ${LABELS.join(", ")}`);
  return label;
};

const readPairs = (path: string): LabelledPair[] =>
  readCsv(path).rows.map(({ line, cells }) => ({
    sector: cells["sector"] ?? "",
    a: cells["a"] ?? "",
    b: cells["b"] ?? "",
    label: labelIn(cells["label"] ?? "", `${path}:${line}`),
    kind: cells["kind"] === "hard-negative" ? "hard-negative" : "plain",
  }));

/** Days and times (UTC) of the commits that touched a path, oldest first. */
const commitsOf = (...paths: readonly string[]): readonly string[] =>
  execFileSync(
    "git",
    ["log", "--reverse", "--date=format-local:%Y-%m-%d %H:%M UTC", "--format=%cd", "--", ...paths],
    { encoding: "utf8", env: { ...process.env, TZ: "UTC" } },
  )
    .split("\n")
    .filter((line) => line !== "");

/** When a file was first committed: labels must be older than the vocabulary that they test. */
export const firstCommitted = (path: string): string => commitsOf(path)[0] ?? "not committed";

/** When the vocabulary was last committed. */
export const vocabularyCommitted = (): string =>
  commitsOf("data/industries", ":!data/industries/official").at(-1) ?? "not committed";
