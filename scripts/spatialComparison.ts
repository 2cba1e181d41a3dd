/**
 * `node -r @swc-node/register scripts/spatialComparison.ts`: where the ellipses of the sample lie, how far their centres
 * are from that of its belts, and how much they overlap with its ellipse. The figures of docs/spatial-comparison.md.
 */
import { centreShift, ellipseOverlap, sdEllipse } from "../src/functions/functions";
import { functionPhrases } from "../src/i18n/functions";
import { samplePhrases } from "../src/i18n/sample";
import { ellipsePhrases } from "../src/i18n/ellipse";
import { sampleSheets } from "../src/reports/sample";
import type { SheetCell } from "../src/reports/sheet";

const phrases = samplePhrases.zh;

const valueOf = (cell: SheetCell): unknown =>
  cell !== null && typeof cell === "object" ? (cell.value ?? null) : cell;

const cellsOf = (name: string): unknown[][] =>
  sampleSheets("zh").flatMap((sheet) =>
    sheet.name === name ? sheet.rows.map((row) => row.map(valueOf)) : [],
  );

const [head = [], ...clusters] = cellsOf(phrases.sheets.clusters);
const belts = cellsOf(phrases.sheets.belts);
const typeColumn = head.indexOf(phrases.type);
const groups = [...new Set(clusters.map((row) => String(row[typeColumn])))].map(
  (type): readonly [string, unknown[][]] => [
    type,
    [head, ...clusters.filter((row) => row[typeColumn] === type)],
  ],
);

const row = (name: string, points: unknown[][]): string => {
  const table = new Map(sdEllipse(points).map(([label, value]) => [label, value]));
  const { zh } = functionPhrases;
  const figure = (label: string, digits: number): string => Number(table.get(label)).toFixed(digits);
  const reach = (["reachNorth", "reachSouth", "reachEast", "reachWest"] as const).map((end) =>
    String(table.get(ellipsePhrases.zh[end])),
  );
  const [[distance, azimuth] = []] = centreShift(points, belts);
  const isBelts = points === belts;
  return [
    name,
    `${figure(zh.centreLongitude, 2)}, ${figure(zh.centreLatitude, 2)}`,
    figure(zh.semiMajorKm, 0),
    figure(zh.semiMinorKm, 0),
    figure(zh.rotation, 1),
    (Number(table.get(zh.shareInsideByWeight)) * 100).toFixed(1),
    reach.join(" "),
    isBelts ? "" : `${Number(distance).toFixed(0)} / ${Number(azimuth).toFixed(0)}°`,
    isBelts ? "" : Number(ellipseOverlap(points, belts)).toFixed(2),
  ].join(" | ");
};

console.log(
  [
    "group | centre °E, °N | semi-major km | semi-minor km | rotation ° | % inside | reach N S E W | to the belts' centre km / azimuth | overlap with the belts",
    "--- | --- | --: | --: | --: | --: | --- | --: | --:",
    ...groups.map(([type, points]) => row(type, points)),
    row(phrases.sheets.belts, belts),
  ].join("\n"),
);
