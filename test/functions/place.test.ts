import fc from "fast-check";
import { place } from "../../src/functions/functions";
import { problem } from "./problem";

describe("PLACE", () => {
  test("a name for each row, in the language of the texts; a heading gives a label, a blank row nothing", () => {
    expect(place([["昆山"]])).toEqual([["苏州市"]]);
    expect(place([["Kunshan, Jiangsu"]])).toEqual([["Suzhou"]]);
    expect(place([["城市"], ["深圳"], [null], [0], [{ code: "#N/A" }], ["广佛"], [""]])).toEqual([
      ["地点"],
      ["深圳市"],
      [""],
      [""],
      [""],
      ["广州市、佛山市"],
    ]);
    expect(place([["Foshan, Guangzhou"]])).toEqual([["Foshan, Guangzhou"]]);
  });

  test("ambiguous and unknown are words, never a guess", () => {
    expect(place([["朝阳区"], ["深玔市"]])).toEqual([["有歧义"], ["不明"]]);
    expect(place([["Suzhou"], ["Stuttgart"]])).toEqual([["ambiguous"], ["unknown"]]);
  });

  test("all is eight columns, whatever the rows hold", () => {
    const all = place([["地点"], ["澄迈"], ["鼓楼区"], ["广佛"], [null], ["夨乂"]], "全部");
    expect(all).toEqual([
      ["地点", "行政区划代码", "类别", "省份", "经度", "纬度", "可能的地点", "区域"],
      ["澄迈县", "469023", "省直辖县级行政区", "海南省", 110.007147, 19.737095, "", "其他东部"],
      ["有歧义", "", "", "", "", "", "南京市、徐州市、福州市、开封市", ""],
      ["广州市、佛山市", "440100、440600", "地级市、地级市", "广东省", "", "", "", "珠三角"],
      ["", "", "", "", "", "", "", ""],
      ["不明", "", "", "", "", "", "", ""],
    ]);
    expect(place([["Shenzhen"]], "all")[0]).toEqual([
      "Shenzhen",
      "440300",
      "prefecture-level city",
      "Guangdong",
      114.085947,
      22.547,
      "",
      "Pearl River Delta",
    ]);
  });

  test("code, province and region alone, in words of either language", () => {
    expect(place([["青岛"]], "code")).toEqual([["370200"]]);
    expect(place([["青岛"]], "省份")).toEqual([["山东省"]]);
    expect(place([["青岛"]], "region")).toEqual([["山东半岛"]]);
    expect(problem(() => place([["青岛"]], "colour"))).toMatchObject({
      code: "unknown-word",
      argument: "show",
    });
    expect(problem(() => place([[null]]))).toEqual({ code: "no-rows", list: "places" });
  });

  test("a province column beside the places narrows them", () => {
    expect(
      place([
        ["省份", "城市"],
        ["北京市", "朝阳区"],
        ["江苏省", "深圳"],
      ]),
    ).toEqual([["地点"], ["北京市"], ["有歧义"]]);
  });

  test("law: as many rows as the argument, as many columns as show asks for, nothing null", () => {
    const cell = fc.constantFrom<unknown>("深圳", "朝阳区", "夨乂", "广佛", null, 0, "", "Suzhou", {
      code: "#REF!",
    });
    const shows = { name: 1, code: 1, province: 1, region: 1, all: 8 } as const;
    const show = fc.constantFrom(...(Object.keys(shows) as (keyof typeof shows)[]));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), show, (cells, shown) => {
        const rows = place(
          [...cells, "成都"].map((text) => [text]),
          shown,
        );
        const isWhole = rows.every((row) => row.length === shows[shown] && !row.includes(null));
        return isWhole && rows.length === cells.length + 1;
      }),
    );
  });

  test("10,000 rows", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`${i % 2 ? "深圳" : "昆山"}${i}号`]);
    place(rows.slice(0, 10));
    const start = performance.now();
    const cells = place(rows, "all");
    // Printed, not asserted: what a machine under load takes says nothing. The budget is 300 ms.
    process.stdout.write(`PLACE of 10,000 distinct rows: ${(performance.now() - start).toFixed(0)} ms\n`);
    expect(cells.filter(([name]) => name === "深圳市" || name === "苏州市")).toHaveLength(10_000);
  });
});
