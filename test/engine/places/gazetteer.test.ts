import { allPlaces, counties, placeByCode } from "../../../src/engine/places/gazetteer";

test("369 units: 4 municipalities, 293 cities, 30 autonomous prefectures, 3 leagues, 7 prefectures, 32 counties", () => {
  const counts: Record<string, number> = {};
  for (const { kind } of allPlaces()) counts[kind] = (counts[kind] ?? 0) + 1;
  expect(counts).toEqual({
    municipality: 4,
    "prefecture-level city": 293,
    "autonomous prefecture": 30,
    league: 3,
    prefecture: 7,
    "county-level unit under the province": 32,
  });
});

test("a unit has its names, province and point", () => {
  expect(placeByCode("610100")).toEqual({
    code: "610100",
    name: "西安市",
    shortName: "西安",
    nameEn: "Xi'an",
    kind: "prefecture-level city",
    province: "陕西省",
    longitude: 108.948024,
    latitude: 34.263161,
  });
  expect(placeByCode("469023")?.kind).toBe("county-level unit under the province");
  expect(placeByCode("632800")?.shortName).toBe("海西");
});

test("what is no unit has no place", () => {
  expect(["440305", "440000", "", "abc", "999999"].map(placeByCode)).toEqual(Array(5).fill(undefined));
});

test.each([
  ["喀什", "Kashgar"],
  ["拉萨", "Lhasa"],
  ["齐齐哈尔", "Qiqihar"],
  ["呼和浩特", "Hohhot"],
  ["吕梁", "Lüliang"],
  ["六安", "Lu'an"],
  ["台州", "Taizhou"],
  ["亳州", "Bozhou"],
])("the English name of %s is %s", (shortName, nameEn) => {
  expect(allPlaces().find((place) => place.shortName === shortName)?.nameEn).toBe(nameEn);
});

test.each([
  ["乐清市", "yueqing"],
  ["珲春市", "hunchun"],
  ["闵行区", "minhang"],
  ["歙县", "shexian"],
  ["大埔县", "dabu"],
  ["阿图什市", "atushi"],
  ["花都区", "huadu"],
])("%s reads %s", (name, pinyin) => {
  expect(counties().find((county) => county.name === name)?.pinyin).toBe(pinyin);
});
