import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./csv";
import { distinctGoods, type Good, nameOfItem } from "./goods";
import { REFERENCE } from "./industries/officialCodes";

/**
 * Items of two official lists, each once per division: what the annotations of GB/T 4754-2017 say that a class includes,
 * and the products of the strategic emerging industries 2018. Null where the lists are not at hand.
 */
export const readGoods = (reference: string = REFERENCE): readonly Good[] | null => {
  const annotations = join(reference, "gbt4754_annotation_items.csv");
  const products = join(reference, "sei2018_products.csv");
  if (!existsSync(annotations) || !existsSync(products)) return null;
  return distinctGoods([
    ...readCsv(annotations)
      .rows.filter(({ cells }) => cells["kind"] === "inc")
      .map(({ cells }) => ({ code: cells["code"] ?? "", name: nameOfItem(cells["item"] ?? "") })),
    ...readCsv(products).rows.map(({ cells }) => ({
      code: cells["gb_code"] ?? "",
      name: nameOfItem(cells["product"] ?? ""),
    })),
  ]);
};

/** Where the items stand that a person judged. */
export const CHECKED_GOODS = "test/golden/industries/goods-200.csv";

/** An item with the divisions that a reader judged right for it, whatever the vocabulary says. */
export interface CheckedGood {
  readonly name: string;
  readonly divisions: readonly string[];
}

/** Reads the judged items. Throws with file and line where an item has no division of two digits. */
export const readCheckedGoods = (): readonly CheckedGood[] =>
  readCsv(CHECKED_GOODS).rows.map(({ line, cells }) => {
    const divisions = (cells["divisions"] ?? "").split(" ");
    if (!divisions.every((division) => /^\d\d$/.test(division)))
      throw new Error(`${CHECKED_GOODS}:${line}: “${cells["divisions"]}” are no divisions of two digits`);
    return { name: cells["item"] ?? "", divisions };
  });
