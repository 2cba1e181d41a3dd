import type { HeaderWords } from "./cells";
import type { ColumnRole } from "./problems";

/** The headings that name a column of a list, in Chinese and English; compared after `normaliseText`. */
export const COLUMN_WORDS: HeaderWords<ColumnRole> = {
  place: [
    ..."地点 城市 市 所在地 所在城市 所在市 地区 地级市 城市名称 地方 产地 所属城市 所属地区".split(" "),
    ..."place city location prefecture cities places".split(" "),
  ],
  province: [
    ..."省份 省 所在省 所在省份 省区市 所属省份 省级行政区 province".split(" "),
    ...["省、自治区、直辖市", "province name"],
  ],
  region: [
    ..."区域 大区 片区 板块 经济区 所在区域 所属区域 区域板块 经济区域 region".split(" "),
    "economic region",
  ],
  industry: [
    ..."产业 行业 产业名称 行业名称 产业类别 行业类别 主导产业 所属产业 所属行业 产业领域 领域".split(" "),
    ..."产品 产品类别 产品类目 产品名称 品类 类目 商品类目 主营产品 主营类目".split(" "),
    ..."industry sector product products category".split(" "),
    "product category",
  ],
  name: [
    ..."集群 集群名称 产业集群 产业集群名称 名称 产业带 产业带名称 线上产业带 项目 项目名称".split(" "),
    ..."cluster clusters name belt belts".split(" "),
    ...["cluster name", "belt name", "industrial cluster", "industrial belt", "online industrial belt"],
  ],
  type: [..."类型 集群类型 产业集群类型 类别 type".split(" "), "cluster type"],
  weight: [..."权重 权数 weight weights".split(" ")],
  year: [..."年份 年 年度 year".split(" ")],
  longitude: [..."经度 东经 longitude lon lng long".split(" ")],
  latitude: [..."纬度 北纬 latitude lat".split(" ")],
  x: ["x", "x坐标", "横坐标", "easting"],
  y: ["y", "y坐标", "纵坐标", "northing"],
};
