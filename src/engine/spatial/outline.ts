import type { PlanarEllipse } from "./ellipse";

/** What the outline of an ellipse depends on. */
export type DrawnEllipse = Pick<
  PlanarEllipse,
  "centreX" | "centreY" | "semiMajor" | "semiMinor" | "rotation"
>;

/** Points on an ellipse, closed (the last repeats the first), in the unit of its coordinates: [x, y] each. */
export const ellipseOutline = (
  { centreX, centreY, semiMajor, semiMinor, rotation }: DrawnEllipse,
  segments = 72,
): readonly (readonly [number, number])[] => {
  const clockwise = ((rotation ?? 0) * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(clockwise), Math.cos(clockwise)];
  return Array.from({ length: segments + 1 }, (_, i) => {
    const turn = (2 * Math.PI * (i % segments)) / segments;
    const [along, across] = [semiMajor * Math.cos(turn), semiMinor * Math.sin(turn)];
    return [centreX + along * sine + across * cosine, centreY + along * cosine - across * sine] as const;
  });
};
