import { createRoot } from "react-dom/client";
import { type Language, languageOf } from "../i18n/language";
import { askNewerExcel, excelWorkbook } from "../workbook/excel";
import { App, type AppProps } from "./App";

/** Excel's own theme; where it tells none, that of the system. */
const themeNow = (): AppProps["theme"] => {
  const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const dark = office ? office.isDarkTheme : matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
};

const showPane = (): void => {
  const container = document.getElementById("root");
  if (!container) throw new Error("taskpane.html has no element with the id root.");
  const language: Language = languageOf(Office.context.displayLanguage);
  createRoot(container).render(
    <App workbook={excelWorkbook(askNewerExcel())} language={language} theme={themeNow()} />,
  );
};

void Office.onReady(showPane);
