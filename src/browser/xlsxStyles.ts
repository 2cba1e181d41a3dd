import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderStyleData,
  IColorStyle,
  IStyleData,
  Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderLineStyle, BorderSide, BorderStyle, CellStyle, Color } from "./hucreTypes";
import { resolveThemeColor } from "hucre/xlsx";

/** Border lines in the order of Univer's numbers, which begin at 1. */
const LINES: readonly BorderLineStyle[] = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
const HORIZONTAL = ["general", "left", "center", "right", "justify", "general", "distributed"] as const;
const VERTICAL = ["top", "top", "center", "bottom"] as const;
const WRAP = 3 as WrapStrategy;
const ON = 1;

const colourFromFile = (colour: Color | undefined, theme: readonly string[]): { rgb: string } | undefined => {
  if (colour?.rgb) return { rgb: `#${colour.rgb.slice(-6)}` };
  if (colour?.theme === undefined || !theme[colour.theme]) return undefined;
  return { rgb: `#${resolveThemeColor([...theme], colour.theme, colour.tint)}` };
};

const sideFromFile = (side: BorderSide | undefined, theme: readonly string[]): IBorderStyleData | undefined =>
  side && {
    s: (LINES.indexOf(side.style) + 1) as BorderStyleTypes,
    cl: colourFromFile(side.color, theme) ?? { rgb: "#000000" },
  };

const bordersFromFile = (border: BorderStyle, theme: readonly string[]): NonNullable<IStyleData["bd"]> => ({
  t: sideFromFile(border.top, theme) ?? null,
  r: sideFromFile(border.right, theme) ?? null,
  b: sideFromFile(border.bottom, theme) ?? null,
  l: sideFromFile(border.left, theme) ?? null,
});

const withoutUndefined = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;

/** A cell's look in a file → in the grid; what the grid has no counterpart for is left out. */
export const styleFromFile = (style: CellStyle, theme: readonly string[]): IStyleData => {
  const { font, fill, border, alignment, numFmt } = style;
  const fillColour =
    fill?.type === "pattern" && fill.pattern === "solid" ? colourFromFile(fill.fgColor, theme) : undefined;
  return withoutUndefined({
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? ON : undefined,
    it: font?.italic ? ON : undefined,
    ul: font?.underline ? { s: ON } : undefined,
    st: font?.strikethrough ? { s: ON } : undefined,
    cl: colourFromFile(font?.color, theme),
    bg: fillColour,
    bd: border && Object.keys(border).length > 0 ? bordersFromFile(border, theme) : undefined,
    ht: alignment?.horizontal
      ? (Math.max(0, HORIZONTAL.indexOf(alignment.horizontal as "left")) as HorizontalAlign)
      : undefined,
    vt: alignment?.vertical
      ? (Math.max(1, VERTICAL.indexOf(alignment.vertical as "top", 1)) as VerticalAlign)
      : undefined,
    tb: alignment?.wrapText ? WRAP : undefined,
    n: numFmt && numFmt !== "General" ? { pattern: numFmt } : undefined,
  } as IStyleData);
};

const colourToFile = (colour: Nullable<IColorStyle>): Color | undefined => {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour?.rgb ?? "")?.[1];
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour?.rgb ?? "");
  if (hex) return { rgb: hex.toUpperCase() };
  return rgb
    ? {
        rgb: rgb
          .slice(1, 4)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("")
          .toUpperCase(),
      }
    : undefined;
};

const sideToFile = (side: Nullable<IBorderStyleData>): BorderSide | undefined => {
  const line = side && LINES[side.s - 1];
  return line ? withoutUndefined({ style: line, color: colourToFile(side.cl) } as BorderSide) : undefined;
};

/** A cell's look in the grid → in a file. */
export const styleToFile = (style: IStyleData): CellStyle => {
  const fill = colourToFile(style.bg);
  const font = withoutUndefined({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    strikethrough: style.st?.s ? true : undefined,
    color: colourToFile(style.cl),
  });
  const alignment = withoutUndefined({
    horizontal: style.ht ? HORIZONTAL[style.ht] : undefined,
    vertical: style.vt ? VERTICAL[style.vt] : undefined,
    wrapText: style.tb === WRAP ? true : undefined,
  });
  const border = withoutUndefined({
    top: sideToFile(style.bd?.t),
    right: sideToFile(style.bd?.r),
    bottom: sideToFile(style.bd?.b),
    left: sideToFile(style.bd?.l),
  });
  return withoutUndefined({
    font: Object.keys(font).length > 0 ? font : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    border: Object.keys(border).length > 0 ? border : undefined,
    fill: fill && { type: "pattern", pattern: "solid", fgColor: fill },
    numFmt: style.n?.pattern,
  } as CellStyle);
};
