import fc from "fast-check";
import type { IndustryRelation, Relation } from "../../../src/engine/industries/types";
import { ratesOf, typeTable } from "../../../src/engine/matching/rates";
import { sharedTotal } from "../../../src/engine/matching/sharedTotal";
import {
  ASKED_RELATIONS,
  type BeltRelation,
  COUNTING_RULES,
  type MatchedCluster,
  type Membership,
} from "../../../src/engine/matching/types";
import { compareRelations, verdictOver, verdictWithoutPlace } from "../../../src/engine/matching/verdict";

const DECIDED = ["identical", "affiliated", "similar", "none"] as const satisfies readonly Relation[];
const nobody = { text: "", concepts: [], ignored: [], leftover: [] };

const belt = (verdict: Relation, lenient = false): BeltRelation => {
  const matched = verdict === "identical" || verdict === "affiliated";
  const relation: IndustryRelation = {
    verdict,
    lenient: matched || (lenient && verdict === "similar"),
    rule: verdict === "undetermined" ? "not-understood" : "no-path",
    fewCases: false,
    doubtful: false,
    confidence: 1,
    path: [],
    a: nobody,
    b: nobody,
  };
  return { belt: 0, relation };
};

const PLACES = ["a", "b", "c"].map((key) => ({ key, literal: key }));

/** Per place the verdicts of its belts; null for a cluster whose place is unknown. */
type Plan = readonly (readonly Relation[])[] | null;

const clusterOf = (plan: Plan, index: number): MatchedCluster => {
  if (plan === null) {
    const verdict = verdictWithoutPlace("place-unknown");
    return {
      index,
      ...verdict,
      memberships: [{ place: null, ...verdict, belts: [] }],
      places: [],
      belts: [],
    };
  }
  const memberships = plan.map((verdicts): Membership => {
    const belts = verdicts.map((verdict, i) => belt(verdict, i % 2 === 0));
    return { place: null, ...verdictOver(belts, true), belts };
  });
  const belts = memberships.flatMap((membership) => membership.belts);
  return { index, ...verdictOver(belts, true), memberships, places: [], belts };
};

const relation = fc.constantFrom<Relation>(...DECIDED, "undetermined");
const plan = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.array(relation, { maxLength: 4 }), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const plans = fc.array(plan, { minLength: 1, maxLength: 12 });

describe("rates", () => {
  test("law: whatever verdicts the pairs not understood would get, lower ≤ rate ≤ upper", () =>
    fc.assert(
      fc.property(
        plans,
        fc.infiniteStream(fc.constantFrom(...DECIDED)),
        fc.constantFrom(...COUNTING_RULES),
        (given, stream, counting) => {
          const decided = given.map((places): Plan =>
            (places ?? [["undetermined"]]).map((belts) =>
              belts.map((one) => (one === "undetermined" ? (stream.next().value as Relation) : one)),
            ),
          );
          const before = ratesOf(given.map(clusterOf), counting);
          const after = ratesOf(decided.map(clusterOf), counting);
          expect(after.units).toBe(before.units);
          for (const asked of ASKED_RELATIONS.filter((one) => one !== "undetermined")) {
            const rate = after.rate(asked).proven;
            expect(before.rate(asked).proven).toBeLessThanOrEqual(rate);
            expect(before.rate(asked).possible).toBeGreaterThanOrEqual(rate);
          }
          expect(after.rate("undetermined").proven).toBe(0);
        },
      ),
    ));

  test("law: matched = identical or affiliated, any ⊇ matched and similar, lenient ⊇ matched, and the rest add up", () =>
    fc.assert(
      fc.property(plans, (given) => {
        const { rate, units } = ratesOf(given.map(clusterOf), "membership");
        expect(rate("any").proven).toBeGreaterThanOrEqual(rate("matched").proven + rate("similar").proven);
        expect(rate("lenient").proven).toBeGreaterThanOrEqual(rate("matched").proven);
        expect(rate("any").possible + rate("none").proven).toBe(units);
        for (const asked of ASKED_RELATIONS) {
          const { proven, possible, lower, upper } = rate(asked);
          expect(proven).toBeLessThanOrEqual(possible);
          expect([lower, upper]).toEqual([proven / units, possible / units]);
        }
      }),
    ));

  test("by project a cluster counts once with its best verdict, by membership once in each place", () => {
    const clusters = [clusterOf([["none"], ["identical"]], 0), clusterOf([["similar"]], 1)];
    expect(ratesOf(clusters, "project").rate("matched")).toMatchObject({ units: 2, proven: 1 });
    expect(ratesOf(clusters, "membership").rate("matched")).toMatchObject({ units: 3, proven: 1 });
  });

  test("by the shared rule each of the N places of a cluster counts 1/N, and a whole cluster exactly one", () => {
    const shared = { ...clusterOf([["none"], ["identical"], ["identical"]], 0), places: PLACES };
    const { units, rate } = ratesOf([shared, clusterOf([["similar"]], 1)], "shared");
    expect(units).toBe(2);
    expect(rate("matched").proven).toBeCloseTo(2 / 3, 12);
    expect(rate("any")).toMatchObject({ proven: 2 / 3 + 1, upper: (2 / 3 + 1) / 2 });
    expect(sharedTotal(Array.from({ length: 49 }, () => 49))).toBe(1);
  });

  test("a type is one however it is typed, in order of appearance; the share decided stands beside it", () => {
    const clusters = [{ type: "B 类" }, { type: "甲" }, { type: "ｂ类" }, {}];
    const matched = [[["none"]], [["identical"]], [["undetermined"]], null].map((one, index) =>
      clusterOf(one as Plan, index),
    );
    const { byType, total } = typeTable({ clusters, matched }, "project");
    expect(byType.map(({ type, units, decided }) => [type, units, decided])).toEqual([
      ["B 类", 2, 0.5],
      ["甲", 1, 1],
      ["", 1, 0],
    ]);
    expect(total).toMatchObject({ type: null, counting: "project", units: 4, undetermined: 2, decided: 0.5 });
  });

  test("no clusters: no rate, not NaN", () => {
    expect(ratesOf([], "membership").rate("matched")).toEqual({
      units: 0,
      proven: 0,
      possible: 0,
      lower: 0,
      upper: 0,
    });
  });
});

describe("verdicts", () => {
  test("the best decided relation; every belt not understood is counted", () => {
    expect(verdictOver([belt("none"), belt("undetermined"), belt("similar")], true)).toMatchObject({
      verdict: "similar",
      reason: "related-belt",
      beltsNotUnderstood: 1,
    });
    expect(verdictOver([belt("none")], true)).toMatchObject({ verdict: "none", reason: "no-related-belt" });
    expect(verdictOver([], true)).toMatchObject({ verdict: "none", reason: "no-belts-in-place" });
    expect(verdictOver([belt("undetermined")], true)).toMatchObject({
      verdict: "undetermined",
      reason: "no-belt-understood",
    });
    expect(verdictOver([belt("undetermined")], false)).toMatchObject({
      verdict: "undetermined",
      reason: "industry-not-understood",
    });
  });

  test("identical > affiliated > similar > none > undetermined", () => {
    const best: Relation[] = ["undetermined", "none", "similar", "affiliated", "identical"];
    expect(best.sort(compareRelations)).toEqual([
      "identical",
      "affiliated",
      "similar",
      "none",
      "undetermined",
    ]);
  });
});
