import { type EllipseScale, normalCoverage } from "../engine/spatial/ellipseScale";
import type { InBothLanguages, Language } from "./language";

/** What cells and the pane say of an ellipse beside its figures. */
export interface EllipsePhrases {
  readonly inDeviations: (facts: { deviations: string; k: string; covers: string }) => string;
  readonly inShare: (facts: { share: string; k: string }) => string;
  readonly reachNorth: string;
  readonly reachSouth: string;
  readonly reachEast: string;
  readonly reachWest: string;
  readonly method: string;
  readonly geographicMethod: string;
  readonly planarMethod: string;
}

/** Part of the closed list of words that results in cells are made of. */
export const ellipsePhrases: InBothLanguages<EllipsePhrases> = {
  zh: {
    inDeviations: ({ deviations, k, covers }) => `${deviations} 个标准差，k = ${k}，覆盖正态分布的 ${covers}`,
    inShare: ({ share, k }) => `覆盖正态分布的 ${share}，k = ${k}`,
    reachNorth: "北至",
    reachSouth: "南至",
    reachEast: "东至",
    reachWest: "西至",
    method: "算法",
    geographicMethod:
      "加权标准差椭圆（Lefever 1926）：总体协方差除以权重合计；以加权重心为中心的兰伯特等面积方位投影，WGS84",
    planarMethod: "加权标准差椭圆（Lefever 1926）：总体协方差除以权重合计；平面坐标按所给计算",
  },
  en: {
    inDeviations: ({ deviations, k, covers }) =>
      `${deviations} standard deviation${deviations === "1" ? "" : "s"}, k = ${k}, covers ${covers} of a normal distribution`,
    inShare: ({ share, k }) => `covers ${share} of a normal distribution, k = ${k}`,
    reachNorth: "reaches north to",
    reachSouth: "reaches south to",
    reachEast: "reaches east to",
    reachWest: "reaches west to",
    method: "method",
    geographicMethod:
      "weighted standard deviational ellipse (Lefever 1926): population covariance over the sum of weights; Lambert azimuthal equal-area about the weighted mean centre, WGS84",
    planarMethod:
      "weighted standard deviational ellipse (Lefever 1926): population covariance over the sum of weights; plane coordinates as given",
  },
};

/** Which size an ellipse is drawn in: what was asked for, k, and the share of a normal distribution that it covers. */
export const ellipseSize = (scale: EllipseScale, language: Language): string => {
  const phrases = ellipsePhrases[language];
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const k = scale.k.toFixed(4);
  return scale.by === "share"
    ? phrases.inShare({ share: percent(scale.share), k })
    : phrases.inDeviations({
        deviations: String(scale.deviations),
        k,
        covers: percent(normalCoverage(scale.k)),
      });
};
