import type { InBothLanguages } from "./language";

/** What the pane says where it cannot work: office.js does not load, or the page is not inside Excel. */
export interface OfficeNoticePhrases {
  readonly title: string;
  readonly address: (url: string) => string;
  readonly whomToAsk: string;
  readonly outsideExcel: { readonly title: string; readonly whatToDo: string };
  readonly browserWorkbook: string;
}

export const officeNoticePhrases: InBothLanguages<OfficeNoticePhrases> = {
  zh: {
    title: "没有连上 Excel",
    address: (url) => `这个窗格需要从下面的网址加载 Office 的脚本，但一直没有加载成功：${url}`,
    whomToAsk: "请把这个网址告诉贵单位的网络管理员，请他放行；或请他改用贵单位能访问的地址（见管理员手册）。",
    outsideExcel: {
      title: "请在 Excel 里打开",
      whatToDo:
        "这个页面是 Excel 加载项的窗格，单独打开没有表格可用。请在 Excel 的“开始”选项卡里点“群带匹配”。",
    },
    browserWorkbook: "不用 Excel，也不用访问外网：打开浏览器工作簿",
  },
  en: {
    title: "Not connected to Excel",
    address: (url) => `This pane needs Office's script from the address below, and it has not loaded: ${url}`,
    whomToAsk:
      "Please give this address to your network administrator and ask for it to be allowed, or for the add-in to use an address that you can reach (see the administrator's guide).",
    outsideExcel: {
      title: "Please open this in Excel",
      whatToDo:
        "This page is the pane of an Excel add-in; on its own it has no workbook. In Excel, use the button on the Home tab.",
    },
    browserWorkbook: "Without Excel and without the internet: open the browser workbook",
  },
};
