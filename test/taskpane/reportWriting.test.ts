import { reportPhrases } from "../../src/i18n/reports";
import { memoryWorkbook } from "./memoryWorkbook";
import { BELTS, CLUSTERS, openOn } from "./openSession";

jest.setTimeout(30_000);

const opened = async () => {
  const workbook = memoryWorkbook();
  workbook.addSheet("集群", CLUSTERS, "Clusters");
  workbook.addSheet("产业带", BELTS, "Belts");
  return openOn(workbook);
};

describe("writing a report", () => {
  test("writes a sheet for each ticked part, and tells which", async () => {
    const { session, state, workbook } = await opened();
    await session.writeReport("zh");
    const sheets = Object.values(reportPhrases.zh.sheets);
    expect(state().notice).toEqual({ kind: "report-written", sheets, cancelled: false });
    expect(state().reporting.progress).toBeNull();
    const { cells } = await workbook.readCells({ kind: "sheet", name: "报告 概要" });
    expect(cells.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
      ["产业集群数字化程度：概要", ""],
      ["计算时间", expect.stringMatching(/^1970-01-01 /)],
      ["集群清单", "集群!A1:C3"],
      ["产业带清单", "产业带!A1:B3"],
    ]);
    expect(cells).toContainEqual(["匹配率", 0.5, "已确认匹配 / 计数单位"]);
  });

  test("a part that is not ticked is not written", async () => {
    const { session, state, dispatch } = await opened();
    const untick = { type: "part-ticked", part: "summary", ticked: false } as const;
    dispatch({ type: "report", event: untick });
    await session.writeReport("en");
    const sheets = Object.values(reportPhrases.en.sheets).slice(1);
    expect(state().notice).toEqual({ kind: "report-written", sheets, cancelled: false });
  });

  test("cancelled, it ends after the sheet in progress and says what was written", async () => {
    const { session, state, workbook } = await opened();
    const write = workbook.writeSheets;
    workbook.writeSheets = async (sheets) => {
      session.cancelReport();
      return write(sheets);
    };
    await session.writeReport("en");
    expect(state().notice).toEqual({
      kind: "report-written",
      sheets: [reportPhrases.en.sheets.summary],
      cancelled: true,
    });
    expect(state().reporting.progress).toBeNull();
  });

  test("cancelled while the figures are worked out, it writes nothing", async () => {
    const { session, state, workbook } = await opened();
    const before = await workbook.listSources();
    const writing = session.writeReport("zh");
    session.cancelReport();
    await writing;
    expect(state().notice).toEqual({ kind: "report-written", sheets: [], cancelled: true });
    expect(await workbook.listSources()).toEqual(before);
  });

  test("written again, it replaces its own sheets only", async () => {
    const { session, workbook } = await opened();
    await session.writeReport("zh");
    const before = await workbook.listSources();
    await session.writeReport("zh");
    expect(await workbook.listSources()).toEqual(before);
    expect((await workbook.readCells({ kind: "table", name: "Clusters" })).cells).toEqual(CLUSTERS);
  });
});
