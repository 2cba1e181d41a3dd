import { useEffect, useRef, useState } from "react";
import { ProblemError, problemOf } from "../engine/problems";
import { browserPhrases } from "../i18n/browser";
import type { Language } from "../i18n/language";
import { problemPhrase } from "../i18n/problems";
import { App } from "../taskpane/App";
import { Bar } from "./Bar";
import { prefersDark, preferredLanguage, rememberLanguage } from "./preferences";
import type { Workbench } from "./workbench";
import { startWorkbench } from "./workbench";
import { downloadXlsx, openXlsxFile } from "./xlsx";

const reasonOf = (error: unknown, language: Language): string =>
  error instanceof ProblemError || !(error instanceof Error)
    ? problemPhrase(problemOf(error), language)
    : browserPhrases[language].cannotStart(error.message);

/** The browser workbook: the bar, the grid and the task pane. */
export const Page = () => {
  const [language, setLanguage] = useState(preferredLanguage);
  const [isDark, setDark] = useState(prefersDark);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [file, setFile] = useState<string | null>(null);
  /** Counts what gives the pane another workbook or language: it starts anew then. */
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState("");
  const [spokenError, setSpokenError] = useState("");
  const container = useRef<HTMLDivElement>(null);
  const words = browserPhrases[language];

  useEffect(() => {
    if (!container.current) return;
    startWorkbench({ container: container.current, language, isDark, announce: setSpokenError }).then(
      setWorkbench,
      (error: unknown) => setMessage(reasonOf(error, language)),
    );
    // Made once: language and theme reach the grid through the workbench.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.productName;
  }, [language, words]);

  const speak = (next: Language): void => {
    setLanguage(next);
    rememberLanguage(next);
    void workbench?.speak(next);
  };
  const open = async (chosen: File): Promise<void> => {
    setMessage(words.opening(chosen.name));
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const { workbook, lost } = await openXlsxFile(bytes, { file: chosen.name });
      workbench?.open(workbook);
      setFile(chosen.name);
      setRound((before) => before + 1);
      setMessage(lost.length > 0 ? words.lost(chosen.name, lost) : "");
    } catch (error) {
      setMessage(problemPhrase(problemOf(error), language));
    }
  };
  const save = async (): Promise<void> => {
    const name = file ?? `${words.newFile}.xlsx`;
    if (!workbench) return;
    downloadXlsx(await workbench.save(), name);
    setMessage(words.saved(name));
  };
  const switchTheme = (): void => {
    setDark(!isDark);
    workbench?.setDark(!isDark);
  };

  return (
    <div className={isDark ? "page dark" : "page"}>
      <Bar
        language={language}
        isDark={isDark}
        onOpen={(chosen) => void open(chosen)}
        onSave={() => void save()}
        onTheme={switchTheme}
        onLanguage={() => {
          speak(language === "zh" ? "en" : "zh");
          setRound(round + 1);
        }}
      />
      <div className="message" role="status">
        {message !== "" && (
          <>
            <p>{message}</p>
            <button type="button" aria-label={words.dismiss} onClick={() => setMessage("")}>
              ✕
            </button>
          </>
        )}
      </div>
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
            />
          )}
        </aside>
      </div>
      <div className="unseen" aria-live="polite">
        {spokenError}
      </div>
    </div>
  );
};
