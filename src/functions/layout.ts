import type { RelatedTexts } from "../engine/industries/relateTexts";
import type { JoinPlace } from "../engine/places/joinPlaces";
import { ProblemError } from "../engine/problems";
import type { Colocation } from "../engine/spatial/colocation";
import type { EllipseShape, GeographicEllipse, PlanarEllipse } from "../engine/spatial/ellipse";
import type { TextList } from "../engine/texts";
import { functionPhrases } from "../i18n/functions";
import type { Language } from "../i18n/language";
import { type ColocatedShow, type EllipseShow, words } from "../i18n/words";
import { type EllipseScale, normalCoverage } from "./arguments";
import { spilled } from "./spilled";

/** A relation per row, under a label where the argument had a header. */
export const relationCells = ({ rows, hasHeader, han }: RelatedTexts): unknown[][] => {
  const language = han ? "zh" : "en";
  const cells = rows.map((relation) => [relation ? words[language].relation[relation.verdict] : ""]);
  if (hasHeader) cells[0] = [functionPhrases[language].relation];
  return spilled(cells);
};

/** What COLOCATED shows, in the words of one language. */
export const colocatedCells = (
  list: TextList,
  colocation: Colocation,
  { shown, language }: { readonly shown: ColocatedShow; readonly language: Language },
): unknown[][] => {
  const phrases = functionPhrases[language];
  const { placeCount, otherCount, bothCount } = colocation;
  if (shown === "count") return [[bothCount]];
  if (shown === "share") {
    if (placeCount === 0) throw new ProblemError({ code: "no-known-places", list: "places" });
    return [[bothCount / placeCount]];
  }
  if (shown === "list") {
    const both = colocation.places.filter(({ inPlaces, inOthers }) => inPlaces && inOthers);
    return spilled([[phrases.place], ...both.map(({ place }) => [placeLabel(place, language)])]);
  }
  if (shown === "summary")
    return spilled([
      [phrases.inPlaces, placeCount],
      [phrases.inOthers, otherCount],
      [phrases.inBoth, bothCount],
      [phrases.shareOfPlaces, placeCount > 0 ? bothCount / placeCount : ""],
      [phrases.shareOfOthers, otherCount > 0 ? bothCount / otherCount : ""],
      [phrases.notKnown, colocation.notKnown],
      [phrases.otherNotKnown, colocation.otherNotKnown],
    ]);
  const undetermined = words[language].relation.undetermined;
  const rows = list.rows.map((index) => (index === null ? [""] : [colocation.rows[index] ?? undetermined]));
  if (list.hasHeader) rows[0] = [phrases.colocated];
  return spilled(rows);
};

/** A place as a person writes it. */
const placeLabel = (place: JoinPlace, language: Language): string => {
  if (!("unit" in place)) return place.literal;
  return language === "zh" ? place.unit.name : place.unit.nameEn;
};

interface EllipseFormat {
  readonly shown: EllipseShow;
  readonly size: EllipseScale;
  readonly leftOut: number;
  readonly language: Language;
}

type Outline = readonly (readonly [number, number])[];

/** An ellipse on the Earth: degrees and kilometres. */
export const geographicCells = (
  ellipse: GeographicEllipse,
  outline: Outline,
  format: EllipseFormat,
): unknown[][] => {
  const phrases = functionPhrases[format.language];
  return ellipseCells(ellipse, outline, {
    ...format,
    measures: [
      [phrases.centreLongitude, ellipse.centreLongitude],
      [phrases.centreLatitude, ellipse.centreLatitude],
      [phrases.semiMajorKm, ellipse.semiMajorKm],
      [phrases.semiMinorKm, ellipse.semiMinorKm],
      [phrases.rotation, ellipse.rotation],
      [phrases.areaKm2, ellipse.areaKm2],
      [phrases.standardDistanceKm, ellipse.standardDistanceKm],
      [phrases.densityPerKm2, ellipse.densityPerKm2],
    ],
  });
};

/** An ellipse in the plane, in the unit of its coordinates. */
export const planarCells = (ellipse: PlanarEllipse, outline: Outline, format: EllipseFormat): unknown[][] => {
  const phrases = functionPhrases[format.language];
  return ellipseCells(ellipse, outline, {
    ...format,
    measures: [
      [phrases.centreX, ellipse.centreX],
      [phrases.centreY, ellipse.centreY],
      [phrases.semiMajor, ellipse.semiMajor],
      [phrases.semiMinor, ellipse.semiMinor],
      [phrases.rotation, ellipse.rotation],
      [phrases.area, ellipse.area],
      [phrases.standardDistance, ellipse.standardDistance],
      [phrases.density, ellipse.density],
    ],
  });
};

type Measure = readonly [string, number | string | null];

const ellipseCells = (
  ellipse: EllipseShape,
  outline: Outline,
  { shown, size, leftOut, language, measures }: EllipseFormat & { readonly measures: readonly Measure[] },
): unknown[][] => {
  if (shown === "outline") return spilled(outline);
  const phrases = functionPhrases[language];
  const table: readonly Measure[] = [
    [phrases.size, sizePhrase(size, language)],
    ...measures,
    [phrases.flattening, ellipse.flattening],
    [phrases.eccentricity, ellipse.eccentricity],
    [phrases.shareInsideByWeight, ellipse.shareInsideByWeight],
    [phrases.shareInsideByCount, ellipse.shareInsideByCount],
    [phrases.points, ellipse.count],
    [phrases.sumWeights, ellipse.sumWeights],
    [phrases.leftOut, leftOut],
    ["k", ellipse.k],
  ];
  return shown === "values" ? spilled([table.map(([, value]) => value)]) : spilled(table);
};

const sizePhrase = (size: EllipseScale, language: Language): string => {
  const phrases = functionPhrases[language];
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const k = size.k.toFixed(4);
  return size.by === "share"
    ? phrases.sizeInShare({ share: percent(size.share), k })
    : phrases.sizeInDeviations({ deviations: size.deviations, k, covers: percent(normalCoverage(size.k)) });
};
