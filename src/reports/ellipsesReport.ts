import type { Place } from "../engine/places/types";
import type { GroupEllipse } from "../engine/spatial/placeCategories";
import type { ReportBody, ReportContext } from "./report";
import { countCell, numberCell, percentCell } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

/** The ellipse of each cluster type and of the belts, a row each. */
export const ellipsesRows = (context: ReportContext): ReportBody => {
  const { phrases, distribution } = context;
  const said = phrases.ellipses;
  return {
    rows: [
      headings([
        said.group,
        said.points,
        said.weights,
        said.longitude,
        said.latitude,
        said.semiMajor,
        said.semiMinor,
        said.rotation,
        said.area,
        said.flattening,
        said.standardDistance,
        said.shareInside,
        said.north,
        said.south,
        said.east,
        said.west,
      ]),
      ...distribution.ellipses.map((ellipse) => ellipseRow(ellipse, context)),
      ...(distribution.ellipses.length === 0 ? [[styled(phrases.nothing, "note")]] : []),
    ],
    columnWidths: [26, 16, ...Array.from({ length: 14 }, () => 16)],
  };
};

const ellipseRow = (
  { group, ellipse, reach }: GroupEllipse,
  { language, phrases }: ReportContext,
): readonly SheetCell[] => {
  const name = (place: Place | null): string => (language === "zh" ? place?.shortName : place?.nameEn) ?? "";
  return [
    group.kind === "belts" ? phrases.ellipses.belts : group.type || phrases.noType,
    countCell(ellipse.count),
    countCell(ellipse.sumWeights),
    numberCell(ellipse.centreLongitude),
    numberCell(ellipse.centreLatitude),
    numberCell(ellipse.semiMajorKm),
    numberCell(ellipse.semiMinorKm),
    numberCell(ellipse.rotation),
    countCell(Math.round(ellipse.areaKm2)),
    numberCell(ellipse.flattening),
    numberCell(ellipse.standardDistanceKm),
    percentCell(ellipse.shareInsideByWeight),
    name(reach.north),
    name(reach.south),
    name(reach.east),
    name(reach.west),
  ];
};
