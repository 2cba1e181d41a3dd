import { geographicEllipseWithOutline, type EllipseOptions, type PlanarEllipse } from "./ellipse";
import { ellipseOutline } from "./outline";
import { type Overlap, overlapOf } from "./overlap";
import { centredProjection, type GeographicPoints } from "./projection";

/** Corners of an outline: the error of a share is below 1e-6. */
const CORNERS = 3600;

/** How far two ellipses in one plane overlap; areas in the square of their unit. */
export const ellipseOverlap = (a: PlanarEllipse, b: PlanarEllipse): Overlap =>
  overlapOf(polygonOf(ellipseOutline(a, CORNERS)), polygonOf(ellipseOutline(b, CORNERS)));

/**
 * How far the ellipses of two sets of places overlap: both outlines in one equal-area plane centred between them, so
 * that areas are true; square kilometres. Errors as of `geographicEllipse`.
 */
export const geographicOverlap = (
  a: GeographicPoints,
  b: GeographicPoints,
  options: EllipseOptions = {},
): Overlap => {
  const outlines = [a, b].map(
    (points) => geographicEllipseWithOutline(points, { ...options, segments: CORNERS }).outline,
  );
  const both = outlines.flat();
  const { x, y } = centredProjection({
    longitude: Float64Array.from(both, ([longitude]) => longitude),
    latitude: Float64Array.from(both, ([, latitude]) => latitude),
  });
  const half = outlines[0]?.length ?? 0;
  const kilometres = (metres: Float64Array): Float64Array => metres.map((value) => value / 1e3);
  return overlapOf(
    { x: kilometres(x.subarray(0, half)), y: kilometres(y.subarray(0, half)) },
    { x: kilometres(x.subarray(half)), y: kilometres(y.subarray(half)) },
  );
};

const polygonOf = (outline: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(outline, ([x]) => x),
  y: Float64Array.from(outline, ([, y]) => y),
});
