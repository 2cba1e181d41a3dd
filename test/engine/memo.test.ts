import fc from "fast-check";
import { memo } from "../../src/engine/memo";

test("law: gives what make gives, makes it once as long as it remembers, and never remembers more than told", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 12 }), (asked, most) => {
      let made = 0;
      const square = memo((key: number) => ({ square: key * key, at: ++made }), most);
      expect(asked.map((key) => square(key).square)).toEqual(asked.map((key) => key * key));
      const distinct = new Set(asked).size;
      expect(made).toBeGreaterThanOrEqual(distinct);
      if (distinct <= most) expect(made).toBe(distinct);
    }),
  );
});
