import type { BeltTexts, ClusterTexts } from "../../src/engine/matching/types";
import { industryNames, placeTexts } from "../bench/names";
import { mulberry32, pick } from "../bench/random";

/** How large the made-up lists are; `names`: distinct industry texts, all of which the first belts use. */
export interface ListSizes {
  readonly clusters: number;
  readonly belts: number;
  readonly names: number;
  readonly seed: number;
}

/** Two lists with every column given; a longer list of belts begins with the shorter one of the same seed. */
export interface ScaleLists {
  readonly clusters: readonly Required<Omit<ClusterTexts, "weight">>[];
  readonly belts: () => Iterable<Required<Omit<BeltTexts, "year">>>;
}

const PLACE_TEXTS = 600;
const SHARED = ["深圳、东莞", "上海市，苏州市", "京津冀", "长沙市、株洲市、湘潭市"];
/** An ambiguous place, a place that no gazetteer has, nothing. */
const UNCERTAIN = ["朝阳", "某某园区", ""];
const PROVINCES = ["广东省", "辽宁省", "北京市"];
const TYPES = ["战略性新兴", "先进制造业", "创新型", "創新型", ""];

/** Made-up lists: equal for equal sizes and seed. Few places have most belts, as on a platform. */
export const scaleLists = ({ clusters, belts, names, seed }: ListSizes): ScaleLists => {
  const industries = distinctNames(names, seed);
  const places = [...placeTexts(PLACE_TEXTS, seed), ...SHARED, ...UNCERTAIN];
  const placeOf = (random: () => number, kinds: readonly string[]): string =>
    random() < 0.03 ? pick(kinds, random) : (places[Math.floor(places.length * random() ** 2)] ?? "");
  const provinceOf = (random: () => number): string => (random() < 0.02 ? pick(PROVINCES, random) : "");
  return {
    clusters: rowsOf(clusters, seed + 1, (random) => {
      const place = placeOf(random, SHARED);
      const industry = pick(industries, random);
      const province = provinceOf(random);
      return { name: `${place}${industry}集群`, type: pick(TYPES, random), place, province, industry };
    }),
    *belts() {
      const random = mulberry32(seed + 2);
      for (let row = 0; row < belts; row++) {
        const industry = industries[row] ?? pick(industries, random);
        yield { name: "", place: placeOf(random, UNCERTAIN), province: provinceOf(random), industry };
      }
    },
  };
};

const rowsOf = <Row>(count: number, seed: number, row: (random: () => number) => Row): readonly Row[] => {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => row(random));
};

/** Names as lists hold them, some with brackets, some that nobody knows. */
const distinctNames = (count: number, seed: number): readonly string[] =>
  industryNames(count, seed).map((name, at, all) => {
    if (at % 50 === 1) return `${name}（${all[at - 1]}）`;
    return at % 97 === 2 ? `某某${at}` : name;
  });
