import { ProblemError } from "../../src/engine/problems";
import { analyse } from "../../src/engine/matching/analyse";
import { ruleImpact } from "../../src/engine/matching/ruleImpact";
import { chanceOfLists } from "../../src/worker/chanceOfLists";
import { reportFigures, yearFigures } from "../../src/worker/reportFigures";
import { startRealEngine } from "../taskpane/realEngine";

const CLUSTERS = [
  ["城市", "产业", "类型"],
  ["深圳", "新型显示器件", "战略性新兴"],
  ["青岛", "轨道交通装备", "先进制造业"],
];
const BELTS = [
  ["城市", "产业"],
  ["深圳", "显示器件"],
];

describe("the engine across the worker's border", () => {
  test("gives what the engine gives", async () => {
    const engine = startRealEngine();
    const request = { clusters: CLUSTERS, belts: BELTS, rules: null, counting: "project" as const };
    expect(await engine.analyse(request)).toEqual(analyse(request));
    engine.close();
  });

  test("gives what is asked beside a run", async () => {
    const engine = startRealEngine();
    const lists = { clusters: CLUSTERS, belts: BELTS, rules: null, counting: "membership" as const };
    const rule = ["判定", "轨道交通装备", "隶属", "显示器件"];
    const ellipses = { k: 1 };
    const analysis = analyse(lists);
    expect(await engine.ruleImpact({ ...lists, rule })).toEqual(ruleImpact({ ...lists, rule }));
    expect(await engine.chance(analysis)).toEqual(chanceOfLists(analysis));
    expect(await engine.yearFigures(lists)).toEqual(yearFigures(lists));
    expect(await engine.reportFigures({ lists, ellipses })).toEqual(reportFigures({ lists, ellipses }));
    engine.close();
  });

  test("a problem arrives as the same problem", async () => {
    const engine = startRealEngine();
    const outcome = engine.analyse({
      clusters: CLUSTERS,
      belts: [["城市", "产业"]],
      rules: null,
      counting: "project",
    });
    await expect(outcome).rejects.toEqual(new ProblemError({ code: "no-rows", list: "belts" }));
    await expect(outcome).rejects.toBeInstanceOf(ProblemError);
    engine.close();
  });

  test("a bug on the other side arrives as a problem inside the add-in", async () => {
    const engine = startRealEngine();
    const broken = { clusters: null as never, belts: BELTS, rules: null, counting: "project" as const };
    await expect(engine.analyse(broken)).rejects.toMatchObject({ problem: { code: "inside" } });
    engine.close();
  });
});
