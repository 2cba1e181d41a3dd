import type { IStyleData, WrapStrategy } from "@univerjs/core";

/** A text with what sets its height. */
export interface SetText {
  readonly text: string;
  readonly style: IStyleData;
}

const WRAP = 3 as WrapStrategy;
const DEFAULT_FONT_POINTS = 11;
/** Height of a line per point of its font. */
const LEADING = 1.4;
/** Widths in digits of the default font, by which columns are measured; measured on mixed texts. */
const HAN_WIDTH = 2.15;
const LETTER_WIDTH = 0.97;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? HAN_WIDTH : LETTER_WIDTH), 0);

const linesOf = ({ text, style }: SetText, width: number): number =>
  style.tb === WRAP
    ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
    : 1;

/**
 * The height in points that a row needs for its large or wrapped texts; undefined where the default will do. The grid
 * fits rows only while they are edited. Widths are in characters, by column.
 */
export const neededPoints = (
  texts: Iterable<readonly [column: number, text: SetText]>,
  widths: readonly (number | undefined)[],
): number | undefined => {
  const points = [...texts].map(([column, set]) => {
    const width = widths[column];
    const lines = width === undefined ? 1 : linesOf(set, width);
    return lines * (set.style.fs ?? DEFAULT_FONT_POINTS) * LEADING;
  });
  const highest = Math.max(0, ...points);
  return highest > DEFAULT_FONT_POINTS * LEADING ? Math.ceil(highest) : undefined;
};
