import type { RowIssue } from "../engine/records";
import type { InBothLanguages } from "./language";

type Finding = RowIssue["kind"] | "blank-row" | "industry-not-understood" | "belts-not-understood";

/** What the Data tab says; figures arrive formatted. */
export interface DataTabPhrases {
  readonly choose: (list: string) => string;
  readonly tables: string;
  readonly names: string;
  readonly sheets: string;
  readonly range: string;
  readonly noRules: string;
  readonly notChosen: string;
  readonly useSelection: string;
  readonly columns: string;
  readonly column: (role: string, heading: string) => string;
  readonly byPosition: string;
  readonly preview: string;
  readonly rows: (rows: string) => string;
  readonly findings: Readonly<Record<Finding, (rows: string) => string>>;
  readonly noFindings: string;
  readonly rowsOf: (finding: string) => string;
  readonly row: (row: string) => string;
  /** The other rows that a rule contradicts, or makes a circle with. */
  readonly contradicts: (rows: readonly string[]) => string;
  readonly more: (rows: string) => string;
  /** Names the buttons that settle what a place text means. */
  readonly placeMeans: (text: string) => string;
  readonly placeIs: (place: string) => string;
  readonly missing: string;
  readonly unknownWords: UnknownWordsPhrases;
}

/** What the list of unknown words says; figures arrive formatted. */
export interface UnknownWordsPhrases {
  readonly heading: string;
  readonly intro: string;
  readonly rows: (rows: string) => string;
  /** Names the buttons that say what a word means. */
  readonly means: (word: string) => string;
  readonly isIndustry: (industry: string) => string;
  readonly ignore: string;
  readonly other: string;
  readonly teach: string;
  readonly more: (words: string) => string;
}

/** The Data tab in both languages. */
export const dataTabPhrases: InBothLanguages<DataTabPhrases> = {
  zh: {
    choose: (list) => `${list}在哪里`,
    tables: "表格",
    names: "名称",
    sheets: "工作表",
    range: "区域",
    noRules: "不使用规则表",
    notChosen: "请选择…",
    useSelection: "用选中的区域",
    columns: "认出的列",
    column: (role, heading) => `${role}：${heading}`,
    byPosition: "没有标题行，按列的位置认定",
    preview: "前三行",
    rows: (rows) => `${rows} 行`,
    findings: {
      "error-cell": (rows) => `${rows} 行有错误值，未计入`,
      "blank-place": (rows) => `${rows} 行没有地点`,
      "blank-industry": (rows) => `${rows} 行没有产业`,
      "bad-weight": (rows) => `${rows} 行的权重不是数`,
      "zero-coordinates": (rows) => `${rows} 行的坐标为零，未计入`,
      "bad-coordinates": (rows) => `${rows} 行的坐标有误，未计入`,
      "unknown-place": (rows) => `${rows} 行的地点不认识`,
      "ambiguous-place": (rows) => `${rows} 行的地点有歧义`,
      "unknown-kind": (rows) => `${rows} 行的规则种类不认识，未采用`,
      "unknown-relation": (rows) => `${rows} 行的关系不认识，未采用`,
      "blank-word": (rows) => `${rows} 行缺少产业词，未采用`,
      conflict: (rows) => `${rows} 行规则互相冲突，都未采用`,
      cycle: (rows) => `${rows} 行同义词绕成一圈，都未采用`,
      "blank-row": (rows) => `${rows} 行空白，没有地点和产业`,
      "industry-not-understood": (rows) => `${rows} 行的产业未能识别`,
      "belts-not-understood": (rows) => `${rows} 行因同城产业带未能识别而待判`,
    },
    noFindings: "未发现问题",
    rowsOf: (finding) => `${finding}：各行`,
    row: (row) => `第 ${row} 行`,
    contradicts: (rows) => `（另见第 ${rows.join("、")} 行）`,
    more: (rows) => `另有 ${rows} 行`,
    placeMeans: (text) => `“${text}”是哪里`,
    placeIs: (place) => `是${place}`,
    unknownWords: {
      heading: "不认识的词",
      intro: "因为这些词，有些集群与产业带的关系待判。选一个意思，就在规则表里写一条同义规则。",
      rows: (rows) => `${rows} 行`,
      means: (word) => `“${word}”的意思`,
      isIndustry: (industry) => industry,
      ignore: "忽略此词",
      other: "别的产业",
      teach: "记下",
      more: (words) => `另有 ${words} 个词`,
    },
    missing:
      "没有认出两张表。请在下面选定产业集群和线上产业带所在的表格，或先在工作表里选中区域。标题行里要有“城市”和“产业”（或“集群名称”“产业带”）。",
  },
  en: {
    choose: (list) => `${list}: where`,
    tables: "Tables",
    names: "Names",
    sheets: "Sheets",
    range: "Range",
    noRules: "No rules table",
    notChosen: "Choose…",
    useSelection: "Use the selection",
    columns: "Columns recognised",
    column: (role, heading) => `${role}: ${heading}`,
    byPosition: "No header row; columns taken by position",
    preview: "First three rows",
    rows: (rows) => `${rows} rows`,
    findings: {
      "error-cell": (rows) => `rows with an error value, left out: ${rows}`,
      "blank-place": (rows) => `rows without a place: ${rows}`,
      "blank-industry": (rows) => `rows without an industry: ${rows}`,
      "bad-weight": (rows) => `rows whose weight is no number: ${rows}`,
      "zero-coordinates": (rows) => `rows with zero coordinates, left out: ${rows}`,
      "bad-coordinates": (rows) => `rows with wrong coordinates, left out: ${rows}`,
      "unknown-place": (rows) => `rows whose place is not known: ${rows}`,
      "ambiguous-place": (rows) => `rows whose place is ambiguous: ${rows}`,
      "unknown-kind": (rows) => `rules of an unknown kind, not applied: ${rows}`,
      "unknown-relation": (rows) => `rules with an unknown relation, not applied: ${rows}`,
      "blank-word": (rows) => `rules without an industry, not applied: ${rows}`,
      conflict: (rows) => `rules that contradict each other, none applied: ${rows}`,
      cycle: (rows) => `synonyms that lead back to themselves, none applied: ${rows}`,
      "blank-row": (rows) => `rows without place and industry: ${rows}`,
      "industry-not-understood": (rows) => `industry not understood: ${rows}`,
      "belts-not-understood": (rows) => `undetermined, no belt there understood: ${rows}`,
    },
    noFindings: "No problems found",
    rowsOf: (finding) => `Rows: ${finding}`,
    row: (row) => `Row ${row}`,
    contradicts: (rows) => `(see ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")})`,
    more: (rows) => `and ${rows} more`,
    placeMeans: (text) => `“${text}” means`,
    placeIs: (place) => place,
    unknownWords: {
      heading: "Unknown words",
      intro:
        "For want of these words some pairs of cluster and belt are undetermined. Choose a meaning: it becomes a synonym in the Rules table.",
      rows: (rows) => `${rows} rows`,
      means: (word) => `“${word}” means`,
      isIndustry: (industry) => industry,
      ignore: "Ignore this word",
      other: "another industry",
      teach: "Keep",
      more: (words) => `and ${words} more words`,
    },
    missing:
      "The two lists were not recognised. Choose below where clusters and belts are, or select a range in the sheet first. The header row needs “city” and “industry” (or “cluster”, “belt”).",
  },
};
