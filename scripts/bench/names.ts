import { allConcepts } from "../../src/engine/industries/vocabulary";
import { allPlaces, counties } from "../../src/engine/places/gazetteer";
import { mulberry32, pick } from "./random";

/** So many distinct names as lists hold them: goods with modifiers, trade words, places and numbers around them. */
export const industryNames = (count: number, seed: number): readonly string[] => {
  const random = mulberry32(seed);
  const goods = allConcepts().map(({ zh }) => zh);
  const before = ["", "", "智能", "高端", "定制", "新型", "义乌", "深圳市", "儿童"];
  const after = ["", "", "", "批发", "厂家", "配件", "设备", "产业集群", "及零部件"];
  const names = new Set<string>();
  while (names.size < count) {
    const both = random() < 0.2 ? pick(goods, random) : "";
    const number = names.size > 20_000 ? Math.floor(random() * 1000) : "";
    names.add(`${pick(before, random)}${both}${pick(goods, random)}${pick(after, random)}${number}`);
  }
  return [...names];
};

/** So many distinct place texts: cities short and full, with provinces, counties, zones and words behind them. */
export const placeTexts = (count: number, seed: number): readonly string[] => {
  const random = mulberry32(seed);
  const texts = new Set<string>();
  while (texts.size < count) {
    const county = pick(counties(), random);
    const unit = random() < 0.5 ? county.place : pick(allPlaces(), random);
    const below = random() < 0.5 && unit === county.place ? county.name : "";
    const province = random() < 0.3 ? unit.province : "";
    const end = pick(["", "", "高新区", "经济开发区", "工业园", "产业集群"], random);
    texts.add(`${province}${random() < 0.5 ? unit.name : unit.shortName}${below}${end}${texts.size % 7}`);
  }
  return [...texts];
};
