import { useRef } from "react";
import { browserPhrases } from "../i18n/browser";
import type { Language } from "../i18n/language";

/** What the bar shows and does. */
export interface BarProps {
  readonly language: Language;
  readonly isDark: boolean;
  /** The name of the open file; null for the sample. */
  readonly opened: string | null;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onTheme: () => void;
}

/** The slim bar above the grid: the product's name, files and theme. */
export const Bar = ({ language, isDark, opened, onOpen, onSave, onTheme }: BarProps) => {
  const words = browserPhrases[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <h1>{words.productName}</h1>
      <button type="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onOpen(file);
        }}
      />
      <button type="button" onClick={onSave}>
        {words.save}
      </button>
      <span className="file">{opened ?? words.sample}</span>
      <button type="button" onClick={onTheme}>
        {isDark ? words.lightTheme : words.darkTheme}
      </button>
    </header>
  );
};
