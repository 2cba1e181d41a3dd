import {
  type Cells,
  cellText,
  type ColumnsByRole,
  type HeaderWords,
  isBlankCell,
  isErrorCell,
  readHeader,
  usedRowCount,
} from "../cells";
import { ProblemError } from "../problems";
import { hasHan, normaliseText } from "../text";
import { type Answer, STAGE_CONDITIONS, type StageAnswers, type StageMode } from "./types";

/** The columns of a checklist. */
type StageColumn = (typeof STAGE_CONDITIONS)[number] | "mode";

/** Their order where no header names them. */
const COLUMNS: readonly StageColumn[] = [...STAGE_CONDITIONS, "mode"];

/** The headings that name a column of a checklist; compared after `normaliseText`. */
const COLUMN_WORDS: HeaderWords<StageColumn> = {
  base: [
    ...["数据+算力+算法底座", "数据、算力、算法底座", "数据算力算法底座", "算力底座", "新型基础设施"],
    ...["data, computing and algorithm base", "digital base", "infrastructure"],
  ],
  platform: [
    ...["工业互联网或一体化平台打通上下游", "平台打通上下游", "工业互联网平台", "一体化平台"],
    ...["platform that links the chain", "industrial internet platform", "platform"],
  ],
  ecosystem: [
    ...["跨产业、跨区域的平台生态", "跨产业跨区域的平台生态", "跨产业、跨区域平台生态", "平台生态"],
    ...["platform ecosystem across industries and regions", "platform ecosystem", "ecosystem"],
  ],
  innovation: [
    ...["创新机构与新兴企业", "创新机构和新兴企业", "创新机构、新兴企业"],
    ...["innovation bodies and emerging firms", "innovation"],
  ],
  mode: [...["模式", "数字化模式", "发展模式"], ...["mode", "digitalisation mode"]],
};

const ANSWER_WORDS: Readonly<Record<Exclude<Answer, "unreadable">, readonly string[]>> = {
  yes: [..."是 有 已 已有 √ ✓ ✔ yes y true".split(" ")],
  no: [..."否 无 没有 未 × ✗ ✘ x no n false".split(" ")],
  unknown: [..."未知 不明 不清楚 不详 待定 待查 ? unknown n/a".split(" ")],
};

const MODE_WORDS: Readonly<Record<StageMode, readonly string[]>> = {
  "regional-integration": ["区域一体化", "区域一体化模式", "regional integration"],
  "digital-industry-led": [
    "数字产业主导",
    "数字产业主导模式",
    "digital-industry-led",
    "digital industry led",
  ],
  "digital-transformation-led": [
    ...["数字转型牵引", "数字转型牵引模式"],
    ...["digital-transformation-led", "digital transformation led"],
  ],
  "platform-aggregation": ["数字平台聚合", "数字平台聚合模式", "平台聚合", "platform aggregation"],
};

/** The checklists of a range, ready for a result laid beside them. */
export interface AnswerList {
  /** For each row of the range (trailing blank rows trimmed): its checklist, or null for a blank row or error cells. */
  readonly rows: readonly (StageAnswers | null)[];
  readonly hasHeader: boolean;
  /** True when any text of the range holds a Chinese character. */
  readonly han: boolean;
}

/**
 * Reads a checklist, one row per cluster. Under a header row the columns may stand in any order beside others, and a
 * condition without a column is unknown; without one they are the four conditions in their order, then the mode. Throws
 * no-rows, too-many-columns.
 */
export const readAnswers = (cells: Cells): AnswerList => {
  const named = readHeader(cells[0] ?? [], COLUMN_WORDS);
  const hasHeader = STAGE_CONDITIONS.some((condition) => named.has(condition));
  const width = cells[0]?.length ?? 0;
  if (!hasHeader && width > COLUMNS.length)
    throw new ProblemError({ code: "too-many-columns", list: "answers", columns: width });
  const columns = hasHeader ? named : new Map(COLUMNS.map((column, at) => [column, at]));
  const rows = Array.from({ length: usedRowCount(cells) }, (_, row) =>
    row === 0 && hasHeader ? null : readRow(cells[row] ?? [], columns),
  );
  if (rows.every((row) => row === null)) throw new ProblemError({ code: "no-rows", list: "answers" });
  return { rows, hasHeader, han: cells.some((row) => row.some((cell) => hasHan(cellText(cell)))) };
};

const readRow = (row: readonly unknown[], columns: ColumnsByRole<StageColumn>): StageAnswers | null => {
  const cell = (column: StageColumn): unknown => row[columns.get(column) ?? -1];
  if (row.every(isBlankCell) || COLUMNS.some((column) => isErrorCell(cell(column)))) return null;
  const answer = (column: StageColumn): Answer => answerIn(cell(column));
  return {
    answers: {
      base: answer("base"),
      platform: answer("platform"),
      ecosystem: answer("ecosystem"),
      innovation: answer("innovation"),
    },
    mode: modeIn(cell("mode")),
  };
};

/** A blank, which the desktop sends as 0, is unknown: only a written no is a no. */
const answerIn = (cell: unknown): Answer => {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (isBlankCell(cell)) return "unknown";
  return wordIn(ANSWER_WORDS, cell) ?? "unreadable";
};

const modeIn = (cell: unknown): StageMode | "unreadable" | null =>
  isBlankCell(cell) ? null : (wordIn(MODE_WORDS, cell) ?? "unreadable");

const wordIn = <Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  cell: unknown,
): Word | null => {
  const text = normaliseText(cellText(cell));
  return (Object.keys(words) as Word[]).find((word) => words[word].includes(text)) ?? null;
};
