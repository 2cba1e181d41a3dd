import { existsSync } from "node:fs";
import { readCsv } from "../../../scripts/csv";
import { recogniseIndustry } from "../../../src/engine/industries/recogniseIndustry";

const PAPER = "../shared/paper";

/** The cluster names of the three national lists, and the four that only the study's tables name. */
const clusterNames = (): string[] => [
  ...readCsv(`${PAPER}/sei66.csv`).rows.map(({ cells }) => cells["cluster"] ?? ""),
  ...readCsv(`${PAPER}/amc44.csv`).rows.map(({ cells }) => cells["name"] ?? ""),
  ...readCsv(`${PAPER}/inno61.csv`).rows.map(({ cells }) => cells["name"] ?? ""),
  "杭州数字安防创新型产业集群",
  "合肥基于信息技术的公共安全创新型产业集群",
  "东莞机器人智能装备创新型产业集群",
  "佛山口腔医疗器械创新型产业集群",
];

const withPaper = existsSync(PAPER) ? test : test.skip;

withPaper("every cluster name of the national lists is understood", () => {
  const names = clusterNames();
  expect(names).toHaveLength(170);
  expect(names.filter((name) => recogniseIndustry(name).concepts.length === 0)).toEqual([]);
});
