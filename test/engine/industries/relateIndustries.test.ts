import fc from "fast-check";
import { recogniseIndustry } from "../../../src/engine/industries/recogniseIndustry";
import { relateIndustries, relateRecognised } from "../../../src/engine/industries/relateIndustries";
import { readRules } from "../../../src/engine/industries/rules";
import type { HeadKind, IndustryRelation, Relation } from "../../../src/engine/industries/types";
import { firstRule, relateStances } from "../../../src/engine/industries/relateStances";
import { allConcepts, conceptCount, parentsAt, termsAt } from "../../../src/engine/industries/vocabulary";
import { type Label, LABELLED_PAIRS, SHARED_CHARACTERS } from "./labelledPairs";

const verdict = (a: string, b: string): Relation => relateIndustries(a, b).verdict;
const labelOf = (relation: Relation): Label | "undetermined" =>
  relation === "identical" || relation === "affiliated" ? "matched" : relation;

const terms = allConcepts()
  .flatMap((_, position) => termsAt(position))
  .filter((text) => /\p{Script=Han}/u.test(text));
const aTerm = fc.constantFrom(...terms);
/** Names made of known words in any order, so that head operators and leftovers occur. */
const aName = fc
  .array(
    fc.oneof(aTerm, fc.constantFrom("机械", "配件", "包装", "材料", "、", "及", "嘟", "（", "）", "椅")),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(""));

describe("laws", () => {
  test("every term is identical to itself", () => {
    expect(terms.filter((text) => verdict(text, text) !== "identical")).toEqual([]);
  });

  test("the verdict does not depend on the order", () => {
    fc.assert(
      fc.property(aName, aName, (a, b) => expect(verdict(a, b)).toBe(verdict(b, a))),
      { numRuns: 1000 },
    );
  });

  test("names that are tagged already relate as their texts do", () => {
    fc.assert(
      fc.property(aName, aName, (a, b) => {
        expect(relateRecognised(recogniseIndustry(a), recogniseIndustry(b))).toEqual(relateIndustries(a, b));
      }),
    );
  });

  test("a place before a name and scaffold behind it never change the verdict", () => {
    const before = fc.constantFrom("深圳市", "江苏省苏州市", "青岛");
    const behind = fc.constantFrom("产业集群", "创新型产业集群", "产业园");
    fc.assert(
      fc.property(aTerm, aTerm, before, behind, (a, b, place, scaffold) => {
        expect(verdict(`${place}${a}${scaffold}`, b)).toBe(verdict(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test("a modifier never changes the verdict, unless it makes another term", () => {
    const modifier = fc.constantFrom("高端", "优质", "新型", "现代");
    const known = new Set(terms);
    fc.assert(
      fc.property(aTerm, aTerm, modifier, (a, b, word) => {
        const longer = terms.some((term) => term.startsWith(word) && `${word}${a}`.startsWith(term));
        fc.pre(!known.has(`${word}${a}`) && !longer);
        expect(verdict(`${word}${a}`, b)).toBe(verdict(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test("any two texts relate, and only understood ones are decided", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.oneof(aName, fc.string({ unit: "binary" })), (a, b) => {
        const { verdict: found, confidence, a: left, b: right } = relateIndustries(a, b);
        if (left.concepts.length === 0 || right.concepts.length === 0) expect(found).toBe("undetermined");
        expect(confidence === 0).toBe(found === "undetermined");
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("lenient holds for matched pairs and for one supply-chain link, and nowhere else", () => {
    fc.assert(
      fc.property(aName, aName, (a, b) => {
        const relation = relateIndustries(a, b);
        expect(relation.lenient).toBe(
          labelOf(relation.verdict) === "matched" || relation.rule === "supply-chain",
        );
      }),
    );
  });
});

describe("labelled pairs", () => {
  test("nearly all are right; none that is none is matched", () => {
    const wrong = LABELLED_PAIRS.filter(([a, b, label]) => labelOf(verdict(a, b)) !== label);
    const alarms = wrong.filter(([a, b, label]) => label === "none" && labelOf(verdict(a, b)) === "matched");
    expect(alarms).toEqual([]);
    // Arguable ones are few: 中药材 is a kind of 中药 as well as its material.
    expect(wrong.length).toBeLessThanOrEqual(0.06 * LABELLED_PAIRS.length);
  });

  test.each(SHARED_CHARACTERS)("%s – %s share characters only", (a, b) =>
    expect(["none", "undetermined"]).toContain(verdict(a, b)),
  );
});

describe("how it was decided", () => {
  const facts = ({ verdict: found, rule, path }: IndustryRelation): unknown => [
    found,
    rule,
    path.map(({ from, link, to }) => `${from} ${link} ${to}`),
  ];

  test.each([
    ["钢琴", "乐器", ["affiliated", "broader-path", ["piano broader musical-instrument"]]],
    ["轮胎", "汽车", ["affiliated", "dedicated-part", ["tyre dedicated_part_of auto"]]],
    ["水泥配件", "水泥", ["affiliated", "dedicated-part", ["水泥配件 dedicated_part_of cement"]]],
    ["面料", "服装", ["similar", "supply-chain", ["fabric material_of clothing"]]],
    ["水泥包装", "水泥", ["similar", "supply-chain", ["水泥包装 packaging_of cement"]]],
    [
      "软木手机壳",
      "手机配件",
      ["affiliated", "broader-path", ["软木手机壳 broader phone-cases", "phone-cases broader phone-parts"]],
    ],
    [
      "男装",
      "女装",
      ["similar", "same-parent", ["menswear broader clothing", "womenswear broader clothing"]],
    ],
    ["自行车", "电动车", ["similar", "same-parent", ["e-bike close bicycle"]]],
    ["钢琴", "水泥", ["none", "no-path", []]],
    ["钢琴", "嘟嘟", ["undetermined", "not-understood", []]],
  ])("%s – %s", (a, b, expected) => expect(facts(relateIndustries(a, b))).toEqual(expected));

  test("a too broad word joins nothing: two kinds of it are not similar", () => {
    expect(verdict("面粉", "调味品")).toBe("none");
    expect(verdict("面粉", "食品")).toBe("affiliated");
  });

  test("some kind of a too broad thing is not enough for none", () => {
    expect(verdict("嘟嘟设备", "钢琴")).toBe("undetermined");
    expect(verdict("食品设备", "钢琴")).toBe("none");
  });

  test("leftovers and brackets make a decision doubtful", () => {
    expect(relateIndustries("钢琴", "乐器").doubtful).toBe(false);
    expect(relateIndustries("嘟嘟钢琴", "乐器").doubtful).toBe(true);
    expect(relateIndustries("机床（钢琴）", "乐器").doubtful).toBe(true);
  });
});

describe("the user's rules", () => {
  const header = ["种类", "A", "关系", "B", "地点"];
  const rulesOf = (...rows: string[][]) => readRules([header, ...rows]).rules;

  test("a relation joins two industries everywhere, in both orders", () => {
    const rules = rulesOf(["关系", "钢琴", "隶属", "水泥"]);
    for (const [a, b] of [
      ["宜昌钢琴产业集群", "水泥"],
      ["水泥", "钢琴"],
    ] as const)
      expect(relateIndustries(a, b, { rules })).toMatchObject({
        verdict: "affiliated",
        rule: "user-relation",
        ruleRow: 1,
        confidence: 1,
      });
    expect(relateIndustries("钢琴", "玻璃", { rules }).verdict).toBe("none");
  });

  test("a verdict fixes one pair, in one place if given, before any relation", () => {
    const rules = rulesOf(["关系", "钢琴", "隶属", "水泥"], ["判定", "钢琴", "无关", "水泥", "宜昌"]);
    expect(relateIndustries("钢琴", "水泥", { rules, place: "宜昌市" })).toMatchObject({
      verdict: "none",
      rule: "user-verdict",
      ruleRow: 2,
    });
    expect(relateIndustries("水泥", "钢琴", { rules, place: "武汉市" })).toMatchObject({
      verdict: "affiliated",
    });
    expect(relateIndustries("水泥", "钢琴", { rules })).toMatchObject({ verdict: "affiliated" });
  });

  test("a relation of words that nothing knows holds for those words", () => {
    const rules = rulesOf(["relation", "嘟嘟", "similar", "滴滴"]);
    expect(relateIndustries("滴滴", "嘟嘟", { rules })).toMatchObject({ verdict: "similar", ruleRow: 1 });
  });

  test("a verdict of undetermined has no confidence", () => {
    const rules = rulesOf(["verdict", "钢琴", "undetermined", "乐器"]);
    expect(relateIndustries("钢琴", "乐器", { rules })).toMatchObject({
      verdict: "undetermined",
      confidence: 0,
    });
  });

  test("a decision that a synonym changed names its row", () => {
    const rules = rulesOf(["同义", "嘟嘟", "", "钢琴"]);
    expect(relateIndustries("嘟嘟", "乐器", { rules })).toMatchObject({ verdict: "affiliated", ruleRow: 1 });
    expect(relateIndustries("嘟嘟", "水泥", { rules })).toMatchObject({ verdict: "none", ruleRow: 1 });
  });
});

test("two names of one head word about different things are no one name", () => {
  expect(relateIndustries("拖拉机模型", "飞机模型")).toMatchObject({ verdict: "similar" });
  expect(relateIndustries("飞机模型", "飞机模型").verdict).toBe("identical");
});

test("law: two concepts that no rule can join are asked no further, and lose nothing by it", () => {
  const head = fc.constantFrom<HeadKind | undefined>(
    undefined,
    "narrower",
    "equipment_for",
    "dedicated_part_of",
    "made_of",
  );
  const concept = fc.integer({ min: 0, max: conceptCount - 1 });
  const near = concept.chain((a) =>
    fc.tuple(fc.constant(a), fc.oneof(concept, fc.constantFrom(a, ...parentsAt(a)))),
  );
  fc.assert(
    fc.property(near, head, head, ([a, b], headA, headB) => {
      const standing = (position: number, kind: HeadKind | undefined) => ({
        concept: position,
        words: "",
        ...(kind === undefined ? {} : { head: kind }),
      });
      const [one, other] = [standing(a, headA), standing(b, headB)];
      if (relateStances(one, other) === null) expect(firstRule(one, other)).toBeNull();
    }),
    { numRuns: 20_000 },
  );
});
