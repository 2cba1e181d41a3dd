import { allPlaces } from "../../../src/engine/places/gazetteer";
import { regionOf, REGIONS } from "../../../src/engine/places/regions";

const regionByName = new Map(allPlaces().map((place) => [place.shortName, regionOf(place)]));

test.each([
  ["上海", "yangtze-delta"],
  ["合肥", "yangtze-delta"],
  ["石家庄", "beijing-tianjin-hebei"],
  ["深圳", "pearl-delta"],
  ["汕头", "other-east"],
  ["青岛", "shandong-peninsula"],
  ["武汉", "central"],
  ["重庆", "west"],
  ["海西", "west"],
  ["大连", "northeast"],
  ["厦门", "other-east"],
  ["澄迈", "other-east"],
])("%s is in %s", (name, region) => {
  expect(regionByName.get(name)).toBe(region);
});

test("every unit has a region, every region has units; the Pearl River Delta has its nine cities", () => {
  expect(new Set(regionByName.values())).toEqual(new Set(REGIONS));
  expect([...regionByName.values()].filter((region) => region === "pearl-delta")).toHaveLength(9);
});
