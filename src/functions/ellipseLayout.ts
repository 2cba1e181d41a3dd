import type { Place } from "../engine/places/types";
import type { EllipseShape, GeographicEllipse, PlanarEllipse } from "../engine/spatial/ellipse";
import type { EllipseScale } from "../engine/spatial/ellipseScale";
import type { Reach } from "../engine/spatial/reach";
import { ellipsePhrases, ellipseSize } from "../i18n/ellipse";
import { functionPhrases } from "../i18n/functions";
import type { Language } from "../i18n/language";
import type { EllipseShow } from "../i18n/words";
import { spilled } from "./spilled";

interface EllipseFormat {
  readonly shown: EllipseShow;
  readonly size: EllipseScale;
  readonly leftOut: number;
  readonly language: Language;
}

/** An ellipse on the Earth: degrees and kilometres, and how far it reaches. */
export const geographicCells = (
  ellipse: GeographicEllipse,
  reach: Reach,
  format: EllipseFormat,
): unknown[][] => {
  const phrases = functionPhrases[format.language];
  return ellipseCells(ellipse, {
    ...format,
    method: ellipsePhrases[format.language].geographicMethod,
    reach,
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

/** An ellipse in the plane, in the unit of its coordinates; it reaches no place. */
export const planarCells = (ellipse: PlanarEllipse, format: EllipseFormat): unknown[][] => {
  const phrases = functionPhrases[format.language];
  return ellipseCells(ellipse, {
    ...format,
    method: ellipsePhrases[format.language].planarMethod,
    reach: { north: null, south: null, east: null, west: null },
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

interface EllipseTable extends EllipseFormat {
  readonly measures: readonly Measure[];
  readonly reach: Reach;
  readonly method: string;
}

const ellipseCells = (
  ellipse: EllipseShape,
  { shown, size, leftOut, language, measures, reach, method }: EllipseTable,
): unknown[][] => {
  const [phrases, own] = [functionPhrases[language], ellipsePhrases[language]];
  const name = (place: Place | null): string | null =>
    place && (language === "zh" ? place.name : place.nameEn);
  const table: readonly Measure[] = [
    [phrases.size, ellipseSize(size, language)],
    ...measures,
    [phrases.flattening, ellipse.flattening],
    [phrases.eccentricity, ellipse.eccentricity],
    [phrases.shareInsideByWeight, ellipse.shareInsideByWeight],
    [phrases.shareInsideByCount, ellipse.shareInsideByCount],
    [phrases.points, ellipse.count],
    [phrases.sumWeights, ellipse.sumWeights],
    [phrases.leftOut, leftOut],
    ["k", ellipse.k],
    [own.reachNorth, name(reach.north)],
    [own.reachSouth, name(reach.south)],
    [own.reachEast, name(reach.east)],
    [own.reachWest, name(reach.west)],
    [own.method, method],
  ];
  return shown === "values" ? spilled([table.map(([, value]) => value)]) : spilled(table);
};
