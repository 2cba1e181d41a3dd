import fc from "fast-check";
import { isKind, nearConcepts } from "../../../scripts/scale/nearConcepts";
import { relationLines } from "../../../scripts/scale/relationLines";
import { conceptOfStance, relateConcepts, STANDINGS, stanceOf } from "../../../scripts/scale/stances";
import { tagLine } from "../../../scripts/scale/tagLine";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { relateStances } from "../../../src/engine/industries/relateStances";
import { recogniseIndustry } from "../../../src/engine/industries/recogniseIndustry";
import type { HeadKind } from "../../../src/engine/industries/types";
import { conceptCount } from "../../../src/engine/industries/vocabulary";

const HEADS: readonly (HeadKind | undefined)[] = [
  undefined,
  "equipment_for",
  "material_of",
  "dedicated_part_of",
  "component_of",
  "packaging_of",
  "service_for",
  "narrower",
  "made_of",
];
const near = nearConcepts();

test("law: whatever a rule joins with a concept is near it, in whatever way the two stand", () => {
  const one = fc.record({ concept: fc.nat(conceptCount - 1), head: fc.constantFrom(...HEADS) });
  fc.assert(
    fc.property(one, fc.constantFrom(...HEADS), ({ concept, head }, otherHead) => {
      const b = { concept, words: "", ...(head === undefined ? {} : { head }) };
      const way = { ...(otherHead === undefined ? {} : { head: otherHead }) };
      const { lineage, all } = near(concept);
      const around = isKind(b) && isKind(way) ? all : lineage;
      const missed: number[] = [];
      for (let other = 0; other < conceptCount; other++) {
        const a = { concept: other, words: "", ...way };
        if (!around.has(other) && (relateStances(a, b) ?? relateStances(b, a)) !== null) missed.push(other);
      }
      expect(missed).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a stance tells the concept again, with its head word and its brackets", () => {
  const stances = ["汽车", "玩具设备", "某物（汽车）"].flatMap((text) =>
    recogniseIndustry(text).concepts.map(stanceOf),
  );
  expect(stances.map((stance) => stanceOf(conceptOfStance(stance)))).toEqual(stances);
  expect(stances.some((stance) => stance.includes(":"))).toBe(true);
  expect(stances.some((stance) => stance.endsWith("~"))).toBe(true);
  expect(() => conceptOfStance("no such concept")).toThrow("no such concept");
});

/** How two names stand by their tags and the relations of their stances: what the SQL script does for every pair. */
const byStances = (a: string, b: string) => {
  const [tagsA = [], tagsB = []] = [a, b].map((text) => tagLine(text).split("\t"));
  const [stancesA = [], stancesB = []] = [tagsA, tagsB].map((tags) =>
    (tags[6] ?? "").split(" ").filter((stance) => stance !== ""),
  );
  const standings = stancesA.flatMap((one) =>
    stancesB.flatMap((other) => relateConcepts(conceptOfStance(one), conceptOfStance(other))?.standing ?? []),
  );
  if (tagsA[8] !== "" && tagsA[8] === tagsB[8]) standings.push(0);
  const best = STANDINGS[Math.min(...standings)];
  if (best) return { verdict: best.verdict, lenient: best.lenient };
  return { verdict: tagsA[7] === "1" && tagsB[7] === "1" ? "none" : "undetermined", lenient: false };
};

test("law: the lowest standing of two names' stances is their relation", () => {
  const word = fc.constantFrom(
    "汽车",
    "轮胎",
    "玩具",
    "塑料",
    "设备",
    "零部件",
    "女装",
    "食品",
    "某某",
    "化工",
    "材料",
  );
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
  const name = fc.oneof(
    words,
    fc.tuple(words, words).map(([before, inside]) => `${before}（${inside}）`),
    fc.tuple(words, words).map((both) => both.join("及")),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      const { verdict, lenient } = relateIndustries(a, b);
      expect(byStances(a, b)).toEqual({ verdict, lenient });
    }),
    { numRuns: 1000 },
  );
});

test("brackets on either side make a relation doubtful", () => {
  const [car, parts] = ["汽车", "汽车零部件"].flatMap((text) => recogniseIndustry(text).concepts);
  if (car === undefined || parts === undefined) throw new Error("both are known");
  expect(relateConcepts(car, parts)?.doubtful).toBe(false);
  expect(relateConcepts({ ...car, secondary: true }, parts)?.doubtful).toBe(true);
  expect(relateConcepts(car, { ...parts, secondary: true })?.doubtful).toBe(true);
});

test("every stance of side b gets everything of side a that it stands in a relation to", () => {
  const [a, b] = [
    ["汽车", "玩具", "女装"],
    ["汽车零部件", "玩具设备", "汽车"],
  ].map((texts) => texts.flatMap((text) => recogniseIndustry(text).concepts.map(stanceOf)));
  const linesFor = relationLines();
  expect(a?.flatMap((stance) => linesFor(`a\t${stance}`))).toEqual([]);
  const pairs = b?.flatMap((stance) => linesFor(`b\t${stance}`)).map((line) => line.split("\t").slice(0, 4));
  const expected = b?.flatMap((stanceB) =>
    (a ?? []).flatMap((stanceA) => {
      const related = relateConcepts(conceptOfStance(stanceA), conceptOfStance(stanceB));
      return related ? [[stanceA, stanceB, String(related.standing), related.verdict]] : [];
    }),
  );
  expect(pairs?.sort()).toEqual(expected?.sort());
  expect(pairs).not.toEqual([]);
});

test("a line that comes too late or is of no side is refused", () => {
  const [stance = ""] = recogniseIndustry("汽车").concepts.map(stanceOf);
  const linesFor = relationLines();
  linesFor(`b\t${stance}`);
  expect(() => linesFor(`a\t${stance}`)).toThrow("after one of side b");
  expect(() => linesFor(`c\t${stance}`)).toThrow("no side");
});
