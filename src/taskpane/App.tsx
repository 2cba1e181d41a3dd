import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Language } from "../i18n/language";
import { type EngineClient, startEngine as startWorker } from "../worker/engineClient";
import type { Workbook } from "../workbook/workbook";
import { DataTab } from "./components/DataTab";
import { FirstRun } from "./components/FirstRun";
import { PaneHeader } from "./components/PaneHeader";
import { StatusLine } from "./components/StatusLine";
import { PaneContext, usePane } from "./PaneContext";
import { showsFirstRun } from "./selectors";
import { SpeechProvider } from "./Speech";
import { useRun } from "./useRun";

/** Explanations need the vocabulary: it loads with this tab and does not hold up the pane. */
const MatchTab = lazy(async () => ({ default: (await import("./components/MatchTab")).MatchTab }));

/** Counting places needs the gazetteer: it loads with this tab. */
const PlacesTab = lazy(async () => ({ default: (await import("./components/PlacesTab")).PlacesTab }));

const ReportTab = lazy(async () => ({ default: (await import("./components/ReportTab")).ReportTab }));

/** The outline of the map and what draws it load with this tab only. */
const MapTab = lazy(async () => ({ default: (await import("./components/MapTab")).MapTab }));

const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const THEMES = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
} as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    padding: "12px 8px 16px 12px",
  },
});

/** What the pane needs of the page that shows it. */
export interface AppProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly theme: keyof typeof THEMES;
  /** Called when the user switches the language: the page gives the pane the new one and remembers it. */
  readonly onLanguageChange: (language: Language) => void;
  /** True where the page can hand the user a file: in a browser, not inside Excel. */
  readonly savesFiles?: boolean;
  /** The engine in a worker unless told otherwise. */
  readonly startEngine?: () => EngineClient;
}

/** The task pane, the same in Excel and beside the browser workbook; it fills its parent. */
export const App = ({
  workbook,
  language,
  theme,
  onLanguageChange,
  savesFiles = false,
  startEngine = startWorker,
}: AppProps) => {
  const pane = useRun(workbook, startEngine);
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root} lang={language === "zh" ? "zh-CN" : "en"}>
      <SpeechProvider language={language}>
        <PaneContext.Provider value={pane}>
          <PaneHeader onLanguageChange={onLanguageChange} />
          <main className={styles.main}>
            <Body theme={theme} savesFiles={savesFiles} />
          </main>
          <StatusLine />
        </PaneContext.Provider>
      </SpeechProvider>
    </FluentProvider>
  );
};

const Body = ({ theme, savesFiles }: Required<Pick<AppProps, "theme" | "savesFiles">>) => {
  const { state } = usePane();
  if (showsFirstRun(state)) return <FirstRun />;
  if (state.tab === "data") return <DataTab />;
  return (
    <Suspense fallback={null}>
      {state.tab === "match" && <MatchTab />}
      {state.tab === "places" && <PlacesTab />}
      {state.tab === "map" && <MapTab theme={theme} savesFiles={savesFiles} />}
      {state.tab === "report" && <ReportTab />}
    </Suspense>
  );
};
