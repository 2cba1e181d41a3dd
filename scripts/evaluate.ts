/**
 * `npm run evaluate`: how our relation stands on the labelled pairs of test/golden/industries, with intervals, by rule
 * and by sector, beside fuse.js and character Jaccard in the same run. `--heldout` takes the pairs that nobody who
 * writes vocabulary reads; `--leave-one-out` takes each belt's own name out of the vocabulary. `--goods` measures breadth
 * on goods of official lists instead; `--measure` counts the confidences that the engine tells.
 */
import { writeFileSync } from "node:fs";
import Fuse from "fuse.js";
import { recogniseIndustry } from "../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../src/engine/industries/relateIndustries";
import { normaliseText } from "../src/engine/text";
import { evaluateGoods } from "./evaluateGoods";
import {
  type Answer,
  bestThresholds,
  characterJaccard,
  type Figures,
  figuresOf,
  interval,
  kappa,
  type LabelledPair,
  wilson,
} from "./evaluation";
import { labelOf, measureConfidence } from "./measureConfidence";
import { firstCommitted, readLabelled, vocabularyCommitted } from "./labelledPairs";

const FEW_CASES = 30;

/** Our answer; with `leaveOneOut` the vocabulary does not hold the belt's own name: heads and parents must carry. */
const ours = ({ a, b }: LabelledPair, leaveOneOut: boolean): Answer => {
  const belt = recogniseIndustry(b, leaveOneOut ? { without: normaliseText(b) } : {});
  const { verdict, rule } = relateRecognised(recogniseIndustry(a), belt);
  return { says: labelOf(verdict), rule };
};

/** fuse.js: 1 - its distance between the two names. */
const fuseScore = ({ a, b }: LabelledPair): number => {
  const [found] = new Fuse([a], { includeScore: true, threshold: 1, ignoreLocation: true }).search(b);
  return 1 - (found?.score ?? 1);
};

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

/** Agreement of the second labelling with the first, over the pairs that both hold. */
const printAgreement = (first: readonly LabelledPair[], second: readonly LabelledPair[]): void => {
  const again = new Map(second.map(({ a, b, label }) => [`${a} ${b}`, label]));
  const twice = first.flatMap(({ a, b, label }) => {
    const other = again.get(`${a} ${b}`);
    return other === undefined ? [] : [{ label, other }];
  });
  if (twice.length === 0) return;
  const agreement = kappa(
    twice.map(({ label }) => label),
    twice.map(({ other }) => other),
  );
  console.log(`\ntwo labellings of ${twice.length} pairs: kappa ${agreement.toFixed(3)}`);
};

const evaluatePairs = (): void => {
  const { first, second } = readLabelled(process.argv.includes("--heldout") ? "heldout" : "pairs");
  const leaveOneOut = process.argv.includes("--leave-one-out");
  const us = leaveOneOut ? "ours, each belt's own name taken out" : "ours";
  const answer = (pairs: readonly LabelledPair[]): readonly Answer[] =>
    pairs.map((pair) => ours(pair, leaveOneOut));
  console.log(`vocabulary last committed ${vocabularyCommitted()}`);
  for (const { path, pairs } of first) {
    console.log(`\n${path}: ${pairs.length} pairs, first committed ${firstCommitted(path)}`);
    print(us, figuresOf(pairs, answer(pairs)));
  }
  const pairs = first.flatMap((file) => file.pairs);
  const answers = answer(pairs);
  console.log(`\nall ${pairs.length} pairs`);
  print(us, figuresOf(pairs, answers));
  print("fuse.js", figuresOf(pairs, bestThresholds(pairs, pairs.map(fuseScore))));
  const jaccard = pairs.map(({ a, b }) => characterJaccard(a, b));
  print("character Jaccard", figuresOf(pairs, bestThresholds(pairs, jaccard)));
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
  printAgreement(
    pairs,
    second.flatMap((file) => file.pairs),
  );
};

const CONFIDENCE = "src/engine/industries/measuredConfidence.json";

/** `--measure`: writes the confidences that the engine tells; the held-out pairs stay out of them. */
const measure = (): void => {
  const measured = measureConfidence(readLabelled("pairs").first.flatMap((file) => file.pairs));
  writeFileSync(CONFIDENCE, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`${CONFIDENCE}: ${JSON.stringify(measured)}`);
};

if (process.argv.includes("--goods")) evaluateGoods();
else if (process.argv.includes("--measure")) measure();
else evaluatePairs();
