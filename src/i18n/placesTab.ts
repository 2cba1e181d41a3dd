import type { AreaKind } from "../engine/places/areas";
import type { InBothLanguages } from "./language";

/** What the Places tab says; figures arrive formatted. */
export interface PlacesPhrases {
  readonly title: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<"cities" | "all", string>>;
  readonly year: string;
  readonly allYears: string;
  readonly earlierYears: string;
  readonly withClusters: string;
  readonly withBelts: string;
  readonly withBoth: string;
  readonly share: (share: string, of: string) => string;
  readonly ofClusterPlaces: string;
  readonly ofBeltPlaces: string;
  readonly byTypes: string;
  readonly types: (types: string) => string;
  readonly noType: string;
  readonly places: string;
  readonly clusters: string;
  readonly belts: string;
  readonly by: string;
  readonly areaTitle: string;
  readonly areas: Readonly<Record<AreaKind, string>>;
  readonly both: string;
  readonly clustersOnly: string;
  readonly beltsOnly: string;
  readonly total: string;
  readonly top: string;
  readonly place: string;
  readonly more: (places: string) => string;
  readonly years: string;
  readonly countingYears: string;
  readonly matchRate: string;
  readonly counted: string;
}

/** The Places tab in both languages. */
export const placesPhrases: InBothLanguages<PlacesPhrases> = {
  zh: {
    title: "集群和产业带在哪些城市",
    scope: "统计范围",
    scopes: { cities: "只计地级市和直辖市", all: "计所有地点" },
    year: "产业带年份",
    allYears: "全部年份",
    earlierYears: "以前年份的产业带也算",
    withClusters: "有集群",
    withBelts: "有产业带",
    withBoth: "两者都有",
    share: (share, of) => `占${of}的 ${share}`,
    ofClusterPlaces: "有集群的地点",
    ofBeltPlaces: "有产业带的地点",
    byTypes: "有几种集群类型",
    types: (types) => `${types} 种`,
    noType: "未填类型",
    places: "地点",
    clusters: "集群",
    belts: "产业带",
    by: "分组",
    areaTitle: "按区域分布",
    areas: { region: "按区域", province: "按省份", given: "按表中的区域" },
    both: "都有",
    clustersOnly: "只有集群",
    beltsOnly: "只有产业带",
    total: "合计",
    top: "各地点",
    place: "地点",
    more: (places) => `再显示 ${places} 个地点`,
    years: "逐年变化",
    countingYears: "正在计算逐年变化…",
    matchRate: "匹配率",
    counted: "集群按城市份额计：一个集群分布在几个地点就计几次。",
  },
  en: {
    title: "Where clusters and belts stand",
    scope: "Counted",
    scopes: { cities: "cities only", all: "all places" },
    year: "Year of the belts",
    allYears: "all years",
    earlierYears: "belts of earlier years count too",
    withClusters: "with clusters",
    withBelts: "with belts",
    withBoth: "with both",
    share: (share, of) => `${share} of ${of}`,
    ofClusterPlaces: "places with clusters",
    ofBeltPlaces: "places with belts",
    byTypes: "How many cluster types",
    types: (types) => types,
    noType: "no type given",
    places: "Places",
    clusters: "Clusters",
    belts: "Belts",
    by: "Group by",
    areaTitle: "By area",
    areas: { region: "by region", province: "by province", given: "by the lists' own region" },
    both: "Both",
    clustersOnly: "Clusters only",
    beltsOnly: "Belts only",
    total: "Total",
    top: "Places",
    place: "Place",
    more: (places) => `Show ${places} more places`,
    years: "Year by year",
    countingYears: "Working out the figures of each year…",
    matchRate: "Match rate",
    counted: "Clusters are counted by membership: once in each of their places.",
  },
};
