import { existsSync, writeFileSync } from "node:fs";
import { recogniseIndustry } from "../src/engine/industries/recogniseIndustry";
import type { Recognition } from "../src/engine/industries/types";
import { conceptById } from "../src/engine/industries/vocabulary";
import { interval, wilson } from "./evaluation";
import { divisionOf, draw, type Good, groupOf, recognisedDivisions } from "./goods";
import { CHECKED_GOODS, type CheckedGood, readCheckedGoods, readGoods } from "./goodsLists";
import { saysWhatItIs } from "./industries/coverage";

/** The draw that the figures are taken on; `--seed=` takes another one. */
const SEED = 20221021;
const DRAWN = 1000;
const CHECKED = 200;
/** What is grown, mined or manufactured stands in the divisions up to here; works and services follow. */
const LAST_OF_GOODS = 43;

/** One drawn item and what the tagger makes of it. */
export interface TriedGood extends Good {
  /** The tagger says what the thing is: a concept or a kind of one. */
  readonly recognised: boolean;
  /** The same by a concept that is not too broad: that some device is 设备 says little. */
  readonly closely: boolean;
  /** A recognised concept stands in the division of the item. */
  readonly inDivision: boolean;
}

/** The items that the seed draws from the official lists, tried; null where the lists are not at hand. */
export const triedGoods = (seed: number = SEED): readonly TriedGood[] | null => {
  const goods = readGoods();
  return goods && draw(goods, { count: DRAWN, seed }).map(tried);
};

const tried = (good: Good): TriedGood => {
  const recognition = recogniseIndustry(good.name);
  return {
    ...good,
    recognised: saysWhatItIs(recognition),
    closely: saysWhatItIs(withoutTooBroad(recognition)),
    inDivision: isIn([divisionOf(good.code)], recognition),
  };
};

const withoutTooBroad = ({ concepts }: Recognition): Pick<Recognition, "concepts"> => ({
  concepts: concepts.filter(({ id }) => conceptById(id)?.tooBroad === false),
});

const isIn = (divisions: readonly string[], recognition: Pick<Recognition, "concepts">): boolean => {
  const found = recognisedDivisions(recognition);
  return divisions.some((division) => found.has(division));
};

/** True when a recognised concept stands in a division that was judged right for the item. */
export const isRight = ({ name, divisions }: CheckedGood): boolean =>
  isIn(divisions, recogniseIndustry(name));

const isCloselyRight = ({ name, divisions }: CheckedGood): boolean =>
  isIn(divisions, withoutTooBroad(recogniseIndustry(name)));

/** `npm run evaluate -- --goods`: how many items of official lists the vocabulary recognises, and how rightly. */
export const evaluateGoods = (): void => {
  const chosen = process.argv.find((argument) => argument.startsWith("--seed="))?.slice("--seed=".length);
  const seed = chosen === undefined ? SEED : Number(chosen);
  const goods = triedGoods(seed);
  if (goods === null) console.log("items of official lists: skipped, the lists are not at hand");
  else printTried(goods, seed);
  if (existsSync(CHECKED_GOODS)) printChecked(readCheckedGoods());
  else if (goods !== null) writeForJudging(goods);
};

const share = (hits: number, cases: number): string => interval(wilson(hits, cases));

const printTried = (goods: readonly TriedGood[], seed: number): void => {
  const recognised = goods.filter((good) => good.recognised);
  const closely = goods.filter((good) => good.closely);
  const inDivision = recognised.filter((good) => good.inDivision);
  console.log(`${goods.length} items of official lists, seed ${seed}; an item is its name before the colon`);
  console.log(`  recognised                 ${share(recognised.length, goods.length)}`);
  const made = goods.filter(({ code }) => Number(divisionOf(code)) <= LAST_OF_GOODS);
  const madeRecognised = made.filter((good) => good.recognised);
  console.log(`  … of divisions 01–43       ${share(madeRecognised.length, made.length)}`);
  console.log(`  … not as too broad a thing ${share(closely.length, goods.length)}`);
  console.log(`  in the item's own division ${share(inDivision.length, recognised.length)} recognised`);
  console.log("\nrecognised by division");
  for (const group of [...new Set(goods.map(({ code }) => groupOf(code)))].sort()) {
    const those = goods.filter(({ code }) => groupOf(code) === group);
    const hits = those.filter((good) => good.recognised).length;
    console.log(`  ${group.padEnd(42)} ${share(hits, those.length)}`);
  }
};

const printChecked = (checked: readonly CheckedGood[]): void => {
  const right = checked.filter(isRight).length;
  const closely = checked.filter(isCloselyRight).length;
  console.log(`\n${CHECKED_GOODS}: items whose divisions were judged by hand`);
  console.log(`  in a right division        ${share(right, checked.length)}`);
  console.log(`  … not by too broad a thing ${share(closely, checked.length)}`);
  for (const good of checked.filter((one) => !isRight(one))) {
    const names = recogniseIndustry(good.name).concepts.filter((concept) =>
      saysWhatItIs({ concepts: [concept] }),
    );
    const found = names.map(({ id }) => conceptById(id)?.zh ?? "").join(" ");
    console.log(`  not ${good.divisions.join(" ")}: ${good.name} → ${found || "not recognised"}`);
  }
};

/** Draws the items for the hand check; the divisions are the official ones until a person has judged them. */
const writeForJudging = (goods: readonly TriedGood[]): void => {
  const rows = goods
    .filter((good) => good.recognised)
    .slice(0, CHECKED)
    .map(({ code, name }) => [code, name, divisionOf(code), ""].map(quoted).join(","));
  writeFileSync(CHECKED_GOODS, `${["code,item,divisions,note", ...rows].join("\n")}\n`);
  console.log(`\n${CHECKED_GOODS}: ${rows.length} items written, to be judged`);
};

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
