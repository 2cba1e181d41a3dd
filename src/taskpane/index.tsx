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

const showPane = async (): Promise<void> => {
  const container = document.getElementById("root");
  if (!container) throw new Error("taskpane.html has no element with the id root.");
  container.style.height = "100vh";
  const language = await languageNow();
  createRoot(container).render(
    <App
      workbook={excelWorkbook(askNewerExcel())}
      language={language}
      theme={themeNow()}
      onLanguageChange={(chosen) => void saveLastUsed(LANGUAGE_OPTION, chosen)}
    />,
  );
};

void Office.onReady(({ host }) => (host === Office.HostType.Excel ? showPane() : tellOutsideExcel(document)));
