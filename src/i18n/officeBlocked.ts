import type { InBothLanguages } from "./language";

/** What the pane says when office.js does not load. */
export interface OfficeBlockedPhrases {
  readonly title: string;
  readonly address: (url: string) => string;
  readonly whomToAsk: string;
  readonly browserWorkbook: string;
}

export const officeBlockedPhrases: InBothLanguages<OfficeBlockedPhrases> = {
  zh: {
    title: "没有连上 Excel",
    address: (url) => `这个窗格需要从下面的网址加载 Office 的脚本，但一直没有加载成功：${url}`,
    whomToAsk: "请把这个网址告诉贵单位的网络管理员，请他放行；或请他改用贵单位能访问的地址（见管理员手册）。",
    browserWorkbook: "不用 Excel，也不用访问外网：打开浏览器工作簿",
  },
  en: {
    title: "Not connected to Excel",
    address: (url) => `This pane needs Office's script from the address below, and it has not loaded: ${url}`,
    whomToAsk:
      "Please give this address to your network administrator and ask for it to be allowed, or for the add-in to use an address that you can reach (see the administrator's guide).",
    browserWorkbook: "Without Excel and without the internet: open the browser workbook",
  },
};
