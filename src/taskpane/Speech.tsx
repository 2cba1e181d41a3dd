import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Language } from "../i18n/language";
import { type PanePhrases, panePhrases } from "../i18n/pane";
import { formatCount, formatDifference, formatShare, formatTime } from "./format";

/** The pane's words and figures in one language. */
export interface Speech {
  readonly language: Language;
  readonly phrases: PanePhrases;
  readonly count: (count: number) => string;
  readonly share: (share: number) => string;
  readonly difference: (difference: number) => string;
  readonly time: (at: number) => string;
}

const speechIn = (language: Language): Speech => ({
  language,
  phrases: panePhrases[language],
  count: (count) => formatCount(count, language),
  share: (share) => formatShare(share, language),
  difference: (difference) => formatDifference(difference, language),
  time: (at) => formatTime(at, language),
});

const SpeechContext = createContext<Speech>(speechIn("zh"));

/** The words and figures of the language in use. */
export const useSpeech = (): Speech => useContext(SpeechContext);

/** Lets the components inside speak `language`. */
export const SpeechProvider = ({ language, children }: { language: Language; children: ReactNode }) => {
  const speech = useMemo(() => speechIn(language), [language]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
};
