/** The map of the pane and the cells draw one ellipse of the same lists. */
import { readBelts, readClusters } from "../src/engine/records";
import { readScale } from "../src/engine/spatial/ellipseScale";
import { spatialDistribution } from "../src/engine/spatial/placeCategories";
import { sdEllipse } from "../src/functions/functions";
import { MAP_SCALES } from "../src/taskpane/lists";
import { sampleCells } from "./reports/sampleWorkbook";

const copy = (cells: readonly (readonly unknown[])[]): unknown[][] => cells.map((row) => [...row]);

test.each(MAP_SCALES)("the sample at scale %s: map = cell", (scale) => {
  const [clusters, belts] = [copy(sampleCells("zh", "clusters")), copy(sampleCells("zh", "belts"))];
  const lists = { clusters: readClusters(clusters).rows, belts: readBelts(belts).rows };
  const { ellipses } = spatialDistribution(lists, { k: readScale(scale).k });
  expect(ellipses).toHaveLength(4);
  const [head = []] = clusters;
  for (const { group, ellipse, outline, reach } of ellipses) {
    const cells =
      group.kind === "belts" ? belts : [head, ...clusters.slice(1).filter((row) => row.includes(group.type))];
    const [values = []] = sdEllipse(cells, undefined, scale, "values");
    expect(values.slice(1, 9)).toEqual([
      ellipse.centreLongitude,
      ellipse.centreLatitude,
      ellipse.semiMajorKm,
      ellipse.semiMinorKm,
      ellipse.rotation,
      ellipse.areaKm2,
      ellipse.standardDistanceKm,
      ellipse.densityPerKm2,
    ]);
    expect(values.slice(17, 21)).toEqual(
      [reach.north, reach.south, reach.east, reach.west].map((one) => one?.name),
    );
    expect(sdEllipse(cells, undefined, scale, "outline")).toEqual(outline);
  }
});
