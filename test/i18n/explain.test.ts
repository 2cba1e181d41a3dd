import fc from "fast-check";
import {
  LINK_TYPES,
  type IndustryRelation,
  type PathStep,
  type Recognition,
} from "../../src/engine/industries/types";
import { explainRelation } from "../../src/i18n/explain";

const named = (text: string, more: Partial<Recognition> = {}): Recognition => ({
  text,
  concepts: [{ id: text, concept: -1, words: text, by: "term", secondary: false }],
  ignored: [],
  leftover: [],
  ...more,
});
const relation = (more: Partial<IndustryRelation>): IndustryRelation => ({
  verdict: "affiliated",
  lenient: true,
  rule: "broader-path",
  fewCases: false,
  doubtful: false,
  confidence: 0.95,
  path: [],
  a: named("甲"),
  b: named("乙"),
  ...more,
});
const step = (from: string, link: PathStep["link"], to: string): PathStep => ({ from, link, to });
const zh = (more: Partial<IndustryRelation>): string => explainRelation(relation(more), "zh");

describe("an explanation", () => {
  test("shows the way up, the verdict, its levels, the rule, the confidence and what did not count", () => {
    const a = named("智能工业机器人", {
      ignored: [{ words: "智能", because: "modifier" }],
      leftover: ["某某"],
    });
    const path = [step("工业机器人", "broader", "机器人"), step("机器人", "broader", "智能装备")];
    expect(zh({ a, path })).toBe(
      "工业机器人 ⊂ 机器人 ⊂ 智能装备：隶属，2 级；规则 3；0.95；未计入：智能（修饰）、某某（词库未收）",
    );
    expect(explainRelation(relation({ a, path }), "en")).toBe(
      "工业机器人 ⊂ 机器人 ⊂ 智能装备: affiliated, 2 levels; rule 3; 0.95; not counted: 智能 (modifier), 某某 (not in the vocabulary)",
    );
  });

  test("reads a step against its direction where the way comes down again", () => {
    const similar = { verdict: "similar", rule: "same-parent" } as const;
    expect(
      zh({ ...similar, path: [step("钢琴", "broader", "乐器"), step("吉他", "broader", "乐器")] }),
    ).toMatch(/^钢琴 ⊂ 乐器 ⊃ 吉他：相近；规则 6/);
    const chain = [step("轴承", "component_of", "机床"), step("滚动轴承", "broader", "轴承")];
    expect(zh({ verdict: "similar", rule: "supply-chain", path: chain })).toMatch(
      /^机床 ←部件— 轴承 ⊃ 滚动轴承：相近；规则 5/,
    );
  });

  test("names what was not understood, once", () => {
    const unknown = named("某某", { concepts: [] });
    const open = { verdict: "undetermined", rule: "not-understood", confidence: 0 } as const;
    expect(zh({ ...open, a: unknown })).toBe("未能识别“某某”：待判；规则 8");
    expect(zh({ ...open, a: unknown, b: unknown })).toBe("未能识别“某某”：待判；规则 8");
  });

  test("says so where two names have nothing in common", () => {
    expect(zh({ verdict: "none", rule: "no-path", confidence: 0.8 })).toBe("甲 ∥ 乙：无关；规则 7；0.80");
  });

  test("cites the row of the user's rule", () => {
    expect(zh({ verdict: "identical", rule: "user-verdict", ruleRow: 3 })).toContain(
      "规则 1（您的规则表第 4 行）",
    );
  });
});

describe("laws of explanations", () => {
  const path = fc
    .array(fc.record({ link: fc.constantFrom(...LINK_TYPES), along: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((steps) =>
      steps.map(({ link, along }, i) =>
        along ? step(`节${i}`, link, `节${i + 1}`) : step(`节${i + 1}`, link, `节${i}`),
      ),
    );

  test("every industry of a way stands in the line exactly once, whichever way its steps point", () => {
    fc.assert(
      fc.property(path, (steps) => {
        const line = zh({ path: steps });
        for (let i = 0; i <= steps.length; i++) expect(line.split(`节${i}`)).toHaveLength(2);
      }),
    );
  });

  test("is one line in either language", () => {
    fc.assert(
      fc.property(path, fc.constantFrom("zh" as const, "en" as const), (steps, language) => {
        expect(explainRelation(relation({ path: steps }), language)).not.toMatch(/\n|undefined/);
      }),
    );
  });
});
