import { FunctionEngine, type FunctionsMetadata } from "./functionEngine";
import type { Entry } from "./host";
import { ErrorValue } from "./typing";

const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "RATE",
      name: "RATE",
      parameters: [
        { name: "list", type: "any", dimensionality: "matrix" },
        { name: "word", type: "string", optional: true },
        { name: "rules", type: "any", dimensionality: "matrix", optional: true },
      ],
      result: { type: "number" },
    },
    {
      id: "TABLE",
      name: "TABLE",
      parameters: [{ name: "scale", type: "number" }],
      result: { dimensionality: "matrix" },
    },
  ],
};

/** An engine whose page answers every call by `answer`, and what it was sent. */
const engineWith = (answer: (args: unknown[]) => readonly [boolean, unknown, number?]) => {
  const sent: unknown[][] = [];
  const engine = new FunctionEngine(METADATA, (entries: readonly Entry[]) => {
    for (const [, , , message] of entries) {
      const [id, , args] = JSON.parse(message) as [number, string, unknown[]];
      sent.push(args);
      engine.takeResults([[id, ...answer(args)]]);
    }
  });
  engine.pageIsReady();
  return { engine, sent };
};

describe("custom functions as Excel calls them", () => {
  test("blank cells are null on the web and 0 on the desktop; left-out arguments are null on both", async () => {
    const { engine, sent } = engineWith(() => [true, 1]);
    await engine.call("RATE", [[["a", null]]]);
    engine.blanks = "desktop";
    await engine.call("RATE", [[["a", null]]]);
    expect(sent).toEqual([
      [[["a", null]], null, null],
      [[["a", 0]], null, null],
    ]);
  });

  test("a single value for a range comes as one, a number for a text as text, an error as an object", async () => {
    const { engine, sent } = engineWith(() => [true, 1]);
    await engine.call("RATE", ["a", 5, [[new ErrorValue("#N/A")]]]);
    expect(sent).toEqual([[[["a"]], "5", [[{ type: "CustomFunctionError", code: "#N/A" }]]]]);
  });

  test("an error for a text or a number, and a text for a number, end before the function is called", async () => {
    const { engine, sent } = engineWith(() => [true, 1]);
    expect(await engine.call("RATE", [[["a"]], new ErrorValue("#REF!")])).toEqual(new ErrorValue("#REF!"));
    expect(await engine.call("TABLE", ["many"])).toEqual(new ErrorValue("#VALUE!"));
    expect(await engine.call("NOSUCH", [])).toEqual(new ErrorValue("#NAME?"));
    expect(sent).toEqual([]);
  });

  test("too few or too many arguments, and a range for a single value, are refused", () => {
    const { engine } = engineWith(() => [true, 1]);
    expect(() => engine.call("RATE", [])).toThrow("1 to 3 arguments");
    expect(() => engine.call("TABLE", [1, 2])).toThrow("1 to 1 arguments");
    expect(() => engine.call("TABLE", [[[1], [2]]])).toThrow("repeats no call");
  });

  test("a blank result shows 0; rows are refused where functions.json promises a single value", async () => {
    const { engine } = engineWith((args) => [true, args[0] === 1 ? [["a", null]] : [["a"], ["b", "c"]]]);
    expect(await engine.call("TABLE", [1])).toEqual([["a", 0]]);
    expect(await engine.call("TABLE", [2])).toEqual(new ErrorValue("#VALUE!"));
    expect(() => engineWith(() => [true, [["a"]]]).engine.takeResults([[9, true, 1]])).toThrow(
      "nobody asked",
    );
  });

  test("an error has its code and its sentence", async () => {
    const { engine } = engineWith(() => [false, "no clusters", 1]);
    expect(await engine.call("TABLE", [1])).toEqual(new ErrorValue("#N/A", "no clusters"));
  });

  test("what a page that went away has not answered is asked of the next one", async () => {
    const sent: (readonly Entry[])[] = [];
    const engine = new FunctionEngine(METADATA, (entries) => void sent.push(entries));
    engine.pageIsReady();
    const answer = engine.call("TABLE", [1]);
    await Promise.resolve();
    engine.forgetPage();
    engine.pageIsReady();
    expect(sent).toHaveLength(2);
    engine.takeResults([[1, true, [[5]]]]);
    expect(await answer).toEqual([[5]]);
  });
});
