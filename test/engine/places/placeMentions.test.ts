import fc from "fast-check";
import { findPlaceMentions } from "../../../src/engine/places/placeMentions";
import { normaliseText } from "../../../src/engine/text";

const mentioned = (text: string): string[] =>
  findPlaceMentions(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["江苏南通、扬州、泰州海工装备和高技术船舶集群", ["江苏", "南通", "扬州", "泰州"]],
  ["北京市海淀区人工智能", ["北京市", "海淀区"]],
  ["智能装备集群(广深佛莞)", ["广深佛莞"]],
  ["江宁智能电网创新型产业集群", ["江宁"]],
  ["朝阳区工业互联网", ["朝阳区"]],
  ["辽宁激光创新型产业集群", ["辽宁"]],
  ["海西盐湖化工特色循环经济", ["海西"]],
  ["温州乐清电气集群", ["温州", "乐清"]],
  ["青岛库存交通工具", ["青岛"]],
])("%s names %j", (text, names) => {
  expect(mentioned(text)).toEqual(names);
});

test.each([
  "和田玉",
  "中山装",
  "朝阳产业",
  "战略性新兴产业",
  "港口机械",
  "石棉制品",
  "石棉",
  "白银",
  "大理石",
  "高密度聚乙烯",
  "三明治",
  "复合肥料",
  "长寿命卫星",
  "龙门铣床",
  "城市矿产资源循环利用",
  "下一代信息网络",
  "高新区",
  "经济技术开发区",
])("%s names no place", (text) => {
  expect(mentioned(text)).toEqual([]);
});

test("mentions lie inside the text, in order, and do not overlap", () => {
  const part = fc.constantFrom(
    "江苏",
    "南通市",
    "、",
    "海工装备",
    "昆山",
    "和",
    "(",
    ")",
    "集群",
    "新兴",
    "1",
    " ",
    "广深",
    "朝阳",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = normaliseText(parts.join(""));
      let last = 0;
      return findPlaceMentions(text).every(({ start, end }) => {
        const isInOrder = start >= last && end > start && end <= text.length;
        last = end;
        return isInOrder;
      });
    }),
  );
});
