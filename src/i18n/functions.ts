import type { InBothLanguages } from "./language";

/** The labels that results in cells hold; part of the closed list of words. */
export interface FunctionPhrases {
  readonly relation: string;
  readonly explanation: string;
  readonly industry: string;
  readonly gbCode: string;
  readonly industryPath: string;
  readonly leftover: string;
  readonly colocated: string;
  readonly quotient: string;
  readonly place: string;
  readonly placeCode: string;
  readonly placeKind: string;
  readonly province: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly candidates: string;
  readonly region: string;
  readonly inPlaces: string;
  readonly inOthers: string;
  readonly inBoth: string;
  readonly shareOfPlaces: string;
  readonly shareOfOthers: string;
  readonly notKnown: string;
  readonly otherNotKnown: string;
  readonly citiesInPlaces: string;
  readonly citiesInOthers: string;
  readonly citiesInBoth: string;
  readonly size: string;
  readonly centreLongitude: string;
  readonly centreLatitude: string;
  readonly centreX: string;
  readonly centreY: string;
  readonly semiMajorKm: string;
  readonly semiMinorKm: string;
  readonly semiMajor: string;
  readonly semiMinor: string;
  readonly rotation: string;
  readonly areaKm2: string;
  readonly area: string;
  readonly standardDistanceKm: string;
  readonly standardDistance: string;
  readonly flattening: string;
  readonly eccentricity: string;
  readonly densityPerKm2: string;
  readonly density: string;
  readonly shareInsideByWeight: string;
  readonly shareInsideByCount: string;
  readonly points: string;
  readonly sumWeights: string;
  readonly leftOut: string;
}

export const functionPhrases: InBothLanguages<FunctionPhrases> = {
  zh: {
    relation: "关系",
    explanation: "说明",
    industry: "识别的产业",
    gbCode: "国民经济行业代码",
    industryPath: "路径",
    leftover: "未识别的词",
    colocated: "同城",
    quotient: "区位商",
    place: "地点",
    placeCode: "行政区划代码",
    placeKind: "类别",
    province: "省份",
    longitude: "经度",
    latitude: "纬度",
    candidates: "可能的地点",
    region: "区域",
    inPlaces: "第一份清单的地点数",
    inOthers: "第二份清单的地点数",
    inBoth: "两份清单都有的地点数",
    shareOfPlaces: "占第一份清单的比例",
    shareOfOthers: "占第二份清单的比例",
    notKnown: "第一份清单中地点不明的行数",
    otherNotKnown: "第二份清单中地点不明的行数",
    citiesInPlaces: "第一份清单的城市数（直辖市、地级市）",
    citiesInOthers: "第二份清单的城市数（直辖市、地级市）",
    citiesInBoth: "两份清单都有的城市数（直辖市、地级市）",
    size: "椭圆大小",
    centreLongitude: "重心经度",
    centreLatitude: "重心纬度",
    centreX: "重心 x",
    centreY: "重心 y",
    semiMajorKm: "长半轴（千米）",
    semiMinorKm: "短半轴（千米）",
    semiMajor: "长半轴",
    semiMinor: "短半轴",
    rotation: "长轴方位角（自正北顺时针，度）",
    areaKm2: "面积（平方千米）",
    area: "面积",
    standardDistanceKm: "标准距离（千米）",
    standardDistance: "标准距离",
    flattening: "扁率",
    eccentricity: "离心率",
    densityPerKm2: "密度（每平方千米的权重）",
    density: "密度",
    shareInsideByWeight: "落在椭圆内的比例（按权重）",
    shareInsideByCount: "落在椭圆内的比例（按点数）",
    points: "点数",
    sumWeights: "权重合计",
    leftOut: "未计入的行数",
  },
  en: {
    relation: "relation",
    explanation: "explanation",
    industry: "industry recognised",
    gbCode: "GB/T 4754 code",
    industryPath: "path",
    leftover: "words not known",
    colocated: "colocated",
    quotient: "location quotient",
    place: "place",
    placeCode: "code",
    placeKind: "kind",
    province: "province",
    longitude: "longitude",
    latitude: "latitude",
    candidates: "candidates",
    region: "region",
    inPlaces: "places in the first list",
    inOthers: "places in the second list",
    inBoth: "places in both lists",
    shareOfPlaces: "share of the first list",
    shareOfOthers: "share of the second list",
    notKnown: "rows of the first list whose place is not known",
    otherNotKnown: "rows of the second list whose place is not known",
    citiesInPlaces: "cities in the first list (municipalities, prefecture-level cities)",
    citiesInOthers: "cities in the second list (municipalities, prefecture-level cities)",
    citiesInBoth: "cities in both lists (municipalities, prefecture-level cities)",
    size: "size",
    centreLongitude: "centre longitude",
    centreLatitude: "centre latitude",
    centreX: "centre x",
    centreY: "centre y",
    semiMajorKm: "semi-major axis (km)",
    semiMinorKm: "semi-minor axis (km)",
    semiMajor: "semi-major axis",
    semiMinor: "semi-minor axis",
    rotation: "rotation (degrees clockwise from north)",
    areaKm2: "area (km²)",
    area: "area",
    standardDistanceKm: "standard distance (km)",
    standardDistance: "standard distance",
    flattening: "flattening",
    eccentricity: "eccentricity",
    densityPerKm2: "density (weight per km²)",
    density: "density",
    shareInsideByWeight: "share inside, by weight",
    shareInsideByCount: "share inside, by count",
    points: "points",
    sumWeights: "sum of weights",
    leftOut: "rows left out",
  },
};
