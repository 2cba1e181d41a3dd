import { join } from "node:path";
import { readCsv } from "../../../scripts/csv";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";

const { rows } = readCsv(join(__dirname, "documents.csv"));

const asWritten = (text: string): string => {
  const resolution = resolvePlace(text);
  if (resolution.status === "unknown") return "unknown";
  if (resolution.status === "ambiguous") return "?";
  return resolution.places.map((place) => place.shortName).join("、");
};

const read = rows.map(({ cells }) => {
  const text = cells["text"] ?? "";
  return { text, expected: cells["expected"] ?? "", got: asWritten(text) };
});

test("strings of real documents, labelled before they were read: at least 97 % right", () => {
  expect(read.length).toBeGreaterThanOrEqual(300);
  const right = read.filter(({ expected, got }) => got === expected).length;
  expect(right / read.length).toBeGreaterThanOrEqual(0.97);
});

test("no ambiguous string is answered as certain", () => {
  const ambiguous = read.filter(({ expected }) => expected === "?");
  expect(ambiguous.length).toBeGreaterThanOrEqual(10);
  expect(ambiguous.filter(({ got }) => got !== "?")).toEqual([]);
});

test("what is still read wrongly is known", () => {
  const wrong = read
    .filter(({ expected, got }) => got !== expected)
    .map(({ text, got }) => `${text} → ${got}`);
  expect(wrong).toEqual([
    "开平长沙虹桥路3号 → ?",
    "清远市广州后花园有限公司一号区C栋 → 清远、广州",
    "上海市北高新南通科技城幸福新城商务中心11号楼 → 上海",
    "贵安先进装备制造产业集群 → 贵阳、安顺",
    "FUQING DENG FENG SHOES CO. LTD → unknown",
    "Wu Jiang Yong Chuan Shoes Co. Ltd → ?",
    "SuqianDongfang Garment Co. Ltd → unknown",
    "An Qiu Xin Tian Heng Computerized  Embroidery Co. Ltd. → unknown",
  ]);
});
