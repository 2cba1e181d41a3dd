import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { pipeLines } from "../../../scripts/scale/stream";
import { TAG_COLUMNS, tagLine } from "../../../scripts/scale/tagLine";
import { relateIndustries } from "../../../src/engine/industries/relateIndustries";
import { recogniseIndustry } from "../../../src/engine/industries/recogniseIndustry";

const cellsOf = (line: string): Readonly<Record<string, string>> => {
  const cells = tagLine(line).split("\t");
  return Object.fromEntries(TAG_COLUMNS.map((name, at) => [name, cells[at] ?? ""]));
};

test("a name gives its place, its concepts and whether it is understood", () => {
  expect(cellsOf("深圳市汽车产业集群")).toMatchObject({
    place_status: "resolved",
    places: "440300",
    understood: "1",
  });
  expect(cellsOf("深圳市汽车产业集群")["stances"]).toBe(recogniseIndustry("汽车").concepts[0]?.id);
  expect(cellsOf("某某")).toMatchObject({
    place_status: "unknown",
    places: "=某某",
    stances: "",
    understood: "0",
  });
});

test("a province beside an ambiguous place settles it", () => {
  expect(cellsOf("朝阳")).toMatchObject({ place_status: "ambiguous", places: "" });
  expect(cellsOf("朝阳\t辽宁省")).toMatchObject({ place_status: "resolved", places: "211300" });
});

test("law: any line gives one line of all columns, which begins with what was given", () => {
  const text = fc.string({ unit: "grapheme" }).filter((given) => !/[\t\r\n]/.test(given));
  fc.assert(
    fc.property(text, text, text, (...given) => {
      const cells = tagLine(given.join("\t")).split("\t");
      expect(cells).toHaveLength(TAG_COLUMNS.length);
      expect(cells.slice(0, 3)).toEqual(given);
      expect(cells.join("")).not.toContain("\n");
    }),
    { numRuns: 300 },
  );
});

test("law: names that share a same_name are identical", () => {
  const part = fc.constantFrom(
    "玩具",
    "食品",
    "设备",
    "机械",
    "椅",
    "某某",
    "太师",
    "维修",
    "汽车",
    "农机",
    "材料",
  );
  const name = fc.tuple(part, part, part).map((parts) => parts.join(""));
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [sameA, sameB] = [cellsOf(a)["same_name"], cellsOf(b)["same_name"]];
      if (sameA !== "" && sameA === sameB) expect(relateIndustries(a, b).verdict).toBe("identical");
    }),
    { numRuns: 500 },
  );
});

const through = async (chunks: readonly string[]): Promise<string> => {
  let written = "";
  const output = new Writable({
    write: (chunk, _, done) => {
      written += String(chunk);
      done();
    },
  });
  await pipeLines({ input: Readable.from(chunks), output, linesFor: (line) => [`<${line}>`] });
  return written;
};

test("law: however the input is cut, each line goes through once; only line feeds end lines", async () => {
  const piece = fc.constantFrom("a", "深", "\n", "\u2028", "\t", "\r\n", "");
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const lines = pieces.join("").split("\n");
      if (lines.at(-1) === "") lines.pop();
      const expected = lines.map((line) => `<${line.replace(/\r$/, "")}>\n`).join("");
      expect(await through(pieces)).toBe(expected);
    }),
  );
});
