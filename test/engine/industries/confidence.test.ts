import { readLabelled } from "../../../scripts/labelledPairs";
import { measureConfidence } from "../../../scripts/measureConfidence";
import { confidenceOf } from "../../../src/engine/industries/confidence";
import measured from "../../../src/engine/industries/measuredConfidence.json";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";

test("the confidences are what the labelled pairs say of this vocabulary (npm run evaluate -- --measure)", () => {
  const pairs = readLabelled("pairs").first.flatMap((file) => file.pairs);
  expect(measured).toEqual(measureConfidence(pairs));
});

test("a confidence is the share of right decisions; where there are few, the lower end, and it says so", () => {
  for (const [rule, { sure, doubtful }] of Object.entries(measured)) {
    const [right = 0, all = 0] = sure;
    const told = confidenceOf({ rule: rule as "no-path", doubtful: false });
    const cases = all >= 30 ? all : all + (doubtful[1] ?? 0);
    expect(told.fewCases).toBe(cases < 30);
    if (all >= 30) expect(told.confidence).toBeCloseTo(right / all, 12);
    expect(told.confidence).toBeGreaterThanOrEqual(0);
    expect(told.confidence).toBeLessThanOrEqual(1);
  }
});

test("the user's word is certain, and what is not understood has no confidence", () => {
  expect(confidenceOf({ rule: "user-verdict", doubtful: false })).toEqual({ confidence: 1, fewCases: false });
  expect(relateIndustries("夨乂", "囗囗")).toMatchObject({ verdict: "undetermined", confidence: 0 });
});

test("unknown words make a decision doubtful", () => {
  expect(relateIndustries("工业机器人", "机器人").doubtful).toBe(false);
  expect(relateIndustries("夨乂工业机器人", "机器人").doubtful).toBe(true);
});
