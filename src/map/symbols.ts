import type { PlaceCategory } from "../engine/spatial/placeCategories";
import type { EllipseLine, LegendSymbol } from "./legend";
import { BELTS_DASHES, LINE_DASHES, type MapColours } from "./palette";

/** A length in pixels as SVG has it, one decimal. */
export const number = (value: number): string => String(Math.round(value * 10) / 10);

/** The attributes of an ellipse's line where `pixel` units of the drawing are a pixel. */
export const lineStyle = (line: EllipseLine, { lines, beltsLine }: MapColours, pixel = 1): string => {
  const colour = line === "belts" ? beltsLine : (lines[line % lines.length] ?? beltsLine);
  const dashes = line === "belts" ? BELTS_DASHES : (LINE_DASHES[line % LINE_DASHES.length] ?? "none");
  const scaled = dashes.replace(/\d+/g, (length) => number(Number(length) * pixel));
  return `fill="none" stroke="${colour}" stroke-width="${number(2 * pixel)}" stroke-dasharray="${scaled}"`;
};

/** Both: a diamond; clusters only: a circle; belts only: a triangle. All of about the same area. */
export const markShape = (
  category: PlaceCategory,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): string => {
  const n = number;
  switch (category) {
    case "both": {
      const r = radius * 1.3;
      return `M${n(x)},${n(y - r)}L${n(x + r)},${n(y)}L${n(x)},${n(y + r)}L${n(x - r)},${n(y)}Z`;
    }
    case "clusters-only": {
      const r = n(radius);
      return `M${n(x - radius)},${n(y)}a${r},${r} 0 1,0 ${n(2 * radius)},0a${r},${r} 0 1,0 ${n(-2 * radius)},0Z`;
    }
    case "belts-only": {
      const [half, up, down] = [radius * 1.15, radius * 1.25, radius * 0.85];
      return `M${n(x)},${n(y - up)}L${n(x + half)},${n(y + down)}L${n(x - half)},${n(y + down)}Z`;
    }
  }
};

/** The symbol of a legend entry, 26 × 14 pixels at the origin. */
export const legendSymbol = (symbol: LegendSymbol, colours: MapColours): string =>
  symbol.kind === "mark"
    ? `<path d="${markShape(symbol.category, { x: 13, y: 7, radius: 4.5 })}" fill="${colours.mark[symbol.category]}"/>`
    : `<path d="M0,7H26" ${lineStyle(symbol.line, colours)}/>`;
