import { useState } from "react";
import { createRoot } from "react-dom/client";
import { type Language, languageOf } from "../i18n/language";
import { askNewerExcel, excelWorkbook } from "../workbook/excel";
import { App, type AppProps } from "./App";
import { loadLastUsed, saveLastUsed } from "./lastUsed";
import { tellOutsideExcel } from "./officeNotice";

const LANGUAGE_OPTION = "language";

/** Excel's own theme; where it tells none, that of the system. */
const themeNow = (): AppProps["theme"] => {
  const { officeTheme } = Office.context as { officeTheme?: Partial<Office.OfficeTheme> };
  const isDark = officeTheme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
};

/** The language the user switched to last, else Office's. A convenience: where it cannot be read, Office's. */
const languageNow = async (): Promise<Language> => {
  const lastUsed = await loadLastUsed(LANGUAGE_OPTION).catch(() => undefined);
  return languageOf(typeof lastUsed === "string" ? lastUsed : Office.context.displayLanguage);
};

/** The pane in Excel: it keeps the language and remembers it for the next time. */
const ExcelPane = ({ first }: { first: Language }) => {
  const [workbook] = useState(() => excelWorkbook(askNewerExcel()));
  const [language, setLanguage] = useState(first);
  const speak = (chosen: Language): void => {
    setLanguage(chosen);
    void saveLastUsed(LANGUAGE_OPTION, chosen);
  };
  return <App workbook={workbook} language={language} theme={themeNow()} onLanguageChange={speak} />;
};

const showPane = async (): Promise<void> => {
  const container = document.getElementById("root");
  if (!container) throw new Error("taskpane.html has no element with the id root.");
  container.style.height = "100vh";
  createRoot(container).render(<ExcelPane first={await languageNow()} />);
};

void Office.onReady(({ host }) => (host === Office.HostType.Excel ? showPane() : tellOutsideExcel(document)));
