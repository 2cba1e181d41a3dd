import type { MemoryWorkbook } from "./memoryWorkbook";
import { BELTS, CLUSTERS, openOn, withLists } from "./openSession";

jest.setTimeout(30_000);

describe("teaching", () => {
  const withDistrict = (): MemoryWorkbook => {
    const workbook = withLists();
    workbook.addSheet("集群", [...CLUSTERS, ["朝阳区", "软件", "战略性新兴"]], "Clusters");
    workbook.addSheet("产业带", [...BELTS, ["北京", "软件"]], "Belts");
    return workbook;
  };
  const BEIJING = { kind: "synonym", a: "朝阳区", b: "北京市", reason: "在窗格里确认的地点" } as const;

  test("a rule goes into the Rules table that is there, and the figures follow", async () => {
    const workbook = withDistrict();
    workbook.addSheet("规则", [["种类", "A", "关系", "B", "地点", "理由"]], "Rules");
    const opened = await openOn(workbook);
    const before = opened.state().shown?.analysis.total.matched.proven ?? NaN;
    await opened.session.teach(BEIJING, "zh");
    expect(opened.state().shown?.analysis.total.matched.proven).toBe(before + 1);
    expect(opened.state().notice).toEqual({ kind: "rule-written", address: "规则!A2:F2" });
    const { cells } = await workbook.readCells({ kind: "table", name: "Rules" });
    expect(cells[1]).toEqual(["同义", "朝阳区", "", "北京市", "", "在窗格里确认的地点"]);
  });

  test("without one, the table is made; the user's lists stay as they are", async () => {
    const workbook = withDistrict();
    const opened = await openOn(workbook);
    const lists = await workbook.readCells({ kind: "table", name: "Clusters" });
    await opened.session.teach(BEIJING, "en");
    expect(opened.state().choices.lists.rules.source).toEqual({ kind: "table", name: "Rules" });
    expect(opened.state().shown?.analysis.matched.at(-1)?.verdict).toBe("identical");
    expect(await workbook.readCells({ kind: "table", name: "Clusters" })).toEqual(lists);
    const { cells } = await workbook.readCells({ kind: "table", name: "Rules" });
    expect(cells[1]?.slice(0, 4)).toEqual(["synonym", "朝阳区", "", "北京市"]);
  });
});
