import type { InBothLanguages } from "./language";

/** What a file may hold that the browser workbook neither shows nor writes back. */
type LostPart =
  | "conditional formats"
  | "validations"
  | "notes"
  | "charts"
  | "pivot tables"
  | "slicers"
  | "sparklines"
  | "text boxes"
  | "protection"
  | "links"
  | "formatted parts of text"
  | "page settings"
  | "links to other workbooks";

/** The words of the browser workbook's page. */
export interface BrowserPhrases {
  readonly productName: string;
  readonly open: string;
  readonly save: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  /** Stands where the name of the open file would. */
  readonly sample: string;
  readonly dismiss: string;
  readonly grid: string;
  readonly pane: string;
  readonly opening: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly lost: (file: string, parts: readonly LostPart[]) => string;
  /** The name of a file that is saved before one was opened, without ".xlsx". */
  readonly newFile: string;
  /** The page could not start. */
  readonly cannotStart: (reason: string) => string;
}

const lostZh: Readonly<Record<LostPart, string>> = {
  "conditional formats": "条件格式",
  validations: "数据验证",
  notes: "批注",
  charts: "图表",
  "pivot tables": "数据透视表",
  slicers: "切片器",
  sparklines: "迷你图",
  "text boxes": "文本框",
  protection: "工作表保护",
  links: "超链接",
  "formatted parts of text": "单元格内部分文字的格式",
  "page settings": "页面设置",
  "links to other workbooks": "到其他工作簿的链接",
};

const lostEn: Readonly<Record<LostPart, string>> = {
  "conditional formats": "conditional formats",
  validations: "data validation",
  notes: "notes and comments",
  charts: "charts",
  "pivot tables": "PivotTables",
  slicers: "slicers",
  sparklines: "sparklines",
  "text boxes": "text boxes",
  protection: "sheet protection",
  links: "hyperlinks",
  "formatted parts of text": "formats of single words in cells",
  "page settings": "page settings",
  "links to other workbooks": "links to other workbooks",
};

export const browserPhrases: InBothLanguages<BrowserPhrases> = {
  zh: {
    productName: "群带匹配 ClusterBelt",
    open: "打开",
    save: "保存",
    darkTheme: "深色",
    lightTheme: "浅色",
    sample: "样例",
    dismiss: "关闭提示",
    grid: "工作簿",
    pane: "任务窗格",
    opening: (file) => `正在打开“${file}”……`,
    saved: (file) => `已保存为“${file}”，在浏览器的下载文件夹里。`,
    lost: (file, parts) =>
      `“${file}”已打开。其中的${parts.map((part) => lostZh[part]).join("、")}在这里不显示，在这里保存后也不会保留；原文件没有改动。`,
    newFile: "群带匹配",
    cannotStart: (reason) => `页面没有启动成功：${reason}。请刷新页面；若仍不行，请把这句话转给管理员。`,
  },
  en: {
    productName: "ClusterBelt 群带匹配",
    open: "Open",
    save: "Save",
    darkTheme: "Dark",
    lightTheme: "Light",
    sample: "Sample",
    dismiss: "Dismiss this message",
    grid: "Workbook",
    pane: "Task pane",
    opening: (file) => `Opening “${file}” …`,
    saved: (file) => `Saved as “${file}” in your browser's downloads.`,
    lost: (file, parts) =>
      `“${file}” is open. What this workbook does not show, and would not keep when you save here: ${parts
        .map((part) => lostEn[part])
        .join(", ")}. Your file itself has not changed.`,
    newFile: "ClusterBelt",
    cannotStart: (reason) =>
      `The page could not start: ${reason}. Reload it; if that does not help, pass this sentence to your administrator.`,
  },
};
