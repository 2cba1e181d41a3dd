import { officeNoticePhrases, type OfficeNoticePhrases } from "../i18n/officeNotice";

const PATIENCE_MS = 5_000;
const BROWSER_WORKBOOK = "index.html";

/**
 * Says in both languages that office.js is blocked when it has not loaded after 5 seconds, and takes that back when
 * it loads later. `page` holds office.js in a script with the attribute data-office-js.
 */
export const tellWhenOfficeIsBlocked = (page: Document): void => {
  const script = page.querySelector<HTMLScriptElement>("script[data-office-js]");
  if (!script) throw new Error("The page has no script with data-office-js.");
  const isLoaded = (): boolean => "Office" in window;
  setTimeout(() => {
    if (isLoaded()) return;
    const shown = notice(page, ({ title, address, whomToAsk }) => [title, address(script.src), whomToAsk]);
    script.addEventListener("load", () => shown.remove());
  }, PATIENCE_MS);
};

/** Says in both languages that the page was opened outside Excel, where there is no workbook to work on. */
export const tellOutsideExcel = (page: Document): void =>
  void notice(page, ({ outsideExcel }) => [outsideExcel.title, outsideExcel.whatToDo]);

type Sentences = (phrases: OfficeNoticePhrases) => readonly [title: string, ...sentences: string[]];

const notice = (page: Document, sentences: Sentences): HTMLElement => {
  const element = (name: string, ...content: readonly (string | Node)[]): HTMLElement => {
    const made = page.createElement(name);
    made.append(...content);
    return made;
  };
  const whole = element("div");
  whole.id = "office-notice";
  whole.setAttribute("role", "alert");
  for (const [language, tag] of [
    ["zh", "zh-CN"],
    ["en", "en"],
  ] as const) {
    const phrases = officeNoticePhrases[language];
    const [title, ...rest] = sentences(phrases);
    const link = element("a", phrases.browserWorkbook);
    link.setAttribute("href", BROWSER_WORKBOOK);
    link.setAttribute("target", "_blank");
    const part = element(
      "section",
      element("h1", title),
      ...rest.map((sentence) => element("p", sentence)),
      element("p", link),
    );
    part.lang = tag;
    whole.append(part);
  }
  page.body.prepend(whole);
  return whole;
};
