import fc from "fast-check";
import {
  type Answer,
  bestThresholds,
  characterJaccard,
  figuresOf,
  kappa,
  LABELS,
  type LabelledPair,
  wilson,
} from "../../scripts/evaluation";

const pair = (label: LabelledPair["label"], kind: LabelledPair["kind"] = "plain"): LabelledPair => ({
  sector: "",
  a: "甲",
  b: "乙",
  label,
  kind,
});
const says = (...labels: Answer["says"][]): Answer[] => labels.map((one) => ({ says: one }));

describe("figures", () => {
  test("hand calculation: 4 pairs, one wrong, one undetermined", () => {
    const pairs = [pair("matched"), pair("matched"), pair("similar"), pair("none", "hard-negative")];
    const figures = figuresOf(pairs, says("matched", "undetermined", "similar", "matched"));
    expect(figures.decided.share).toBe(0.75);
    expect(figures.accuracyWhenDecided).toMatchObject({ hits: 2, cases: 3 });
    expect(figures.matchedPrecision.share).toBe(0.5);
    expect(figures.matchedRecall.share).toBe(0.5);
    expect(figures.falseAlarms).toMatchObject({ hits: 1, cases: 1 });
    expect(figures.macroF1).toBeCloseTo((0.5 + 1 + 0) / 3, 12);
  });

  test("law: a method that says the labels is perfect", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 40 }), (labels) => {
        const { macroF1, accuracyWhenDecided, decided } = figuresOf(
          labels.map((label) => pair(label)),
          says(...labels),
        );
        expect([macroF1, accuracyWhenDecided.share, decided.share]).toEqual([1, 1, 1]);
        expect(kappa(labels, labels)).toBe(1);
      }),
    ));
});

test("Wilson's interval: published values (Newcombe 1998, table I: 81 of 263 and 0 of 20)", () => {
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
});

test("kappa: a hand-made table, 20 pairs, agreement 0.8, by chance 0.5", () => {
  const first = [...Array<"matched">(10).fill("matched"), ...Array<"none">(10).fill("none")];
  const second = first.map((label, i) => (i % 10 < 2 ? (label === "matched" ? "none" : "matched") : label));
  expect(kappa(first, second)).toBeCloseTo(0.6, 12);
});

test("thresholds are chosen for the best macro-F1, and scores that separate the labels reach 1", () => {
  const pairs = [pair("matched"), pair("similar"), pair("none")];
  expect(figuresOf(pairs, bestThresholds(pairs, [0.9, 0.5, 0.1])).macroF1).toBe(1);
  expect(characterJaccard("电子烟", "电子元器件")).toBeCloseTo(2 / 6, 12);
});
