import type {
  CategorisedPlace,
  GroupEllipse,
  PlaceCategory,
  SpatialDistribution,
} from "../engine/spatial/placeCategories";
import { PLACE_CATEGORIES } from "../engine/spatial/placeCategories";
import type { Language } from "../i18n/language";
import { mapPhrases } from "../i18n/map";
import { ellipseText, groupName, placeText } from "./mapTexts";
import {
  chinaPath,
  kilometresPerUnit,
  OUTLINE_WIDTH,
  type OutlinePaths,
  outlinePaths,
  projectPoint,
} from "./outlinePaths";

/** What a line of the legend stands for, and what hides and shows it. */
export interface LegendEntry {
  /** `category:…`, `type:…` or `belts`. */
  readonly key: string;
  readonly label: string;
  readonly symbol: LegendSymbol;
}

/** A mark of a category, or the line of an ellipse: types are numbered, belts have a line of their own. */
export type LegendSymbol =
  | { readonly kind: "mark"; readonly category: PlaceCategory }
  | { readonly kind: "ellipse"; readonly line: number | "belts" };

/** One place on the map; x and y in pixels of the scene. */
export interface SceneMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Everything that is drawn, as plain data: pixels, path data and texts, no colours. */
export interface MapScene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** The outline in its own units, and how many pixels one is. */
  readonly outline: OutlinePaths;
  readonly outlineScale: number;
  readonly ellipses: readonly {
    readonly path: string;
    readonly line: number | "belts";
    readonly text: string;
  }[];
  /** Categories from the back to the front. */
  readonly marks: readonly {
    readonly category: PlaceCategory;
    readonly label: string;
    readonly marks: readonly SceneMark[];
  }[];
  readonly markRadius: number;
  /** Everything that can be shown, hidden or not. */
  readonly legend: readonly LegendEntry[];
  readonly hidden: ReadonlySet<string>;
  readonly scaleBar: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly label: string;
  };
}

/** How the map is looked at. */
export interface MapView {
  /** Pixels. */
  readonly width: number;
  readonly language: Language;
  /** Keys of legend entries that are switched off. */
  readonly hidden?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The map of a distribution: places by category, an ellipse per group, legend, scale bar. */
export const mapScene = (distribution: SpatialDistribution, view: MapView): MapScene => {
  const { width, language, hidden = NONE } = view;
  const phrases = mapPhrases[language];
  const outline = outlinePaths();
  const outlineScale = width / OUTLINE_WIDTH;
  const height = Math.round(outline.height * outlineScale);
  const located = distribution.places.filter(({ place }) => "unit" in place);
  const ellipses = distribution.ellipses.map((drawn, index) => ({
    drawn,
    ...ellipseEntry(drawn, index, language),
  }));
  return {
    width,
    height,
    title: phrases.title,
    description: phrases.description(String(located.length), String(ellipses.length)),
    outline,
    outlineScale,
    ellipses: ellipses
      .filter(({ entry }) => !hidden.has(entry.key))
      .map(({ drawn, line }) => ({ path: outlineOf(drawn), line, text: ellipseText(drawn, language) })),
    marks: [...PLACE_CATEGORIES]
      .reverse()
      .filter((category) => !hidden.has(categoryKey(category)))
      .map((category) => ({
        category,
        label: phrases.category[category],
        marks: marksOf(located, category, view),
      })),
    markRadius: Math.min(6, Math.max(3.2, width / 150)),
    legend: [
      ...PLACE_CATEGORIES.map((category) => categoryEntry(category, located, language)),
      ...ellipses.map(({ entry }) => entry),
    ],
    hidden,
    scaleBar: scaleBar(view, height),
  };
};

const categoryKey = (category: PlaceCategory): string => `category:${category}`;

const categoryEntry = (
  category: PlaceCategory,
  places: readonly CategorisedPlace[],
  language: Language,
): LegendEntry => {
  const phrases = mapPhrases[language];
  const count = places.filter((place) => place.category === category).length;
  return {
    key: categoryKey(category),
    label: phrases.categoryCount(phrases.category[category], String(count)),
    symbol: { kind: "mark", category },
  };
};

const ellipseEntry = (
  { group }: GroupEllipse,
  index: number,
  language: Language,
): { readonly line: number | "belts"; readonly entry: LegendEntry } => {
  const line = group.kind === "belts" ? "belts" : index;
  const key = group.kind === "belts" ? "belts" : `type:${group.type}`;
  const label = mapPhrases[language].ellipse(groupName(group, language));
  return { line, entry: { key, label, symbol: { kind: "ellipse", line } } };
};

/** A line, not a polygon: an outline that has no area is still drawn, and its winding says nothing. */
const outlineOf = ({ outline }: GroupEllipse): string =>
  chinaPath()({ type: "LineString", coordinates: outline.map((position) => [...position]) }) ?? "";

const marksOf = (
  places: readonly CategorisedPlace[],
  category: PlaceCategory,
  { width, language }: MapView,
): readonly SceneMark[] =>
  places.flatMap((categorised) => {
    const { place } = categorised;
    if (categorised.category !== category || !("unit" in place)) return [];
    const [x, y] = projectPoint(place.unit.longitude, place.unit.latitude);
    const scale = width / OUTLINE_WIDTH;
    return [{ x: x * scale, y: y * scale, text: placeText(categorised, language) }];
  });

const SCALE_STEPS_KM = [200, 500, 1000];
/** The longest that the bar may be, as a share of the width: what stays free of land at the lower left. */
const SCALE_SHARE = 0.22;

const scaleBar = ({ width, language }: MapView, height: number): MapScene["scaleBar"] => {
  const kilometresPerPixel = (kilometresPerUnit() * OUTLINE_WIDTH) / width;
  const longest = width * SCALE_SHARE * kilometresPerPixel;
  const kilometres = SCALE_STEPS_KM.filter((step) => step <= longest).at(-1) ?? 200;
  const label = mapPhrases[language].kilometres(String(kilometres));
  return { x: 10, y: height - 12, width: kilometres / kilometresPerPixel, label };
};
