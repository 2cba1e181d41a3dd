import type { ListName, Problem } from "../engine/problems";
import { columnNames } from "./columns";
import type { InBothLanguages, Language } from "./language";

type Phrases = { readonly [Code in Problem["code"]]: (facts: Extract<Problem, { code: Code }>) => string };

const LISTS: InBothLanguages<Readonly<Record<ListName, string>>> = {
  zh: {
    clusters: "集群",
    belts: "产业带",
    rules: "规则表",
    points: "点",
    pointsA: "点甲",
    pointsB: "点乙",
    weights: "权重",
    weightsA: "权重甲",
    weightsB: "权重乙",
    places: "地点",
    otherPlaces: "对照地点",
    industryA: "产业甲",
    industryB: "产业乙",
    groups: "分组",
    answers: "答案",
    text: "文本",
  },
  en: {
    clusters: "clusters",
    belts: "belts",
    rules: "rules",
    points: "points",
    pointsA: "pointsA",
    pointsB: "pointsB",
    weights: "weights",
    weightsA: "weightsA",
    weightsB: "weightsB",
    places: "places",
    otherPlaces: "otherPlaces",
    industryA: "industryA",
    industryB: "industryB",
    groups: "groups",
    answers: "answers",
    text: "text",
  },
};

const zh: Phrases = {
  "no-rows": ({ list }) =>
    `“${LISTS.zh[list]}”所选区域里没有可用的数据行。请选择有内容的区域，例如 Clusters[#All]。`,
  "too-many-columns": ({ list, columns }) =>
    `“${LISTS.zh[list]}”有 ${columns} 列却没有认出标题行。请把标题行一起选上，例如 Clusters[#All]；没有标题行时，各列依次为${list === "answers" ? "四项条件、模式" : "地点、产业、类型、权重、年份"}。`,
  "missing-column": ({ list, role }) =>
    `“${LISTS.zh[list]}”的标题行里没有“${columnNames.zh[role]}”列。请把该列的标题写成“${columnNames.zh[role]}”，或选上该列。`,
  "unknown-word": ({ argument, given, allowed }) =>
    `参数 ${argument} 只能是 ${allowed.join("、")}；现在是“${given}”。`,
  "negative-weight": ({ list, row }) => `“${LISTS.zh[list]}”第 ${row} 行的权重是负数。权重应当是 0 或正数。`,
  "infinite-weight": ({ list, row }) => `“${LISTS.zh[list]}”第 ${row} 行的权重太大，不是有限的数。`,
  "all-weights-zero": ({ list = "weights" }) => `“${LISTS.zh[list]}”里的权重都是 0 或空白，没有可计算的点。`,
  "unlike-coordinates": ({ list, other }) =>
    `“${LISTS.zh[list]}”和“${LISTS.zh[other]}”一个是经纬度或地名，一个是平面坐标 x、y，无法比较。请两边都用经纬度（或地名），或都用 x、y。`,
  "unequal-lengths": ({ list, rows, other, otherRows }) =>
    `“${LISTS.zh[list]}”有 ${rows} 行，“${LISTS.zh[other]}”有 ${otherRows} 行；两者行数应当相同。`,
  "bad-scale": ({ given }) =>
    `scale 不能是“${given}”。请用不小于 1 的数（标准差的个数）、0 到 1 之间的数，或百分比（如 68%）。`,
  "coordinate-out-of-range": ({ list, row, column, value }) =>
    `“${LISTS.zh[list]}”第 ${row} 行的${columnNames.zh[column]}是 ${value}，超出了范围（经度 -180 到 180，纬度 -90 到 90）。若两列是先纬度后经度，请写上标题“纬度”“经度”。`,
  "no-known-places": ({ list }) => `“${LISTS.zh[list]}”里没有一个能确定的地点。`,
  "too-many-rows": ({ rows, limit }) => `结果有 ${rows} 行，超过了 ${limit} 行的上限。请缩小所选区域。`,
  "source-missing": ({ source }) => `找不到“${source}”。它可能已被删除或改名，请在“数据”页重新选择。`,
  "sheet-protected": ({ address }) =>
    `${address} 所在的工作表受保护，无法写入。请先取消保护，什么都没有写入。`,
  "merged-cells": ({ address }) => `${address} 含有合并单元格，无法写入。请先取消合并，或换一个位置。`,
  "no-room-below": ({ address }) =>
    `列表下方的 ${address} 已有内容，新的一行没有写入。请先在列表末尾插入一个空行，然后再试。`,
  "table-cannot-grow": ({ table }) =>
    `这个版本的 Excel 不让插件给表格“${table}”加行，新的一行没有写入。请在表格末尾自己加一个空行，然后再试。`,
  "cell-edit-mode": () => "单元格正在编辑。请按 Enter 或 Esc 结束编辑，然后再试。",
  "other-workbook-active": () => "当前激活的是另一个工作簿。请回到这个工作簿再试。",
  busy: () => "Excel 正忙，没有完成。请稍等片刻再试。",
  "too-large": ({ address }) => `${address} 太大，Excel 一次读不了。请改用表格或有边界的区域。`,
  "unreadable-file": ({ file }) => `“${file}”不是能打开的 .xlsx 工作簿。`,
  "file-too-large": ({ file, megabytes }) => `“${file}”解压后有 ${megabytes} MB，太大，没有打开。`,
  inside: ({ detail }) => `插件内部出错，结果没有给出：${detail}`,
};

const en: Phrases = {
  "no-rows": ({ list }) =>
    `No ${LISTS.en[list]} in the range. Give a range that holds rows, for example Clusters[#All].`,
  "too-many-columns": ({ list, columns }) =>
    `\`${LISTS.en[list]}\` has ${columns} columns and no header row was recognised. Include the header row, for example Clusters[#All]; without one the columns are ${list === "answers" ? "the four conditions, mode" : "place, industry, type, weight, year"}.`,
  "missing-column": ({ list, role }) =>
    `The header row of \`${LISTS.en[list]}\` names no ${columnNames.en[role]} column. Head that column “${columnNames.en[role]}”, or include it in the range.`,
  "unknown-word": ({ argument, given, allowed }) =>
    `\`${argument}\` must be one of ${allowed.join(", ")}; got “${given}”.`,
  "negative-weight": ({ list, row }) =>
    `The weight in row ${row} of \`${LISTS.en[list]}\` is negative. Weights are 0 or positive.`,
  "infinite-weight": ({ list, row }) =>
    `The weight in row ${row} of \`${LISTS.en[list]}\` is not a finite number.`,
  "all-weights-zero": ({ list = "weights" }) =>
    `All weights in \`${LISTS.en[list]}\` are 0 or blank: there is no point to compute from.`,
  "unlike-coordinates": ({ list, other }) =>
    `One of \`${LISTS.en[list]}\` and \`${LISTS.en[other]}\` holds longitudes and latitudes or places, the other planar x and y. Give both in the same way.`,
  "unequal-lengths": ({ list, rows, other, otherRows }) =>
    `\`${LISTS.en[list]}\` has ${rows} rows and \`${LISTS.en[other]}\` has ${otherRows}; they must have the same number.`,
  "bad-scale": ({ given }) =>
    `\`scale\` cannot be “${given}”. Give a number of standard deviations (1 or more), a share between 0 and 1, or a percentage such as 68%.`,
  "coordinate-out-of-range": ({ list, row, column, value }) =>
    `In \`${LISTS.en[list]}\` the ${columnNames.en[column]} in row ${row} is ${value}, out of range (longitude -180 to 180, latitude -90 to 90). If latitude comes first, head the columns “latitude” and “longitude”.`,
  "no-known-places": ({ list }) => `\`${LISTS.en[list]}\` holds no place that is known for certain.`,
  "too-many-rows": ({ rows, limit }) =>
    `The result has ${rows} rows, over the limit of ${limit}. Give a smaller range.`,
  "source-missing": ({ source }) =>
    `“${source}” is not in the workbook any more. It may have been deleted or renamed: choose it again on the Data tab.`,
  "sheet-protected": ({ address }) =>
    `The sheet of ${address} is protected. Unprotect it and try again; nothing was written.`,
  "merged-cells": ({ address }) => `${address} holds merged cells. Unmerge them or choose another place.`,
  "no-room-below": ({ address }) =>
    `${address}, right below the list, is not blank, so the new row was not written. Insert an empty row at the end of the list, then try again.`,
  "table-cannot-grow": ({ table }) =>
    `This version of Excel does not let the add-in give the table “${table}” another row, so it was not written. Add an empty row at its end, then try again.`,
  "cell-edit-mode": () => "A cell is being edited. Finish with Enter or Esc, then try again.",
  "other-workbook-active": () => "Another workbook is active. Return to this one and try again.",
  busy: () => "Excel is busy and did not finish. Wait a moment and try again.",
  "too-large": ({ address }) =>
    `${address} is too large for Excel to hand over at once. Use a table or a bounded range.`,
  "unreadable-file": ({ file }) => `“${file}” is not an .xlsx workbook that can be opened.`,
  "file-too-large": ({ file, megabytes }) =>
    `“${file}” would unpack to ${megabytes} MB, which is too large; it was not opened.`,
  inside: ({ detail }) => `Something went wrong inside the add-in, so there is no result: ${detail}`,
};

const phrases: InBothLanguages<Phrases> = { zh, en };

/** What happened, where, and what to do: one sentence or two for people. */
export const problemPhrase = (problem: Problem, language: Language): string => {
  const phrase = phrases[language][problem.code] as (facts: Problem) => string;
  return phrase(problem);
};
