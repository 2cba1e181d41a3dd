import fc from "fast-check";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { readRules } from "../../../src/engine/industries/rules";
import { normaliseText } from "../../../src/engine/text";

const HEADER = ["种类", "A", "关系", "B", "地点"];
const read = (...rows: readonly string[][]) => readRules([HEADER, ...rows]);

describe("rows that contradict each other are reported and none of them holds", () => {
  /** Each issue as "kind row ↔ other rows"; every other row must hold. */
  const problems = (...rows: string[][]): string[] => {
    const { rules, issues } = read(...rows);
    expect(rules.length + issues.length).toBe(rows.length);
    return issues.map(({ row, kind, otherRows = [] }) => [kind, row, "↔", ...otherRows].join(" "));
  };
  const CONFLICT = ["conflict 1 ↔ 2", "conflict 2 ↔ 1"];

  test("two meanings of one word", () =>
    expect(problems(["同义", "甲", "", "钢琴"], ["同义", " 甲", "", "水泥"])).toEqual(CONFLICT));

  test("a word with a meaning that counts for nothing", () =>
    expect(problems(["同义", "甲", "", "钢琴"], ["忽略", "甲"])).toEqual(CONFLICT));

  test("two relations of one pair, in either order", () =>
    expect(problems(["关系", "甲", "相近", "乙"], ["关系", "乙", "无关", "甲"])).toEqual(CONFLICT));

  test("two relations of the same industries under other words", () => {
    expect(problems(["关系", "软件", "相近", "钢琴"], ["关系", "软件产业", "无关", "钢琴"])).toEqual(
      CONFLICT,
    );
    expect(
      problems(
        ["关系", "软件", "相近", "钢琴"],
        ["关系", "嘟嘟", "无关", "钢琴"],
        ["同义", "嘟嘟", "", "软件"],
      ),
    ).toEqual(CONFLICT);
  });

  test("a word whose meaning is itself in doubt names nothing more", () =>
    expect(
      problems(
        ["关系", "软件", "相近", "钢琴"],
        ["关系", "嘟嘟", "无关", "钢琴"],
        ["同义", "嘟嘟", "", "软件"],
        ["同义", "嘟嘟", "", "水泥"],
      ),
    ).toEqual(["conflict 3 ↔ 4", "conflict 4 ↔ 3"]));

  test.each([
    ["", ""],
    ["青岛", "青岛市"],
    ["Qingdao", "山东省青岛市"],
    ["广州、佛山", "佛山"],
    ["斯图加特", "斯图加特"],
  ])("two verdicts on one pair in one place: “%s” and “%s”", (one, other) =>
    expect(problems(["判定", "甲", "相近", "乙", one], ["判定", "乙", "无关", "甲", other])).toEqual(
      CONFLICT,
    ),
  );

  test.each([
    ["苏州", "无锡"],
    ["", "无锡"],
    ["北京市朝阳区", "辽宁省朝阳市"],
  ])("verdicts in “%s” and “%s” are none", (one, other) =>
    expect(problems(["判定", "甲", "相近", "乙", one], ["判定", "甲", "无关", "乙", other])).toEqual([]),
  );

  test("a verdict for an ambiguous place holds nowhere, until a synonym says which it is", () => {
    const verdict = ["判定", "钢琴", "相同", "水泥", "朝阳区"];
    expect(problems(verdict)).toEqual(["ambiguous-place 1 ↔"]);
    expect(problems(verdict, ["同义", "朝阳区", "", "北京市"])).toEqual([]);
  });

  test("the same said twice, and a verdict beside a relation, contradict nothing", () => {
    expect(problems(["同义", "甲", "", "钢琴"], ["同义", "甲", "", "钢琴"])).toEqual([]);
    expect(problems(["判定", "甲", "无关", "乙"], ["关系", "甲", "相近", "乙"])).toEqual([]);
  });
});

describe("synonyms that lead back to themselves", () => {
  const cycles = (...synonyms: [string, string][]): unknown[] =>
    read(...synonyms.map(([a, b]) => ["同义", a, "", b])).issues.map(({ row, kind, otherRows }) => [
      kind,
      row,
      ...(otherRows ?? []),
    ]);

  test("two, three, and one alone", () => {
    expect(cycles(["甲", "乙"], ["乙", "甲"])).toEqual([
      ["cycle", 1, 2],
      ["cycle", 2, 1],
    ]);
    expect(cycles(["甲", "乙"], ["乙", "丙"], ["丙", "甲"]).map(String)).toEqual([
      "cycle,1,2,3",
      "cycle,2,1,3",
      "cycle,3,1,2",
    ]);
    expect(cycles(["甲", "甲"])).toEqual([["cycle", 1]]);
  });

  test("through words inside the meanings", () =>
    expect(cycles(["嘟嘟", "滴滴设备"], ["滴滴", "嘟嘟零件"])).toEqual([
      ["cycle", 1, 2],
      ["cycle", 2, 1],
    ]));

  test("what only leads into a circle, and a meaning that holds its own word, are none", () => {
    expect(cycles(["丁", "甲"], ["甲", "乙"], ["乙", "甲"]).map(String)).toEqual(["cycle,2,3", "cycle,3,2"]);
    expect(cycles(["嘟嘟", "嘟嘟装备"])).toEqual([]);
  });
});

describe("laws", () => {
  const word = fc.constantFrom(
    "高端",
    "机械",
    "钢琴",
    "乐器",
    "软件",
    "软件产业",
    "嘟嘟",
    "滴滴",
    "嘟嘟钢琴",
    "软件及钢琴",
  );
  const relation = fc.constantFrom("相同", "相近", "无关");
  const place = fc.constantFrom("", "青岛", "青岛市", "广州、佛山", "佛山", "朝阳区");
  const row = fc.oneof(
    fc.tuple(fc.constant("同义"), word, fc.constant(""), word),
    fc.tuple(fc.constant("忽略"), word),
    fc.tuple(fc.constant("关系"), word, relation, word),
    fc.tuple(fc.constant("判定"), word, relation, word, place),
  );
  const table = fc.uniqueArray(row, { maxLength: 9, selector: (cells) => cells.join("|") });

  test("the order of the rows decides nothing", () =>
    fc.assert(
      fc.property(
        table.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        fc.array(fc.tuple(word, word, place), { minLength: 1, maxLength: 5 }),
        ([rows, shuffled], pairs) => {
          const [one, other] = [read(...rows), read(...shuffled)];
          const texts = (from: string[][], { rules, issues }: typeof one) => [
            rules.map((rule) => from[rule.row - 1]?.join("|")).sort(),
            issues.map((issue) => `${issue.kind} ${from[issue.row - 1]?.join("|")}`).sort(),
          ];
          expect(texts(rows, one)).toEqual(texts(shuffled, other));
          for (const [a, b, here] of pairs)
            expect(relateIndustries(a, b, { rules: one.rules, place: here }).verdict).toBe(
              relateIndustries(a, b, { rules: other.rules, place: here }).verdict,
            );
        },
      ),
    ));

  test("what holds contradicts nothing: alone it has no problems and says the same", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const { rules } = read(...rows);
        const held = rules.map((rule) => rows[rule.row - 1] ?? []);
        const again = read(...held);
        expect(again.issues).toEqual([]);
        expect(again.rules.map(({ row: _, ...rule }) => rule)).toEqual(
          rules.map(({ row: _, ...rule }) => rule),
        );
      }),
    ));

  test("a contradiction is mutual, and names rows that do not hold", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const { rules, issues } = read(...rows);
        const byRow = new Map(issues.map((issue) => [issue.row, issue]));
        for (const { row: at, kind, otherRows = [] } of issues)
          for (const other of otherRows) {
            expect(byRow.get(other)).toMatchObject({ kind, otherRows: expect.arrayContaining([at]) });
            expect(rules.map((rule) => rule.row)).not.toContain(other);
          }
      }),
    ));

  test("no chain of meanings that hold comes back", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const meanings = new Map<string, string>();
        for (const rule of read(...rows).rules)
          if (rule.kind === "synonym") meanings.set(normaliseText(rule.a), normaliseText(rule.b));
        for (const start of meanings.keys()) {
          let at: string | undefined = start;
          for (let step = 0; step <= meanings.size && at !== undefined; step++) at = meanings.get(at);
          expect(at).toBeUndefined();
        }
      }),
    ));

  test("a verdict stands before a relation, a relation before a synonym, a synonym before the vocabulary", () => {
    const byPrecedence = [
      { cells: ["判定", "嘟嘟", "隶属", "乐器"], says: "affiliated" },
      { cells: ["关系", "嘟嘟", "相近", "乐器"], says: "similar" },
      { cells: ["同义", "嘟嘟", "", "乐器"], says: "identical" },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(byPrecedence), (rows) => {
        const { rules } = read(...rows.map(({ cells }) => cells));
        const first = byPrecedence.find((row) => rows.includes(row));
        expect(relateIndustries("嘟嘟", "乐器", { rules }).verdict).toBe(first?.says ?? "undetermined");
      }),
    );
  });

  test("a decision that differs from the built-in one cites a rule of the table", () =>
    fc.assert(
      fc.property(table, word, word, place, (rows, a, b, here) => {
        const { rules } = read(...rows);
        const { verdict, ruleRow } = relateIndustries(a, b, { rules, place: here });
        if (verdict === relateIndustries(a, b).verdict) return;
        expect(rules.map((rule) => rule.row)).toContain(ruleRow);
      }),
    ));
});

describe("where a name is of several industries", () => {
  const verdict = (a: string, b: string, ...rows: string[][]) => {
    const decided = [rows, [...rows].reverse()].map(
      (table) => relateIndustries(a, b, { rules: read(...table).rules }).verdict,
    );
    expect(decided[0]).toBe(decided[1]);
    return decided[0];
  };
  const SIMILAR = ["关系", "钢琴", "相近", "水泥"];
  const AFFILIATED = ["关系", "软件", "隶属", "水泥"];

  test("the best relation counts", () =>
    expect(verdict("钢琴及软件", "水泥", SIMILAR, AFFILIATED)).toBe("affiliated"));

  test("a rule that names it word for word counts first", () =>
    expect(verdict("钢琴及软件", "水泥", SIMILAR, AFFILIATED, ["关系", "钢琴及软件", "无关", "水泥"])).toBe(
      "none",
    ));
});
