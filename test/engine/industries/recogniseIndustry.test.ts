import fc from "fast-check";
import { recogniseIndustry, type RecogniseOptions } from "../../../src/engine/industries/recogniseIndustry";
import { readRules } from "../../../src/engine/industries/rules";
import { allConcepts, conceptById, termsAt } from "../../../src/engine/industries/vocabulary";

/** The concepts of a name, with how the name stands to them after a colon. */
const concepts = (text: string, options: RecogniseOptions = {}): string[] =>
  recogniseIndustry(text, options).concepts.map(({ id, head }) =>
    head === undefined ? id : `${id}:${head}`,
  );

test("every term of the vocabulary names its own concept, and only that", () => {
  const wrong = allConcepts().flatMap(({ id }, position) =>
    termsAt(position).filter((text) => {
      const [first, ...more] = recogniseIndustry(text).concepts;
      return first?.id !== id || first.head !== undefined || more.length > 0;
    }),
  );
  expect(wrong).toEqual([]);
});

test("reads any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { concepts: named } = recogniseIndustry(text);
      expect(named.every(({ id }) => conceptById(id) !== undefined)).toBe(true);
    }),
  );
});

test("places, scaffold and modifiers are taken out and shown", () => {
  const { concepts: named, ignored, leftover } = recogniseIndustry("广东省深圳市高端纺织创新型产业集群");
  expect(named.map(({ id, by }) => [id, by])).toEqual([["textile", "term"]]);
  expect(ignored.map(({ because }) => because)).toEqual(
    expect.arrayContaining(["place", "modifier", "scaffold"]),
  );
  expect(leftover).toEqual([]);
});

test("a district that the gazetteer may not hold is a place at the head of a name", () => {
  expect(recogniseIndustry("天目湖区工业机器人").leftover).toEqual([]);
});

test.each([
  ["中药材料", ["materials:narrower", "tcm:material_of"], "not 中药材 and 料"],
  ["电子烟", ["e-cigarette"], "not 电子"],
  ["青岛库存交通工具", ["vehicles:narrower"], "the place goes, stock is of some kind"],
  ["汽車零部件", ["auto-parts"], "traditional characters"],
  ["Industrial Robots", ["industrial-robot"], "English, plural"],
  ["Food machinery", ["food-machinery"], "English"],
  ["plastics machinery cluster", ["plastic-machinery"], "English scaffold"],
])("%s", (text, expected) => expect(concepts(text)).toEqual(expected));

describe("head words", () => {
  test.each([
    ["食品设备", ["food-machinery"], "the term for it, whatever the word for machine"],
    ["面包机械", ["bakery-machine:narrower", "bread:equipment_for"], "a kind of the term above"],
    ["水泥包装", ["packaging:narrower", "cement:packaging_of"], "packaging"],
    ["水泥配件", ["parts:narrower", "cement:dedicated_part_of"], "parts"],
    ["汽车模型培训", ["training:narrower"], "training replaces what it is about"],
    ["机器人设备", ["robot"], "a word of its own kind is only repeated"],
    ["新能源汽车零部件智能制造", ["nev-parts"], "smart making of a thing is the thing"],
    ["硅胶手机壳", ["phone-cases:narrower", "silicone-rubber-goods:made_of"], "a material before a product"],
    ["太空椅", ["chairs:narrower"], "one character at the end"],
    ["特钢新材料", ["special-steel"], "apposition"],
    ["生物医药大健康", ["health-industry", "biomedicine"], "two industries side by side"],
    ["石墨烯粉末", ["graphene:narrower"], "a form of a material"],
    ["面包板", [], "a form of no material says nothing"],
    ["柠檬片", ["lemons:narrower"], "a form of food"],
    ["糖果色丝袜", ["stockings"], "a colour"],
    ["奶牛图案睡衣", ["sleepwear"], "a picture"],
    ["水果手机壳", ["phone-cases"], "food on goods that are not eaten is a picture"],
    ["玩具汽车", ["toy:narrower"], "a toy, whatever it shows"],
    ["玩具电机", ["motor:narrower", "toy:component_of"], "but a part of a toy is a part"],
  ])("%s", (text, expected) =>
    // As if the vocabulary had no name of its own for it.
    expect(concepts(text, { without: text }).sort()).toEqual([...expected].sort()),
  );

  test("an unknown word at the end leaves the thing unknown", () => {
    expect(recogniseIndustry("钢琴嘟嘟")).toMatchObject({ concepts: [], leftover: ["嘟嘟"] });
  });
});

describe("names joined by 、和与及", () => {
  test.each([
    ["机器人及机床", ["robot", "machine-tool"]],
    ["摩托车、自行车", ["motorcycle", "bicycle"]],
    ["医药和化工设备", ["chemical-equipment", "pharma-machinery"]],
    ["钢琴及零部件", ["piano", "piano-parts"]],
  ])("%s", (text, expected) => expect(concepts(text).sort()).toEqual([...expected].sort()));
});

test("words in brackets are secondary", () => {
  expect(recogniseIndustry("电气（变压器）").concepts).toMatchObject([
    { id: "electrical", secondary: false },
    { id: "transformer", secondary: true },
  ]);
  expect(concepts("（变压器）")).toEqual(["transformer"]);
});

describe("the user's rules", () => {
  const header = ["种类", "A", "关系", "B", "地点"];
  const taught = (...rows: string[][]) => readRules([header, ...rows]).rules;

  test("a synonym gives an unknown word its meaning and names its row", () => {
    const rules = taught(["同义", "嘟嘟", "", "钢琴"]);
    expect(recogniseIndustry("嘟嘟配件", { rules }).concepts).toMatchObject([
      { id: "piano-parts", by: "rule", ruleRow: 1 },
    ]);
    expect(recogniseIndustry("嘟嘟", { rules }).concepts).toMatchObject([
      { id: "piano", by: "rule", ruleRow: 1 },
    ]);
  });

  test("a synonym comes before the built-in meaning, and not inside a longer word", () => {
    const rules = taught(["synonym", "石墨", "", "钢琴"]);
    expect(recogniseIndustry("石墨", { rules }).concepts).toMatchObject([{ id: "piano" }]);
    expect(recogniseIndustry("石墨烯", { rules }).concepts).toMatchObject([{ id: "graphene" }]);
  });

  test("synonyms may lead on to synonyms", () => {
    const rules = taught(["同义", "嘟嘟", "", "滴滴"], ["同义", "滴滴", "", "钢琴"]);
    expect(recogniseIndustry("嘟嘟", { rules }).concepts).toMatchObject([{ id: "piano", ruleRow: 1 }]);
  });

  test("an ignored word counts for nothing", () => {
    const rules = taught(["忽略", "嘟嘟"]);
    expect(recogniseIndustry("嘟嘟钢琴", { rules })).toMatchObject({
      concepts: [{ id: "piano" }],
      ignored: [{ words: "嘟嘟", because: "rule", ruleRow: 1 }],
      leftover: [],
    });
  });
});
