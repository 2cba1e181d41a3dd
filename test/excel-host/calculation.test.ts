import { Calculation } from "./calculation";
import { parseFormula } from "./formula";
import { isRows, type Value } from "./functionEngine";
import { rangeOn } from "./range";
import { ErrorValue } from "./typing";
import { Workbook } from "./workbook";

/** A workbook whose function CLUSTER.COUNT counts the cells it is given, and what its user types. */
const openWorkbook = () => {
  const workbook = new Workbook();
  const calls: string[] = [];
  const calculation = new Calculation(workbook, (id, args) => {
    calls.push(id);
    const cells = args.flatMap((arg: Value) => (isRows(arg) ? arg.flat() : [arg]));
    return Promise.resolve(id === "COUNT" ? cells.filter((cell) => cell !== null).length : [[id], ["below"]]);
  });
  const sheet = workbook.worksheets.item("Sheet1");
  return {
    workbook,
    calls,
    calculation,
    type: async (address: string, values: unknown) => {
      rangeOn(sheet, address).type(values);
      await calculation.recalculate(workbook.changed.splice(0));
    },
    at: (address: string) => rangeOn(sheet, address).values,
  };
};

describe("calculation in the test host", () => {
  test("a formula follows the cells it reads, also through other formulas, and no others", async () => {
    const { type, at, calls } = openWorkbook();
    await type("A1:A2", [["x"], [""]]);
    await type("B1:B2", [["=CLUSTER.COUNT(A1:A2)"], ["=B1*10"]]);
    expect(at("B1:B2")).toEqual([[1], [10]]);
    await type("A2", [["y"]]);
    expect(at("B1:B2")).toEqual([[2], [20]]);
    await type("C9", [["z"]]);
    expect(calls).toHaveLength(2);
  });

  test("a result spills, gives way to what stands there, and takes its cells back", async () => {
    const { type, at } = openWorkbook();
    await type("B1", [["=CLUSTER.LIST()"]]);
    expect(at("B1:B2")).toEqual([["LIST"], ["below"]]);
    await type("B2", [["mine"]]);
    await type("B1", [["=CLUSTER.LIST()"]]);
    expect(at("B1:B2")).toEqual([[new ErrorValue("#SPILL!")], ["mine"]]);
    await type("B2", [[""]]);
    await type("B1", [["=CLUSTER.COUNT(1)"]]);
    expect(at("B1:B2")).toEqual([[1], [""]]);
  });

  test.each([
    ["=1+2*3-4/2", 5],
    ["=(1+2)*3", 9],
    ["=50%", 0.5],
    ['="a"&"b""c"', 'ab"c'],
    ['=IF("X"="x",1,2)', 1],
    ["=1/0", new ErrorValue("#DIV/0!")],
    ["=ROWS(A1:A3)", 3],
    ["=Nowhere", new ErrorValue("#NAME?")],
  ])("%s", async (formula, value) => {
    const { type, at } = openWorkbook();
    await type("B1", [[formula]]);
    expect(at("B1")).toEqual([[value]]);
  });

  test("what the host cannot read or calculate fails, it is never passed over", async () => {
    expect(() => parseFormula("={1,2}")).toThrow("cannot read");
    expect(() => parseFormula("=1+")).toThrow("cannot read");
    const { type } = openWorkbook();
    await expect(type("B1", [["=VLOOKUP(1,A1:A2,1)"]])).rejects.toThrow("VLOOKUP");
  });

  test("structured references name the parts of a table", async () => {
    const { workbook, type, at } = openWorkbook();
    await type("A1:B3", [
      ["地点", "产业"],
      ["a", "b"],
      ["c", ""],
    ]);
    workbook.worksheets.item("Sheet1").tables.add("A1:B3", true).rename("List");
    const formulas = ["List", "List[#All]", "List[产业]", "List[[#All],[产业]]", "List[[地点]:[产业]]"];
    const part = (formula: string) => (formula === "List" ? "List[#Data]" : formula);
    await type(
      "D1:D5",
      formulas.map((formula) => [`=CLUSTER.COUNT(${part(formula)})`]),
    );
    expect(at("D1:D5").flat()).toEqual([3, 5, 1, 2, 3]);
  });

  test("rows inserted above a table move it; under an address in a formula the host refuses", async () => {
    const { workbook, type } = openWorkbook();
    await type("A1:A2", [["地点"], ["a"]]);
    const sheet = workbook.worksheets.item("Sheet1");
    const table = sheet.tables.add("A1:A2", true);
    workbook.insertRows(sheet, 0, 2);
    expect(table.range.address).toBe("Sheet1!A3:A4");
    await type("C1", [["=CLUSTER.COUNT(A3:A4)"]]);
    expect(() => workbook.insertRows(sheet, 2, 1)).toThrow("rows inserted under");
  });
});
