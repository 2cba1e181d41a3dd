import type { Rule } from "../../../src/engine/industries/rules";
import { analyse } from "../../../src/engine/matching/analyse";
import { placeSettler } from "../../../src/engine/places/settledPlaces";
import { spatialDistribution } from "../../../src/engine/spatial/placeCategories";

const rule = (a: string, b: string): Rule => ({ kind: "synonym", row: 1, a, b });

describe("a rule settles a place", () => {
  test("only where the whole place text is its A and its B is a place", () => {
    const settle = placeSettler([rule("朝阳区", "北京市"), rule("智造", "智能制造")]);
    expect(settle({ place: " 朝阳区" })).toEqual({ place: "北京市", province: "" });
    for (const place of ["朝阳区工业园", "深圳", "智造", ""]) expect(settle({ place })).toEqual({ place });
  });

  test("a row whose own province says which place is meant stays as it is", () => {
    const settle = placeSettler([rule("朝阳区", "北京市")]);
    expect(settle({ place: "朝阳区", province: "吉林省" })).toEqual({ place: "朝阳区", province: "吉林省" });
  });

  test("in the analysis and on the map alike: the undetermined cluster gets its place", () => {
    const lists = {
      clusters: [
        ["地点", "产业"],
        ["朝阳区", "软件"],
      ],
      belts: [
        ["地点", "产品"],
        ["北京", "软件"],
      ],
      counting: "membership" as const,
    };
    const rules = [
      ["种类", "A", "关系", "B"],
      ["同义", "朝阳区", "", "北京市"],
    ];
    const [before, after] = [analyse({ ...lists, rules: null }), analyse({ ...lists, rules })];
    expect(before.matched[0]).toMatchObject({ verdict: "undetermined", reason: "place-ambiguous" });
    expect(after.matched[0]).toMatchObject({ verdict: "identical" });
    expect(after.clusters[0]?.place).toBe("朝阳区");
    expect(spatialDistribution(after, { k: 1 }).places).toMatchObject([
      { category: "both", place: { key: "110100" } },
    ]);
  });
});
