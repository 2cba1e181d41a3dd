import { ProblemError } from "../../src/engine/problems";
import { memoryWorkbook } from "./memoryWorkbook";
import { CLUSTERS, openOn, withLists, settled } from "./openSession";

jest.setTimeout(30_000);

describe("opening a workbook", () => {
  test("with recognisable lists computes by itself", async () => {
    const { state } = await openOn(withLists());
    expect(state().run.status).toBe("done");
    expect(state().shown?.analysis.total.matched).toMatchObject({ units: 2, proven: 1 });
  });

  test("that is empty says so, and computes once the sample is in it", async () => {
    const { state, session } = await openOn(memoryWorkbook());
    expect(state()).toMatchObject({ workbookEmpty: true, run: { status: "idle" }, shown: null });
    await session.insertSample("zh");
    expect(state()).toMatchObject({
      workbookEmpty: false,
      run: { status: "done" },
      notice: { kind: "sample-inserted" },
    });
    expect(state().shown?.analysis.clusters).toHaveLength(170);
    expect(state().choices.lists.rules.source).toEqual({ kind: "table", name: "Rules" });
  });

  test("takes the choices that were kept in it", async () => {
    const workbook = withLists();
    workbook.addSheet("别的", [CLUSTERS[0] ?? [], CLUSTERS[1] ?? []]);
    const first = await openOn(workbook);
    await first.session.chooseList("clusters", { kind: "sheet", name: "别的" });
    await first.session.chooseCounting("project");
    const second = await openOn(workbook);
    expect(second.state().choices).toMatchObject({
      counting: "project",
      lists: { clusters: { source: { kind: "sheet", name: "别的" }, by: "user" } },
    });
    expect(second.state().shown?.analysis.clusters).toHaveLength(1);
  });

  test("keeps how the map is drawn; a run that began before does not take it back", async () => {
    const workbook = withLists();
    const first = await openOn(workbook);
    const map = { scale: "95%", counting: "membership" } as const;
    const run = first.session.refresh();
    await Promise.all([first.session.chooseMap(map), run]);
    expect(first.state().choices.map).toEqual(map);
    expect((await openOn(workbook)).state().choices.map).toEqual(map);
  });

  test("stops watching when closed", async () => {
    const { workbook, session } = await openOn(withLists());
    expect(workbook.watchers()).toBe(1);
    await session.close();
    expect(workbook.watchers()).toBe(0);
  });
});

describe("live", () => {
  test("an edit refreshes the figures and tells what changed", async () => {
    const opened = await openOn(withLists());
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" });
    await settled(opened, 2);
    expect(opened.state().shown).toMatchObject({
      change: { matched: 1 },
      analysis: { total: { matched: { proven: 2 } } },
    });
  });

  test("many edits are one refresh", async () => {
    const opened = await openOn(withLists());
    for (let row = 3; row < 400; row++) opened.workbook.edit("产业带", { row, column: 0, value: "深圳" });
    await settled(opened, 2);
    expect(opened.state().newestRun).toBe(2);
    expect(opened.computed()).toBe(2);
  });

  test("a recalculation that changed nothing computes nothing and tells nobody", async () => {
    const opened = await openOn(withLists());
    const before = opened.state().shown?.analysis;
    opened.workbook.recalculate();
    await settled(opened, 2);
    expect(opened.computed()).toBe(1);
    expect(opened.state().run).toEqual({ status: "done", silent: true });
    expect(opened.state().shown?.analysis).toBe(before);
  });

  test("a colleague's edit refreshes silently; together with one's own it is told", async () => {
    const opened = await openOn(withLists());
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" }, "remote");
    await settled(opened, 2);
    expect(opened.state().run).toEqual({ status: "done", silent: true });
    expect(opened.computed()).toBe(2);
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "假发" }, "remote");
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "渔具" }, "local");
    await settled(opened, 3);
    expect(opened.state().run).toEqual({ status: "done", silent: false });
  });

  test("paused, it waits until it is resumed", async () => {
    const opened = await openOn(withLists());
    await opened.session.pause(true);
    const reads = opened.workbook.reads();
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" });
    expect(opened.state()).toMatchObject({ stale: true, newestRun: 1 });
    expect(opened.workbook.reads()).toBe(reads);
    await opened.session.pause(false);
    expect(opened.state()).toMatchObject({ stale: false, shown: { change: { matched: 1 } } });
  });

  test("an edit just before the pause is not forgotten", async () => {
    const opened = await openOn(withLists());
    opened.workbook.edit("产业带", { row: 2, column: 1, value: "轨道交通装备" });
    await opened.session.pause(true);
    expect(opened.state().stale).toBe(true);
  });

  test("of two runs only the newer one counts", async () => {
    const opened = await openOn(withLists());
    const first = opened.session.chooseCounting("project");
    const second = opened.session.chooseCounting("membership");
    await Promise.all([first, second]);
    expect(opened.state()).toMatchObject({ newestRun: 3, shown: { analysis: { counting: "membership" } } });
  });

  test("rules typed into the workbook later are found, and the lists alone are read at each edit", async () => {
    const opened = await openOn(withLists());
    const reads = opened.workbook.reads();
    opened.workbook.edit("产业带", { row: 1, column: 1, value: "假发" });
    await settled(opened, 2);
    expect(opened.workbook.reads()).toBe(reads + 2);
    const rules = [
      ["种类", "A", "关系", "B"],
      ["判定", "显示器件", "相同", "假发"],
    ];
    opened.workbook.addSheet("规则", rules, "Rules");
    await settled(opened, 3);
    expect(opened.state().shown).toMatchObject({
      change: { matched: 1 },
      lists: { rules: { source: { name: "Rules" } } },
    });
  });

  test("asked for, it computes even when nothing changed", async () => {
    const opened = await openOn(withLists());
    await opened.session.refresh();
    expect(opened.computed()).toBe(2);
  });
});

describe("what fails is told", () => {
  test("an empty list, keeping the figures before", async () => {
    const opened = await openOn(withLists());
    opened.workbook.addSheet("产业带", [["地点", "产品类目"]], "Belts");
    await settled(opened, 2);
    expect(opened.state().run).toEqual({ status: "failed", problem: { code: "no-rows", list: "belts" } });
    expect(opened.state().shown?.analysis.belts).toHaveLength(2);
  });

  test("a chosen list that is gone", async () => {
    const opened = await openOn(withLists());
    await opened.session.chooseList("belts", { kind: "sheet", name: "产业带" });
    opened.workbook.removeSheet("产业带");
    await settled(opened, 3);
    expect(opened.state().run).toEqual({
      status: "failed",
      problem: { code: "source-missing", source: "产业带" },
    });
  });

  test("a workbook that cannot be watched, though its figures are there", async () => {
    const opened = await openOn({
      ...withLists(),
      watch: async () => {
        throw new ProblemError({ code: "busy" });
      },
    });
    expect(opened.state()).toMatchObject({
      notice: { kind: "failed", problem: { code: "busy" } },
      run: { status: "done" },
    });
  });

  test("a formula that could not be written", async () => {
    const opened = await openOn({
      ...withLists(),
      insertFormula: async (): Promise<string> => {
        throw new ProblemError({ code: "sheet-protected", address: "S!A1" });
      },
    });
    await opened.session.insertFormula("=1");
    expect(opened.state().notice).toEqual({
      kind: "failed",
      problem: { code: "sheet-protected", address: "S!A1" },
    });
  });
});

test("the selection can be a list", async () => {
  const { workbook, session, state } = await openOn(withLists());
  workbook.select("产业带!A1:B2");
  await session.chooseSelection("belts");
  expect(state().choices.lists.belts).toEqual({
    source: { kind: "range", address: "产业带!A1:B2" },
    by: "user",
  });
  expect(workbook.settings.get("choices")).toEqual(state().choices);
});
