/**
 * `npm run evaluate`: how our relation stands on the labelled pairs of test/golden/industries, with intervals, by rule
 * and by sector, beside fuse.js and character Jaccard in the same run. `--heldout` takes the pairs that nobody who
 * writes vocabulary reads; `--leave-one-out` takes each belt's own name out of the vocabulary.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import Fuse from "fuse.js";
import { recogniseIndustry } from "../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../src/engine/industries/relateIndustries";
import { normaliseText } from "../src/engine/text";
import { readCsv } from "./csv";
import {
  type Answer,
  bestThresholds,
  characterJaccard,
  type Figures,
  figuresOf,
  kappa,
  type Label,
  LABELS,
  type LabelledPair,
  type Share,
  wilson,
} from "./evaluation";

const FOLDER = "test/golden/industries";
const FEW_CASES = 30;

const labelIn = (text: string, where: string): Label => {
  const label = LABELS.find((known) => known === text);
  if (!label) throw new Error(`${where}: “${text}” is not one of ${LABELS.join(", ")}`);
  return label;
};

const readPairs = (file: string): LabelledPair[] =>
  readCsv(file).rows.map(({ line, cells }) => ({
    sector: cells["sector"] ?? "",
    a: cells["a"] ?? "",
    b: cells["b"] ?? "",
    label: labelIn(cells["label"] ?? "", `${file}:${line}`),
    kind: cells["kind"] === "hard-negative" ? "hard-negative" : "plain",
  }));

/** Our answer; with `leaveOneOut` the vocabulary does not hold the belt's own name: heads and parents must carry. */
const ours = ({ a, b }: LabelledPair, leaveOneOut: boolean): Answer => {
  const belt = recogniseIndustry(b, leaveOneOut ? { without: normaliseText(b) } : {});
  const { verdict, rule } = relateRecognised(recogniseIndustry(a), belt);
  return { says: verdict === "identical" || verdict === "affiliated" ? "matched" : verdict, rule };
};

/** fuse.js: 1 - its distance between the two names. */
const fuseScore = ({ a, b }: LabelledPair): number => {
  const [found] = new Fuse([a], { includeScore: true, threshold: 1, ignoreLocation: true }).search(b);
  return 1 - (found?.score ?? 1);
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const interval = ({ share, low, high, cases }: Share): string =>
  `${percent(share)} [${percent(low)}, ${percent(high)}] of ${cases}`;

const print = (method: string, figures: Figures): void => {
  console.log(`\n${method}`);
  console.log(`  macro-F1                 ${figures.macroF1.toFixed(3)}`);
  console.log(`  matched: precision       ${interval(figures.matchedPrecision)}`);
  console.log(`  matched: recall          ${interval(figures.matchedRecall)}`);
  console.log(`  hard negatives “matched” ${interval(figures.falseAlarms)}`);
  console.log(`  decided                  ${interval(figures.decided)}`);
  console.log(`  accuracy when decided    ${interval(figures.accuracyWhenDecided)}`);
};

/** Accuracy of each group of pairs; a group of fewer than 30 says so instead of a figure where `few` asks for it. */
const printGroups = (
  title: string,
  groups: ReadonlyMap<string, readonly boolean[]>,
  { few }: { readonly few: boolean },
): void => {
  console.log(`\n${title}`);
  for (const [name, right] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const hits = right.filter(Boolean).length;
    const figure =
      few && right.length < FEW_CASES
        ? `few cases (${hits} of ${right.length})`
        : interval(wilson(hits, right.length));
    console.log(`  ${name.padEnd(24)} ${figure}`);
  }
};

const grouped = (
  pairs: readonly LabelledPair[],
  answers: readonly Answer[],
  by: (pair: LabelledPair, answer: Answer) => string,
) => {
  const groups = new Map<string, boolean[]>();
  pairs.forEach((pair, i) => {
    const answer = answers[i] ?? { says: "undetermined" };
    const name = by(pair, answer);
    groups.set(name, [...(groups.get(name) ?? []), answer.says === pair.label]);
  });
  return groups;
};

/** The day of the last commit that touched a path: labels must be older than the vocabulary that they test. */
const committedOn = (path: string): string =>
  execFileSync("git", ["log", "-1", "--format=%cs", "--", path], { encoding: "utf8" }).trim() ||
  "not committed";

const main = (): void => {
  const set = process.argv.includes("--heldout") ? "heldout" : "pairs";
  const file = `${FOLDER}/${set}-1.csv`;
  const pairs = readPairs(file);
  const leaveOneOut = process.argv.includes("--leave-one-out");
  const answers = pairs.map((pair) => ours(pair, leaveOneOut));
  console.log(
    `${file}: ${pairs.length} pairs, labelled ${committedOn(file)}; vocabulary of ${committedOn("data/industries")}`,
  );
  print(leaveOneOut ? "ours, each belt's own name taken out" : "ours", figuresOf(pairs, answers));
  print("fuse.js", figuresOf(pairs, bestThresholds(pairs, pairs.map(fuseScore))));
  print(
    "character Jaccard",
    figuresOf(
      pairs,
      bestThresholds(
        pairs,
        pairs.map(({ a, b }) => characterJaccard(a, b)),
      ),
    ),
  );
  printGroups(
    "right by rule",
    grouped(pairs, answers, (_, { rule }) => rule ?? ""),
    { few: true },
  );
  printGroups(
    "right by sector",
    grouped(pairs, answers, ({ sector }) => sector),
    { few: false },
  );
  const second = `${FOLDER}/${set}-2.csv`;
  if (!existsSync(second)) return;
  const again = new Map(readPairs(second).map(({ a, b, label }) => [`${a} ${b}`, label]));
  const twice = pairs.filter(({ a, b }) => again.has(`${a} ${b}`));
  const others = twice.map(({ a, b }) => again.get(`${a} ${b}`) as Label);
  console.log(
    `\ntwo labellings of ${twice.length} pairs: kappa ${kappa(
      twice.map(({ label }) => label),
      others,
    ).toFixed(3)}`,
  );
};

main();
