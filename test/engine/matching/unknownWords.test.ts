import { unknownWordsIn } from "../../../src/engine/industries/unknownWordsIn";
import { suggestConcepts } from "../../../src/engine/industries/suggestions";
import { conceptAt } from "../../../src/engine/industries/vocabulary";
import { analyse } from "../../../src/engine/matching/analyse";

const CLUSTERS = [
  ["地点", "产业"],
  ["深圳", "钢琴"],
  ["深圳", "软件"],
  ["青岛", "夨乂机"],
];
const BELTS = [
  ["地点", "产品"],
  ["深圳", "夨乂"],
  ["深圳", "夨乂"],
  ["深圳", "钢琴"],
  ["青岛", "钢琴"],
  ["上海", "囗囗"],
];

const wordsWith = (...rules: string[][]) =>
  analyse({
    clusters: CLUSTERS,
    belts: BELTS,
    rules: [["种类", "A", "关系", "B"], ...rules],
    counting: "membership",
  }).unknownWords;

test("the words that leave pairs open, with their rows; a belt where no cluster is decides nothing", () => {
  expect(wordsWith().map(({ word, rows, example }) => [word, rows, example])).toEqual([
    ["夨乂", 2, "夨乂"],
    ["夨乂机", 1, "夨乂机"],
  ]);
});

test("a taught word is unknown no more, and an ignored one neither", () => {
  expect(wordsWith(["同义", "夨乂", "", "钢琴"], ["忽略", "夨乂机"]).map(({ word }) => word)).toEqual([]);
  expect(wordsWith(["同义", "夨乂机", "", "机床"]).map(({ word }) => word)).toEqual(["夨乂"]);
});

test.each([
  ["夨乂机", ["夨乂机"]],
  ["智能夨乂设备产业集群", ["夨乂设备"]],
  ["深圳夨乂及囗囗", ["夨乂", "囗囗"]],
  ["夨钢琴", ["夨钢琴"]],
  ["钢琴", []],
  ["", []],
])("what can be taught of %s", (name, words) => expect(unknownWordsIn(name, [])).toEqual(words));

test("suggestions are three industries written alike, the likest first, none too broad", () => {
  const suggested = suggestConcepts("钢琴凳子").map((concept) => conceptAt(concept));
  expect(suggested).toHaveLength(3);
  expect(suggested.every(({ tooBroad }) => !tooBroad)).toBe(true);
  expect(suggestConcepts("夨钢琴").map((concept) => conceptAt(concept).id)[0]).toBe("piano");
  expect(suggestConcepts("夨乂")).toEqual([]);
  expect(suggestConcepts("")).toEqual([]);
});
