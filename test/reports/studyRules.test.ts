import { existsSync } from "node:fs";
import { readCsv } from "../../scripts/csv";
import { analyse } from "../../src/engine/matching/analyse";
import type { Analysis } from "../../src/engine/matching/types";
import rows from "../../src/reports/sampleRows.json";
import { sampleCells } from "./sampleWorkbook";

const analysed = (language: "zh" | "en", rules: "rules" | "studyRules"): Analysis =>
  analyse({
    clusters: sampleCells(language, "clusters"),
    belts: sampleCells(language, "belts"),
    rules: sampleCells(language, rules),
    counting: "membership",
  });

const key = (...words: readonly (string | undefined)[]): string => words.join(" × ");

/** Every pair of the sample (a cluster and a belt of one place), and whether it is matched. */
const pairsOf = ({ clusters, belts, matched }: Analysis): ReadonlyMap<string, boolean> =>
  new Map(
    matched.flatMap(({ index, memberships }) =>
      memberships.flatMap(({ belts: related }) =>
        related.map(({ belt, relation }): [string, boolean] => [
          key(clusters[index]?.name, belts[belt]?.place, belts[belt]?.industry),
          relation.verdict === "identical" || relation.verdict === "affiliated",
        ]),
      ),
    ),
  );

const published = rows.matches.map(({ listedAs, city, belt }) => key(listedAs, city, belt));

describe.each(["zh", "en"] as const)("Study rules (%s)", (language) => {
  const plain = analysed(language, "rules");
  const ruled = analysed(language, "studyRules");
  const [before, after] = [pairsOf(plain), pairsOf(ruled)];

  test("every row is a rule that holds", () => {
    expect(ruled.ruleIssues).toEqual([]);
    expect(ruled.rules).toHaveLength(rows.studyRules.length);
  });

  test("all 75 published pairs are matched; one that is not wants a row in data/sample/study-rules.csv", () => {
    expect(new Set(published).size).toBe(75);
    expect(published.filter((pair) => after.get(pair) !== true)).toEqual([]);
  });

  test("no other pair of the sample changes", () => {
    const others = [...after].filter(([pair]) => !published.includes(pair));
    expect(others.length + published.length).toBe(before.size);
    expect(others.filter(([pair, matched]) => before.get(pair) !== matched)).toEqual([]);
  });

  test("the pairs that only a rule matched are listed, each with its row", () => {
    const listed = ruled.matchedByRuleOnly.map(({ cluster, belt, ruleRow }) => {
      const rule = rows.studyRules[ruleRow - 1];
      const [of, to] = [ruled.clusters[cluster], ruled.belts[belt]];
      expect([of?.name, to?.place, to?.industry]).toEqual([rule?.cluster, rule?.city, rule?.belt]);
      return key(of?.name, to?.place, to?.industry);
    });
    expect(listed.sort()).toEqual(published.filter((pair) => before.get(pair) !== true).sort());
    expect(plain.matchedByRuleOnly).toEqual([]);
  });
});

const LABELS = "../shared/paper/table3-5-relations.csv";
const withLabels = existsSync(LABELS) ? test : test.skip;

withLabels("every pair that the reviewer does not call matched has its row", () => {
  const pair = ({ table, city, cluster, belt }: Record<string, string | undefined>): string =>
    key(table, city, cluster, belt);
  const notMatched = readCsv(LABELS)
    .rows.map(({ cells }) => cells)
    .filter((cells) => cells["strict_label"] !== "matched")
    .map(pair);
  const ruled = new Set(readCsv("data/sample/study-rules.csv").rows.map(({ cells }) => pair(cells)));
  expect(notMatched).toHaveLength(42);
  expect(notMatched.filter((name) => !ruled.has(name))).toEqual([]);
});
