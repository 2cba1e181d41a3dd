/** Breadth of the vocabulary, measured on goods that official lists name. */
import { conceptGraph } from "../src/engine/industries/graph";
import type { Recognition } from "../src/engine/industries/types";
import { mulberry32 } from "./bench/random";
import { saysWhatItIs } from "./industries/coverage";

/** One item of an official list: the code under which it stands, and its name. */
export interface Good {
  readonly code: string;
  readonly name: string;
}

/** What stands before the colon: "干酪：硬质干酪、软质干酪" is an item 干酪. */
export const nameOfItem = (item: string): string => item.split(/[：:]/)[0]?.trim() ?? "";

/** The division (大类) of a GB/T 4754-2017 code: its first two digits. */
export const divisionOf = (code: string): string => code.slice(0, 2);

/** Every name once per division. */
export const distinctGoods = (goods: readonly Good[]): readonly Good[] => [
  ...new Map(goods.map((good) => [`${divisionOf(good.code)} ${good.name}`, good])).values(),
];

/** Draws `count` of the items without replacement; the same seed draws the same items in the same order. */
export const draw = <T>(items: readonly T[], { count, seed }: { count: number; seed: number }): T[] => {
  const random = mulberry32(seed);
  const rest = [...items];
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0] as T,
  );
};

/** Divisions of everything that a name was said to be; what it only belongs to (圆珠笔 of 圆珠笔配件) does not count. */
export const recognisedDivisions = (
  { concepts }: Pick<Recognition, "concepts">,
  divisionsOf: (concept: number) => ReadonlySet<string> = conceptGraph().divisionsOf,
): ReadonlySet<string> =>
  new Set(
    concepts
      .filter((concept) => saysWhatItIs({ concepts: [concept] }))
      .flatMap(({ concept }) => [...divisionsOf(concept)]),
  );

/** Where the divisions of the items begin, group by group, as GB/T 4754-2017 orders them. */
const GROUPS = [
  [1, "01–05 agriculture"],
  [6, "06–12 mining"],
  [13, "13–16 food, drinks, tobacco"],
  [17, "17–19 textiles, clothing, leather"],
  [20, "20–24 wood, furniture, paper, leisure"],
  [25, "25–29 chemicals, medicine, plastics"],
  [30, "30–33 minerals, metals"],
  [34, "34–35 machinery"],
  [36, "36–37 vehicles"],
  [38, "38–40 electrical, electronics, instruments"],
  [41, "41–43 other manufacturing"],
  [44, "44–50 energy, water, construction"],
  [51, "51–97 services"],
] as const;

/** The group of divisions in which a code stands, for one line of the report. */
export const groupOf = (code: string): string =>
  GROUPS.filter(([first]) => first <= Number(divisionOf(code))).at(-1)?.[1] ?? "";
