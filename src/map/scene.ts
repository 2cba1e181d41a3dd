import {
  type GroupEllipse,
  PLACE_CATEGORIES,
  type PlaceCategory,
  type SpatialDistribution,
} from "../engine/spatial/placeCategories";
import type { Language } from "../i18n/language";
import { mapPhrases } from "../i18n/map";
import { categoryKey, type EllipseLine, ellipseLine, groupKey, type LegendEntry, mapLegend } from "./legend";
import { ellipseText, placeText } from "./mapTexts";
import {
  closedPath,
  kilometresPerUnit,
  OUTLINE_WIDTH,
  type OutlinePaths,
  outlinePaths,
  projectPoint,
} from "./outlinePaths";

/** One place on the map; x and y in pixels of the scene. */
export interface SceneMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The places of one category. */
export interface SceneMarks {
  readonly category: PlaceCategory;
  readonly label: string;
  readonly marks: readonly SceneMark[];
}

/** An ellipse as path data in the units of the outline. */
export interface SceneEllipse {
  readonly path: string;
  readonly line: EllipseLine;
  readonly text: string;
}

/** Everything that is drawn, as plain data: pixels, path data and texts, no colours. */
export interface MapScene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly outline: OutlinePaths;
  /** Pixels of the scene for one unit of the outline. */
  readonly outlineScale: number;
  readonly ellipses: readonly SceneEllipse[];
  /** From the back to the front. */
  readonly marks: readonly SceneMarks[];
  readonly markRadius: number;
  /** Of what is shown. */
  readonly legend: readonly LegendEntry[];
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
  /** Keys of legend entries that are switched off; none unless told. */
  readonly hidden?: ReadonlySet<string>;
}

/** The map of a distribution: places by category, an ellipse per group, legend, scale bar. */
export const mapScene = (distribution: SpatialDistribution, view: MapView): MapScene => {
  const { width, language, hidden } = view;
  const phrases = mapPhrases[language];
  const outline = outlinePaths();
  const outlineScale = width / OUTLINE_WIDTH;
  const height = Math.round(outline.height * outlineScale);
  const isShown = (key: string): boolean => !hidden?.has(key);
  const located = distribution.places.filter(({ place }) => "unit" in place).length;
  return {
    width,
    height,
    title: phrases.title,
    description: phrases.description(String(located), String(distribution.ellipses.length)),
    outline,
    outlineScale,
    ellipses: distribution.ellipses.flatMap((ellipse, index) =>
      isShown(groupKey(ellipse.group)) ? [sceneEllipse(ellipse, { index, language })] : [],
    ),
    // What matters most is drawn last.
    marks: PLACE_CATEGORIES.filter((category) => isShown(categoryKey(category)))
      .reverse()
      .map((category) => sceneMarks(distribution, category, view)),
    markRadius: Math.min(6, Math.max(3.2, width / 150)),
    legend: mapLegend(distribution, language).filter(({ key }) => isShown(key)),
    scaleBar: scaleBar(view, height),
  };
};

const sceneEllipse = (
  ellipse: GroupEllipse,
  { index, language }: { readonly index: number; readonly language: Language },
): SceneEllipse => ({
  path: closedPath(ellipse.outline),
  line: ellipseLine(ellipse.group, index),
  text: ellipseText(ellipse, language),
});

const sceneMarks = (
  { places }: SpatialDistribution,
  category: PlaceCategory,
  { width, language }: MapView,
): SceneMarks => {
  const scale = width / OUTLINE_WIDTH;
  const marks = places.flatMap((categorised) => {
    const { place } = categorised;
    if (categorised.category !== category || !("unit" in place)) return [];
    const [x, y] = projectPoint(place.unit.longitude, place.unit.latitude);
    return [{ x: x * scale, y: y * scale, text: placeText(categorised, language) }];
  });
  return { category, label: mapPhrases[language].category[category], marks };
};

/** As long as the lower left is free of land. */
const SCALE_KM = 1000;

const scaleBar = ({ width, language }: MapView, height: number): MapScene["scaleBar"] => ({
  x: 10,
  y: height - 12,
  width: ((SCALE_KM / kilometresPerUnit()) * width) / OUTLINE_WIDTH,
  label: mapPhrases[language].kilometres(String(SCALE_KM)),
});
