import fc from "fast-check";
import { asTypedText } from "../../src/workbook/typedText";
import { typed } from "../excel-host/typing";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@A",
  "\t=1",
  "\r=1",
  "'a",
  "00123",
  "1/2",
  "2022年5月",
  "TRUE",
  "May 5",
  "１２",
  "#N/A",
])("an apostrophe goes before %j", (text) => expect(asTypedText(text)).toBe(`'${text}`));

test.each(["广州", "Maybe", "March of progress", "truely", "m-1", "", "新一代信息技术（=）"])(
  "%j stays as it is",
  (text) => expect(asTypedText(text)).toBe(text),
);

test("every text becomes itself in a cell and never a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      expect(typed(asTypedText(text))).toEqual({ value: text });
    }),
  );
});
