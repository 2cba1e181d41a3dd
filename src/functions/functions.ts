import { relateTexts } from "../engine/industries/relateTexts";
import { tagger } from "../engine/industries/tagger";
import { chance as chanceOf } from "../engine/matching/chance";
import { matchClusters } from "../engine/matching/matchClusters";
import { ratesOf, typeTable } from "../engine/matching/rates";
import { allPlaces } from "../engine/places/gazetteer";
import { placeResolver } from "../engine/places/placeResolver";
import { readBelts, readClusters } from "../engine/records";
import { colocate } from "../engine/spatial/colocation";
import { overlapOfLists, shiftOfLists } from "../engine/spatial/compareLists";
import { geographicEllipseWithOutline, standardDeviationalEllipse } from "../engine/spatial/ellipse";
import { readScale } from "../engine/spatial/ellipseScale";
import { ellipseOutline } from "../engine/spatial/outline";
import { readPointPair, readPoints } from "../engine/spatial/points";
import { readQuotientRows } from "../engine/spatial/quotientRows";
import { reachOf } from "../engine/spatial/reach";
import { readAnswers } from "../engine/stage/answers";
import { readPlaceTexts, readTexts } from "../engine/texts";
import { readWord, rulesIn } from "./arguments";
import { inCell } from "./cell";
import { chanceCells } from "./chanceLayout";
import { geographicCells, planarCells } from "./ellipseLayout";
import { explanationCells, industryCells } from "./industryLayout";
import { colocatedCells, relationCells } from "./layout";
import { matchesCells, matchTableCells } from "./matchLayout";
import { placeCells } from "./placeLayout";
import { quotientCells } from "./quotientLayout";
import { spilled } from "./spilled";
import { stageCells } from "./stageLayout";

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
 * For each cluster its verdict and what it rests on: places, belts, what was not understood, and the confidence.
 * @customfunction MATCHES
 * @param {any[][]} clusters Clusters with their header row, for example Clusters[#All]; or columns place, industry, type, weight, year; or one column of full names
 * @param {any[][]} belts Online industrial belts, in the same forms
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @returns {any[][]} Verdict, places, matched places, similar places, each place, matched belts, similar belts, belts not understood, confidence and the names of the belts, one row for each row given
 */
export function matches(clusters: unknown[][], belts: unknown[][], rules?: unknown[][]): unknown[][] {
  return inCell(() => {
    const [clusterList, beltList] = [readClusters(clusters), readBelts(belts)];
    const matched = matchClusters(clusterList.rows, beltList.rows, { rules: rulesIn(rules) });
    return matchesCells({ clusters: clusterList, belts: beltList, matched: matched.clusters });
  });
}

/**
 * The study's Table 1: a row for each cluster type and the total, with what is matched, similar and undetermined, and the rates.
 * @customfunction MATCHTABLE
 * @param {any[][]} clusters Clusters with their header row, for example Clusters[#All]; or columns place, industry, type, weight, year; or one column of full names
 * @param {any[][]} belts Online industrial belts, in the same forms
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @param {string} [counting] How clusters of several places count: membership (default) or project
 * @returns {any[][]} Units, matched, similar, undetermined, and the rates with their upper bounds
 */
export function matchTable(
  clusters: unknown[][],
  belts: unknown[][],
  rules?: unknown[][],
  counting?: string,
): unknown[][] {
  return inCell(() => {
    const counted = readWord("counting", counting, { argument: "counting", byDefault: "membership" });
    const [clusterList, beltList] = [readClusters(clusters), readBelts(belts)];
    const matched = matchClusters(clusterList.rows, beltList.rows, { rules: rulesIn(rules) });
    return matchTableCells(
      typeTable({ clusters: clusterList.rows, matched: matched.clusters }, counted),
      clusterList.han || beltList.han ? "zh" : "en",
    );
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
    if (list.kind === "planar") {
      const ellipse = standardDeviationalEllipse(list.points, { k: size.k });
      return shown === "outline" ? spilled(ellipseOutline(ellipse)) : planarCells(ellipse, format);
    }
    const { ellipse, outline } = geographicEllipseWithOutline(list.points, { k: size.k });
    if (shown === "outline") return spilled(outline);
    return geographicCells(ellipse, reachOf(ellipse, allPlaces()), format);
  });
}

/**
 * From the weighted mean centre of some points to that of others: the distance and the direction.
 * @customfunction CENTRESHIFT
 * @param {any[][]} pointsA Longitude and latitude in two columns, or place names in one, or x and y under a header
 * @param {any[][]} pointsB The points to go to, given in the same way
 * @param {any[][]} [weightsA] One weight for each row of pointsA
 * @param {any[][]} [weightsB] One weight for each row of pointsB
 * @returns {any[][]} Distance in kilometres (planar x and y: in their unit) and azimuth in degrees clockwise from north
 */
export function centreShift(
  pointsA: unknown[][],
  pointsB: unknown[][],
  weightsA?: unknown[][],
  weightsB?: unknown[][],
): unknown[][] {
  return inCell(() => {
    const [from, to] = readPointPair({ pointsA, pointsB, weightsA, weightsB });
    const { distance, azimuth } = shiftOfLists(from, to);
    return spilled([[distance, azimuth]]);
  });
}

/**
 * How far the ellipses of two sets of points overlap (1 standard deviation each): intersection over union, 0 to 1.
 * @customfunction ELLIPSEOVERLAP
 * @param {any[][]} pointsA Longitude and latitude in two columns, or place names in one, or x and y under a header
 * @param {any[][]} pointsB The other points, given in the same way
 * @param {any[][]} [weightsA] One weight for each row of pointsA
 * @param {any[][]} [weightsB] One weight for each row of pointsB
 * @returns {any} Intersection over union; blank where neither ellipse has an area
 */
export function ellipseOverlap(
  pointsA: unknown[][],
  pointsB: unknown[][],
  weightsA?: unknown[][],
  weightsB?: unknown[][],
  // Excel's own generator of metadata knows `any` only.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): any {
  return inCell(() => {
    const [a, b] = readPointPair({ pointsA, pointsB, weightsA, weightsB });
    return overlapOfLists(a, b, { k: readScale(null).k }) ?? "";
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

/**
 * What chance alone would do: the proven share as it is, and as it would be if the belts were dealt to the places at random.
 * @customfunction CHANCE
 * @param {any[][]} clusters Clusters with their header row, for example Clusters[#All]; or columns place, industry, type, weight, year; or one column of full names
 * @param {any[][]} belts Online industrial belts, in the same forms; all of the platform, not only those that match
 * @param {string} [relation] matched (default), identical, affiliated, similar, any, lenient, none or undetermined
 * @param {any[][]} [rules] The rules table with its header row, for example Rules[#All]
 * @param {string} [counting] How clusters of several places count: membership (default) or project
 * @returns {any[][]} A row per cluster type and the total: units, observed, expected, lift, interval, p
 */
export function chance(
  clusters: unknown[][],
  belts: unknown[][],
  relation?: string,
  rules?: unknown[][],
  counting?: string,
): unknown[][] {
  return inCell(() => {
    const asked = readWord("asked", relation, { argument: "relation", byDefault: "matched" });
    const counted = readWord("counting", counting, { argument: "counting", byDefault: "membership" });
    const [clusterList, beltList] = [readClusters(clusters), readBelts(belts)];
    const lists = { clusters: clusterList.rows, belts: beltList.rows, rules: rulesIn(rules) };
    return chanceCells(
      chanceOf({ ...lists, asked, counting: counted }),
      clusterList.han || beltList.han ? "zh" : "en",
    );
  });
}

/**
 * How concentrated each row's group is in its place: the location quotient, above 1 where it is more than elsewhere.
 * @customfunction QUOTIENT
 * @param {any[][]} places A place for each row, or a list with a place column; other names (provinces) are places too
 * @param {any[][]} groups What each row is counted under: a column of as many rows, or a list (its industry, else its type, else its name)
 * @param {any[][]} [weights] One weight for each row; each counts 1 where there is none
 * @returns {any[][]} A quotient for each row given; blank where the place has fewer than 5 rows
 */
export function quotient(places: unknown[][], groups: unknown[][], weights?: unknown[][]): unknown[][] {
  return inCell(() => quotientCells(readQuotientRows({ places, groups, weights: weights ?? null })));
}

/**
 * The digitalisation stage that a checklist of yes, no and unknown comes to, and the next condition that is not a yes.
 * @customfunction STAGE
 * @param {any[][]} answers A row per cluster: the four conditions in order and optionally the mode; or any columns under a header row that names them
 * @returns {any[][]} Stage, next condition, its answer and the mode, one row for each row given
 */
export function stage(answers: unknown[][]): unknown[][] {
  return inCell(() => stageCells(readAnswers(answers)));
}
