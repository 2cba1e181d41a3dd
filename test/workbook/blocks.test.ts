import fc from "fast-check";
import { readingBlocks, writingBlocks, type RowBlock } from "../../src/workbook/blocks";

const rowsOf = (blocks: readonly RowBlock[]): number[] =>
  blocks.flatMap(({ start, count }) => Array.from({ length: count }, (_, index) => start + index));

const counted = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);

test("reading covers every row once, in blocks of at most 50,000 cells or one row", () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 16_384 }), (rows, columns) => {
      const blocks = readingBlocks(Math.min(rows, Math.ceil(2_000_000 / columns)), columns);
      expect(rowsOf(blocks)).toEqual(counted(rowsOf(blocks).length));
      for (const { count } of blocks) expect(count === 1 || count * columns <= 50_000).toBe(true);
    }),
    { numRuns: 30 },
  );
  expect(rowsOf(readingBlocks(120_000, 3))).toHaveLength(120_000);
});

test("writing covers every row once and no block of several rows is over 3.6 MB", () => {
  const text = fc.integer({ min: 0, max: 700_000 }).map((length) => "业".repeat(length));
  fc.assert(
    fc.property(fc.array(fc.tuple(text), { maxLength: 12 }), (rows) => {
      const blocks = writingBlocks(rows);
      expect(rowsOf(blocks)).toEqual(counted(rows.length));
      for (const { start, count } of blocks)
        expect(
          count === 1 || Buffer.byteLength(JSON.stringify(rows.slice(start, start + count))) < 3_700_000,
        ).toBe(true);
    }),
    { numRuns: 20 },
  );
});
