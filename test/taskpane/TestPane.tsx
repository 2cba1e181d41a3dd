import { useState } from "react";
import type { Language } from "../../src/i18n/language";
import { App, type AppProps } from "../../src/taskpane/App";
import type { Workbook } from "../../src/workbook/workbook";
import { startRealEngine } from "./realEngine";

/** What a test says of the page. */
export interface TestPaneProps extends Partial<Omit<AppProps, "onLanguageChange">> {
  readonly workbook: Workbook;
  readonly onLanguage?: (language: Language) => void;
}

/** The pane as a page holds it: the page keeps the language; the engine is the real one on this thread. */
export const TestPane = ({
  language: first = "zh",
  theme = "light",
  onLanguage,
  ...props
}: TestPaneProps) => {
  const [language, setLanguage] = useState<Language>(first);
  const speak = (next: Language): void => {
    setLanguage(next);
    onLanguage?.(next);
  };
  return (
    <App
      startEngine={startRealEngine}
      {...props}
      language={language}
      theme={theme}
      onLanguageChange={speak}
    />
  );
};
