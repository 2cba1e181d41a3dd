import { cellNumber } from "../cells";
import { ProblemError } from "../problems";
import { normaliseText } from "../text";

/** How large an ellipse is drawn, as it was asked for, with the k that the semi-axes are multiplied by. */
export type EllipseScale =
  | { readonly by: "deviations"; readonly deviations: number; readonly k: number }
  | { readonly by: "share"; readonly share: number; readonly k: number };

/**
 * A number ≥ 1 is standard deviations as ArcGIS counts them (k = s·√2); a share between 0 and 1, or a percentage, is
 * the share of a bivariate normal distribution inside (k = √(-2 ln(1-p))). Throws bad-scale.
 */
export const readScale = (given: unknown): EllipseScale => {
  if (given === null || given === undefined || given === "")
    return { by: "deviations", deviations: 1, k: Math.SQRT2 };
  const scale = cellNumber(given);
  const isPercentage = typeof given === "string" && normaliseText(given).endsWith("%");
  if (scale !== null && scale > 0 && scale < 1)
    return { by: "share", share: scale, k: Math.sqrt(-2 * Math.log1p(-scale)) };
  if (scale !== null && scale >= 1 && Number.isFinite(scale) && !isPercentage)
    return { by: "deviations", deviations: scale, k: scale * Math.SQRT2 };
  throw new ProblemError({ code: "bad-scale", given: String(given) });
};

/** The share of a bivariate normal distribution inside an ellipse of size k. */
export const normalCoverage = (k: number): number => 1 - Math.exp((-k * k) / 2);
