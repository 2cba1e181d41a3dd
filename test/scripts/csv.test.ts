import fc from "fast-check";
import { parseCsv } from "../../scripts/csv";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test("what is written quoted is read again, whatever it holds", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "名") }).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const text = ["a,b", ...rows.map((row) => row.map(quoted).join(","))].join("\r\n");
      expect(parseCsv(text, "f.csv").rows.map(({ cells }) => [cells["a"], cells["b"]])).toEqual(rows);
    }),
  );
});

test("keeps the line on which a row starts, and passes over blank lines and a byte order mark", () => {
  expect(parseCsv('\uFEFFa,b\r\n1,"x\ny"\n\n 2 ,\n', "f.csv")).toEqual({
    header: ["a", "b"],
    rows: [
      { line: 2, cells: { a: "1", b: "x\ny" } },
      { line: 5, cells: { a: "2", b: "" } },
    ],
  });
});

test.each([
  ["", "f.csv:1: the file has no header"],
  ["a,a\n1,2", 'f.csv:1: column "a" stands twice'],
  ["a,\n1,2", "f.csv:1: column 2 has no name"],
  ["a,b\n1,2\n3", "f.csv:3: 1 cells, the header has 2"],
  ['a,b\n"1,2', "f.csv:2: a stray or unclosed quote"],
  ['a,b\n1"x,2', "f.csv:2: a stray or unclosed quote"],
])("refuses %j", (text, message) => expect(() => parseCsv(text, "f.csv")).toThrow(message));
