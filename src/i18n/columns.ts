import type { ColumnRole } from "../engine/problems";
import type { InBothLanguages } from "./language";

/** What a column of a list is called. */
export const columnNames: InBothLanguages<Readonly<Record<ColumnRole, string>>> = {
  zh: {
    place: "地点",
    province: "省份",
    region: "区域",
    industry: "产业",
    name: "名称",
    type: "类型",
    weight: "权重",
    year: "年份",
    longitude: "经度",
    latitude: "纬度",
    x: "x",
    y: "y",
  },
  en: {
    place: "place",
    province: "province",
    region: "region",
    industry: "industry",
    name: "name",
    type: "type",
    weight: "weight",
    year: "year",
    longitude: "longitude",
    latitude: "latitude",
    x: "x",
    y: "y",
  },
};
