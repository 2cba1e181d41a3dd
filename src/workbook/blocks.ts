/** Rows `start` to `start + count` (exclusive), 0-based. */
export interface RowBlock {
  readonly start: number;
  readonly count: number;
}

/** Excel on the web refuses a request or a response over 5 MB; a cell of a list is far below 100 bytes on average. */
const CELLS_PER_READ = 50_000;
/** Characters of one write: three bytes each at most in UTF-8, so 3.6 MB. */
const CHARACTERS_PER_WRITE = 1_200_000;

/** Blocks of rows of at most 50,000 cells, in order; a row is never cut. */
export const readingBlocks = (rows: number, columns: number): RowBlock[] => {
  const size = Math.max(1, Math.floor(CELLS_PER_READ / Math.max(1, columns)));
  const blocks: RowBlock[] = [];
  for (let start = 0; start < rows; start += size)
    blocks.push({ start, count: Math.min(size, rows - start) });
  return blocks;
};

/** Blocks of rows of at most 1.2 million characters as JSON (one longer row stands alone), in order. */
export const writingBlocks = (rows: readonly (readonly unknown[])[]): RowBlock[] => {
  const blocks: RowBlock[] = [];
  let start = 0;
  let size = 0;
  rows.forEach((row, index) => {
    const length = JSON.stringify(row).length;
    if (index > start && size + length > CHARACTERS_PER_WRITE) {
      blocks.push({ start, count: index - start });
      start = index;
      size = 0;
    }
    size += length;
  });
  if (rows.length > start) blocks.push({ start, count: rows.length - start });
  return blocks;
};
