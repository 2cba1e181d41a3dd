import { useEffect, useState } from "react";
import { browserPhrases } from "../i18n/browser";
import type { Language } from "../i18n/language";
import { App } from "../taskpane/App";
import { Bar } from "./Bar";
import { Message } from "./Message";
import { prefersDark, preferredLanguage, rememberLanguage } from "./preferences";
import { useFiles } from "./useFiles";
import { useWorkbench } from "./useWorkbench";

/** Tells the browser, and screen readers, in which language the page is. */
const useDocumentLanguage = (language: Language): void =>
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = browserPhrases[language].productName;
  }, [language]);

/** The browser workbook: the bar, the grid and the task pane. */
export const Page = () => {
  const [language, setLanguage] = useState(preferredLanguage);
  const [isDark, setDark] = useState(prefersDark);
  /** Counts the workbooks that were opened: the pane starts anew with each. */
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState("");
  const [cellError, setCellError] = useState("");
  const words = browserPhrases[language];
  const { workbench, container } = useWorkbench({
    language,
    isDark,
    announce: setCellError,
    say: setMessage,
  });
  const renewPane = (): void => setRound((before) => before + 1);
  const files = useFiles({ workbench, language, say: setMessage, onOpened: renewPane });

  useDocumentLanguage(language);
  const speak = (next: Language): void => {
    setLanguage(next);
    setMessage("");
    rememberLanguage(next);
    void workbench?.speak(next);
  };
  return (
    <div className={isDark ? "page dark" : "page"}>
      <Bar
        language={language}
        isDark={isDark}
        opened={files.opened}
        onOpen={(file) => void files.open(file)}
        onSave={() => void files.save()}
        onTheme={() => {
          setDark(!isDark);
          workbench?.setDark(!isDark);
        }}
      />
      <Message text={message} dismiss={words.dismiss} onDismiss={() => setMessage("")} />
      <div className="work">
        <main className="grid" ref={container} aria-label={words.grid} />
        <aside className="pane" aria-label={words.pane}>
          {workbench && (
            <App
              key={round}
              workbook={workbench.workbook}
              language={language}
              theme={isDark ? "dark" : "light"}
              onLanguageChange={speak}
              savesFiles
            />
          )}
        </aside>
      </div>
      <div className="unseen" aria-live="polite">
        {cellError}
      </div>
    </div>
  );
};
