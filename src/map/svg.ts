import type { PlaceCategory } from "../engine/spatial/placeCategories";
import { escapeXml } from "./escapeXml";
import type { LegendEntry } from "./legend";
import { MAP_COLOURS, type MapColours, type MapTheme } from "./palette";
import type { MapScene, SceneMark } from "./scene";
import { legendSymbol, lineStyle, markShape, number } from "./symbols";

/** How a scene becomes a picture. */
export interface SvgOptions {
  readonly theme: MapTheme;
  /** Lines under a picture that stands alone: it gets a title, a legend and these, and a background. */
  readonly notes?: readonly string[];
}

const FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const TITLE_HEIGHT = 44;
const NOTE_HEIGHT = 19;

/**
 * A scene as one SVG element. Every text goes through `escapeXml`, so that a name from a sheet never becomes markup.
 * The marks have names for screen readers; the first of each picture can be reached by Tab, the others by script.
 */
export const mapSvg = (scene: MapScene, { theme, notes }: SvgOptions): string => {
  const colours = MAP_COLOURS[theme];
  const { width, height } = scene;
  const map = [
    outline(scene, colours),
    ellipses(scene, colours),
    marks(scene, colours),
    scaleBar(scene, colours),
  ];
  const [drawn, total] = notes
    ? [alone(scene, { colours, notes, map }), standAloneHeight(height, notes)]
    : [map.join(""), height];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(total)}" ` +
    `viewBox="0 0 ${number(width)} ${number(total)}" role="group" font-family="${FONTS}" ` +
    `aria-label="${escapeXml(scene.title)}"><desc>${escapeXml(scene.description)}</desc>${drawn}</svg>`
  );
};

/** The symbol of a legend entry as an SVG element of its own, 26 × 14 pixels; decoration beside its label. */
export const legendSvg = ({ symbol }: LegendEntry, theme: MapTheme): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">` +
  `${legendSymbol(symbol, MAP_COLOURS[theme])}</svg>`;

/**
 * The coast is a broad line under the land, which hides its inner half and every line between provinces: the
 * provinces' borders do not meet exactly, so their outer side cannot be told from the topology.
 */
const outline = ({ outline: paths, outlineScale }: MapScene, { land, border, coast }: MapColours): string => {
  // In pixels of the scene, whatever the scale of the outline; Office knows no strokes that do not scale.
  const width = (pixels: number): string => `stroke-width="${number(pixels / outlineScale)}"`;
  const specks = (pixels: number): string => `fill="${coast}" stroke="${coast}" ${width(pixels)}`;
  return (
    `<g transform="scale(${outlineScale})" fill="none" stroke-linejoin="round" aria-hidden="true">` +
    `<path d="${paths.provinces}" stroke="${coast}" ${width(2)}/>` +
    `<path d="${paths.provinces}" fill="${land}" stroke="${border}" ${width(0.5)}/>` +
    `<path d="${paths.islands}" ${specks(0.8)}/><path d="${paths.dashes}" ${specks(1.4)}/></g>`
  );
};

const ellipses = ({ ellipses: drawn, outlineScale }: MapScene, colours: MapColours): string => {
  const paths = drawn.map(
    ({ path, line, text }, i) =>
      `<path d="${path}" ${lineStyle(line, colours, 1 / outlineScale)} ` +
      `pointer-events="stroke" ${named(text, i === 0)}</path>`,
  );
  return `<g transform="scale(${outlineScale})">${paths.join("")}</g>`;
};

/** The rest of an opening tag and its content: a name for everybody, and whether Tab stops here. */
const named = (text: string, isTabStop: boolean): string => {
  const escaped = escapeXml(text);
  return `role="img" tabindex="${isTabStop ? 0 : -1}" aria-label="${escaped}"><title>${escaped}</title>`;
};

const marks = (scene: MapScene, colours: MapColours): string => {
  const { marks: groups, markRadius, ellipses: drawn } = scene;
  const firstGroup = drawn.length > 0 ? -1 : groups.findIndex((group) => group.marks.length > 0);
  return groups
    .map(
      ({ category, label, marks: own }, g) =>
        `<g role="group" aria-label="${escapeXml(label)}" fill="${colours.mark[category]}" ` +
        `stroke="${colours.rim}" stroke-width="0.8">` +
        own
          .map((mark, i) =>
            markPath(mark, { category, radius: markRadius, isTabStop: g === firstGroup && i === 0 }),
          )
          .join("") +
        `</g>`,
    )
    .join("");
};

const markPath = (
  mark: SceneMark,
  { category, radius, isTabStop }: { category: PlaceCategory; radius: number; isTabStop: boolean },
): string => `<path d="${markShape(category, { ...mark, radius })}" ${named(mark.text, isTabStop)}</path>`;

const scaleBar = ({ scaleBar: { x, y, width, label } }: MapScene, { text }: MapColours): string =>
  `<g aria-hidden="true"><path d="M${number(x)},${number(y - 4)}v4h${number(width)}v-4" fill="none" stroke="${text}"/>` +
  `<text x="${number(x + width + 5)}" y="${number(y + 1)}" font-size="10" fill="${text}">${escapeXml(label)}</text></g>`;

const standAloneHeight = (height: number, notes: readonly string[]): number =>
  TITLE_HEIGHT + height + NOTE_HEIGHT * notes.length + 12;

const LEGEND_ROW = 22;

const alone = (
  scene: MapScene,
  { colours, notes, map }: { colours: MapColours; notes: readonly string[]; map: readonly string[] },
): string => {
  const { width, height, legend, title } = scene;
  const legendTop = height - 40 - LEGEND_ROW * legend.length;
  const rows = legend.map(
    ({ symbol, label }, i) =>
      `<g transform="translate(10 ${number(legendTop + i * LEGEND_ROW)})">${legendSymbol(symbol, colours)}` +
      `<text x="34" y="12" font-size="13">${escapeXml(label)}</text></g>`,
  );
  const lines = notes.map(
    (note, i) =>
      `<text x="10" y="${TITLE_HEIGHT + height + 14 + i * NOTE_HEIGHT}" font-size="12">${escapeXml(note)}</text>`,
  );
  return (
    `<rect width="${number(width)}" height="${number(standAloneHeight(height, notes))}" fill="${colours.paper}"/>` +
    `<g fill="${colours.text}"><text x="10" y="28" font-size="18" font-weight="600">${escapeXml(title)}</text>` +
    `${lines.join("")}</g><g transform="translate(0 ${TITLE_HEIGHT})">${map.join("")}` +
    `<g fill="${colours.text}">${rows.join("")}</g></g>`
  );
};
