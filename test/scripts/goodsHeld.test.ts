import { existsSync } from "node:fs";
import { isRight, triedGoods } from "../../scripts/evaluateGoods";
import { readCheckedGoods } from "../../scripts/goodsLists";
import { REFERENCE } from "../../scripts/industries/officialCodes";

// The goal is 95 %: what is missing are codes of services and of devices that only a head word tells.
test("of 200 items judged by hand at least 80 % fall in a right division", () => {
  const checked = readCheckedGoods();
  expect(new Set(checked.map(({ name }) => name)).size).toBe(200);
  expect(checked.filter(isRight).length).toBeGreaterThanOrEqual(160);
});

const withReference = existsSync(REFERENCE) ? test : test.skip;

withReference("of 1,000 items drawn from the official lists at least 85 % are recognised", () => {
  const goods = triedGoods();
  expect(goods).toHaveLength(1000);
  expect(goods?.filter(({ recognised }) => recognised).length).toBeGreaterThanOrEqual(850);
});
