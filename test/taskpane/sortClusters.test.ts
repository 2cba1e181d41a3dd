import fc from "fast-check";
import { RELATIONS } from "../../src/engine/industries/types";
import { analyse } from "../../src/engine/matching/analyse";
import { verdictConfidence } from "../../src/engine/matching/verdictConfidence";
import { CLUSTER_SORTS } from "../../src/taskpane/review";
import { sortClusters } from "../../src/taskpane/sortClusters";

const industry = fc.constantFrom("显示器件", "集成电路", "假发", "夨乂", "机器人", "轴承", "汽车零部件");
const place = fc.constantFrom("深圳", "青岛", "朝阳区", "某地");
const listOf = fc.array(fc.tuple(place, industry), { minLength: 1, maxLength: 12 });
const analyses = fc.tuple(listOf, listOf).map(([clusters, belts]) =>
  analyse({
    clusters: [["地点", "产业"], ...clusters],
    belts: [["地点", "产业"], ...belts],
    rules: null,
    counting: "membership",
  }),
);

test("law: every order holds each cluster once, and equal ones stay as listed", () => {
  fc.assert(
    fc.property(analyses, fc.constantFrom(...CLUSTER_SORTS), (analysis, sort) => {
      const sorted = sortClusters(analysis, analysis.matched, { sort, language: "zh" });
      expect([...sorted].sort((a, b) => a.index - b.index)).toEqual(analysis.matched);
      expect(sortClusters(analysis, sorted, { sort, language: "zh" })).toEqual(sorted);
    }),
    { numRuns: 40 },
  );
});

test("law: a review begins with the least sure decision and ends with what was not decided", () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      const sorted = sortClusters(analysis, analysis.matched, { sort: "review", language: "zh" });
      const confidences = sorted.map(verdictConfidence);
      const decided = confidences.filter((confidence) => confidence !== null);
      expect(confidences.slice(0, decided.length)).toEqual([...decided].sort((a, b) => a - b));
      const rest = sorted.slice(decided.length).map(({ verdict }) => verdict === "undetermined");
      expect(rest).toEqual([...rest].sort((a, b) => Number(b) - Number(a)));
    }),
    { numRuns: 40 },
  );
});

test("law: by verdict, the best first", () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      const ranks = sortClusters(analysis, analysis.matched, { sort: "verdict", language: "zh" }).map(
        ({ verdict }) => RELATIONS.indexOf(verdict),
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
