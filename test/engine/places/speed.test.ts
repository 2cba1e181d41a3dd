import { allPlaces, counties, unitSpellings } from "../../../src/engine/places/gazetteer";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";

/** The texts read, and how many a second of processor time: printed, not asserted, for a busy machine is slower. */
const resolvedAmong = (what: string, texts: readonly string[]): number => {
  for (const text of texts.slice(0, 5000)) resolvePlace(text);
  const before = process.cpuUsage();
  const resolved = texts.filter((text) => resolvePlace(text).status === "resolved").length;
  const { user, system } = process.cpuUsage(before);
  const perSecond = Math.round(texts.length / ((user + system) / 1e6) / 1000);
  process.stdout.write(`${what}: ${perSecond},000 distinct texts a second of processor time\n`);
  return resolved;
};

test("distinct Chinese paths and distinct texts in letters are all read", () => {
  const paths = counties().map(({ name, place }) => place.province + place.name + name);
  const chinese = paths.flatMap((path) => ["", "开发区", "产业集群"].map((end) => path + end));
  const pinyin = unitSpellings().flatMap(({ pinyin: letters }) =>
    ["shi", " city", " City, China", ""].flatMap((end) =>
      Array.from({ length: 20 }, (_, i) => `${letters}${end} ${i}`),
    ),
  );
  const english = allPlaces().flatMap(({ nameEn }) =>
    Array.from({ length: 40 }, (_, i) =>
      i % 2 ? `No. ${i} Industrial Park, ${nameEn}` : `${nameEn} Foods Ltd ${i}`,
    ),
  );
  expect(resolvedAmong("Chinese", chinese)).toBe(chinese.length);
  expect(resolvedAmong("pinyin", pinyin) / pinyin.length).toBeGreaterThan(0.9);
  expect(resolvedAmong("English", english) / english.length).toBeGreaterThan(0.9);
});
