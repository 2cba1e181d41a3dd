import { relateTexts } from "../engine/industries/relateTexts";
import { tagger } from "../engine/industries/tagger";
import { matchClusters } from "../engine/matching/matchClusters";
import { ratesOf } from "../engine/matching/rates";
import { placeResolver } from "../engine/places/placeResolver";
import { readBelts, readClusters } from "../engine/records";
import { colocate } from "../engine/spatial/colocation";
import { geographicEllipseWithOutline, standardDeviationalEllipse } from "../engine/spatial/ellipse";
import { ellipseOutline } from "../engine/spatial/outline";
import { readPoints } from "../engine/spatial/points";
import { readPlaceTexts, readTexts } from "../engine/texts";
import { readScale, readWord, rulesIn } from "./arguments";
import { inCell } from "./cell";
import { explanationCells, industryCells } from "./industryLayout";
import { colocatedCells, geographicCells, planarCells, relationCells } from "./layout";
import { placeCells } from "./placeLayout";

/**
 * The proven share of clusters whose verdict is the asked relation, 0 to 1.
 * @customfunction MATCHRATE
 * @param {any[][]} clusters Clusters with their header row, for example Clusters[#All]; or columns place, industry, type, weight, year; or one column of full names
 * @param {any[][]} belts Online industrial belts, in the same forms
 * @param {string} [relation] matched (default), identical, affiliated, similar, any, lenient, none or undetermined
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @param {string} [counting] How clusters of several places count: membership (default) or project
 * @returns {number} The share of counting units, 0 to 1
 */
export function matchRate(
  clusters: unknown[][],
  belts: unknown[][],
  relation?: string,
  rules?: unknown[][],
  counting?: string,
): number {
  return inCell(() => {
    const asked = readWord("asked", relation, { argument: "relation", byDefault: "matched" });
    const counted = readWord("counting", counting, { argument: "counting", byDefault: "membership" });
    const matched = matchClusters(readClusters(clusters).rows, readBelts(belts).rows, {
      rules: rulesIn(rules),
    });
    return ratesOf(matched.clusters, counted).rate(asked).lower;
  });
}

/**
 * The standard deviational ellipse of points: a table of names and values, one row of values, or the outline.
 * @customfunction SDELLIPSE
 * @param {any[][]} points Longitude and latitude in two columns, or place names in one, or x and y under a header
 * @param {any[][]} [weights] One weight for each row of points
 * @param {unknown} [scale] Standard deviations (1 by default), or the share of a normal distribution inside, such as 68%
 * @param {string} [show] table (default), values or outline
 * @returns {any[][]} The ellipse
 */
export function sdEllipse(
  points: unknown[][],
  weights?: unknown[][],
  scale?: unknown,
  show?: string,
): unknown[][] {
  return inCell(() => {
    const shown = readWord("ellipseShow", show, { argument: "show", byDefault: "table" });
    const size = readScale(scale);
    const list = readPoints(points, weights ?? null);
    const format = { shown, size, leftOut: list.leftOut, language: list.han ? "zh" : "en" } as const;
    if (list.kind === "geographic") {
      const { ellipse, outline } = geographicEllipseWithOutline(list.points, { k: size.k });
      return geographicCells(ellipse, outline, format);
    }
    const ellipse = standardDeviationalEllipse(list.points, { k: size.k });
    return planarCells(ellipse, ellipseOutline(ellipse), format);
  });
}

/**
 * Whether each place is also in another list; or the places that both hold, a summary, their number or share.
 * @customfunction COLOCATED
 * @param {any[][]} places Places, or a list with a place column
 * @param {any[][]} otherPlaces The places to look in, in the same forms
 * @param {string} [show] rows (default), list, summary, count or share
 * @returns {any[][]} TRUE or FALSE for each row, or what show asks for
 */
export function colocated(places: unknown[][], otherPlaces: unknown[][], show?: string): unknown[][] {
  return inCell(() => {
    const shown = readWord("colocatedShow", show, { argument: "show", byDefault: "rows" });
    const [first, others] = [readPlaceTexts(places, "places"), readPlaceTexts(otherPlaces, "otherPlaces")];
    return colocatedCells(first, colocate(first.places, others.places), {
      shown,
      language: first.han || others.han ? "zh" : "en",
    });
  });
}

/**
 * How two industries stand to each other: identical, affiliated, similar, none or undetermined.
 * @customfunction RELATION
 * @param {any[][]} industryA An industry, a cluster or a belt; or a column of them
 * @param {any[][]} industryB The other one; or a column of as many rows
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @returns {any[][]} The relation, one row for each row given
 */
export function relation(industryA: unknown[][], industryB: unknown[][], rules?: unknown[][]): unknown[][] {
  return inCell(() => relationCells(relateTexts(industryA, industryB, rulesIn(rules))));
}

/**
 * Why two industries stand to each other as RELATION says: the path, the rule, the confidence, what was not counted.
 * @customfunction EXPLAIN
 * @param {any[][]} industryA An industry, a cluster or a belt; or a column of them
 * @param {any[][]} industryB The other one; or a column of as many rows
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @returns {any[][]} One sentence for each row given
 */
export function explain(industryA: unknown[][], industryB: unknown[][], rules?: unknown[][]): unknown[][] {
  return inCell(() => explanationCells(relateTexts(industryA, industryB, rulesIn(rules))));
}

/**
 * The industry that each text names, as the vocabulary understands it.
 * @customfunction INDUSTRY
 * @param {any[][]} text An industry, a cluster or a belt; or a column of them
 * @param {string} [show] name (default), code (GB/T 4754), path, leftover (words not known), or all of them
 * @returns {any[][]} What show asks for, one row for each row given
 */
export function industry(text: unknown[][], show?: string): unknown[][] {
  return inCell(() => {
    const shown = readWord("industryShow", show, { argument: "show", byDefault: "name" });
    const list = readTexts(text, "industry", "text");
    const recognised = list.texts.map(tagger());
    const rows = list.rows.map((index) => (index === null ? null : (recognised[index] ?? null)));
    return industryCells({ rows, hasHeader: list.hasHeader }, { shown, language: list.han ? "zh" : "en" });
  });
}

/**
 * The prefecture-level place that each text names: a city, an address or a cluster's name in any common way of writing.
 * @customfunction PLACE
 * @param {any[][]} text A place, an address or a name; or a column of them, beside a province column under headings
 * @param {string} [show] name (default), code, province, region, or all: name, code, kind, province, longitude, latitude, candidates, region
 * @returns {any[][]} What show asks for, one row for each row given
 */
export function place(text: unknown[][], show?: string): unknown[][] {
  return inCell(() => {
    const shown = readWord("placeShow", show, { argument: "show", byDefault: "name" });
    const list = readPlaceTexts(text, "places");
    const resolutions = list.places.map(placeResolver());
    const rows = list.rows.map((index) => (index === null ? null : (resolutions[index] ?? null)));
    return placeCells({ rows, hasHeader: list.hasHeader }, { shown, language: list.han ? "zh" : "en" });
  });
}
