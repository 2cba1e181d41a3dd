/** Figures over labelled pairs of industry names, as `npm run evaluate` prints them. Pure: labels and answers in, figures out. */

export const LABELS = ["matched", "similar", "none"] as const;
export type Label = (typeof LABELS)[number];

/** One labelled pair. */
export interface LabelledPair {
  readonly sector: string;
  readonly a: string;
  readonly b: string;
  readonly label: Label;
  readonly kind: "plain" | "hard-negative";
}

/** What a method says of a pair; rule: why, where it can tell. */
export interface Answer {
  readonly says: Label | "undetermined";
  readonly rule?: string;
}

/** A share with its 95 % interval. */
export interface Share {
  readonly hits: number;
  readonly cases: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959963984540054;

/** A share with Wilson's score interval (Wilson 1927); 0 of 0 is 0 with the widest interval. */
export const wilson = (hits: number, cases: number): Share => {
  if (cases === 0) return { hits, cases, share: 0, low: 0, high: 1 };
  const share = hits / cases;
  const z2 = Z95 * Z95;
  const middle = (share + z2 / (2 * cases)) / (1 + z2 / cases);
  const half = (Z95 / (1 + z2 / cases)) * Math.sqrt((share * (1 - share)) / cases + z2 / (4 * cases * cases));
  return { hits, cases, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A share for people: "80.0 % [70.1 %, 87.2 %] of 85". */
export const interval = ({ share, low, high, cases }: Share): string =>
  `${percent(share)} [${percent(low)}, ${percent(high)}] of ${cases}`;

/** The figures of `industries.md`, "Measuring". */
export interface Figures {
  readonly decided: Share;
  readonly accuracyWhenDecided: Share;
  readonly matchedPrecision: Share;
  readonly matchedRecall: Share;
  /** Mean F1 of the three classes; an undetermined pair is a miss of its class. */
  readonly macroF1: number;
  /** Hard negatives called matched. */
  readonly falseAlarms: Share;
}

export const figuresOf = (pairs: readonly LabelledPair[], answers: readonly Answer[]): Figures => {
  const count = (test: (pair: LabelledPair, answer: Answer) => boolean): number =>
    pairs.filter((pair, i) => test(pair, answers[i] ?? { says: "undetermined" })).length;
  const correct = count((pair, { says }) => says === pair.label);
  const decided = count((_, { says }) => says !== "undetermined");
  const hardNegatives = count(({ kind }) => kind === "hard-negative");
  const said = (label: Label): number => count((_, { says }) => says === label);
  const labelled = (label: Label): number => count((pair) => pair.label === label);
  const both = (label: Label): number => count((pair, { says }) => says === label && pair.label === label);
  const f1 = LABELS.map((label) => {
    const sum = said(label) + labelled(label);
    return sum === 0 ? 1 : (2 * both(label)) / sum;
  });
  return {
    decided: wilson(decided, pairs.length),
    accuracyWhenDecided: wilson(correct, decided),
    matchedPrecision: wilson(both("matched"), said("matched")),
    matchedRecall: wilson(both("matched"), labelled("matched")),
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    falseAlarms: wilson(
      count(({ kind }, { says }) => kind === "hard-negative" && says === "matched"),
      hardNegatives,
    ),
  };
};

/** Cohen's kappa (1960) of two labellings of the same pairs. */
export const kappa = (first: readonly Label[], second: readonly Label[]): number => {
  const n = first.length;
  const agreed = first.filter((label, i) => label === second[i]).length / n;
  const share = (labels: readonly Label[], label: Label): number =>
    labels.filter((one) => one === label).length / n;
  const byChance = LABELS.reduce((sum, label) => sum + share(first, label) * share(second, label), 0);
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
};

/**
 * A similarity 0..1 as a method: matched and similar from two thresholds, chosen for the best macro-F1 on these very
 * pairs, which is more than fair to it.
 */
export const bestThresholds = (
  pairs: readonly LabelledPair[],
  scores: readonly number[],
): readonly Answer[] => {
  const steps = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);
  let best: { readonly macroF1: number; readonly answers: readonly Answer[] } = { macroF1: -1, answers: [] };
  for (const high of steps)
    for (const low of steps.filter((step) => step <= high)) {
      const answers = scores.map((score): Answer => ({
        says: score >= high ? "matched" : score >= low ? "similar" : "none",
      }));
      const { macroF1 } = figuresOf(pairs, answers);
      if (macroF1 > best.macroF1) best = { macroF1, answers };
    }
  return best.answers;
};

/** Jaccard similarity of the characters of two texts. */
export const characterJaccard = (a: string, b: string): number => {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((character) => other.has(character)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
};
