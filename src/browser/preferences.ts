import type { Language } from "../i18n/language";
import { languageOf } from "../i18n/language";

const LANGUAGE_KEY = "clusterbelt.language";

/** The language of the page: `?lang=`, else the one chosen last, else the browser's. */
export const preferredLanguage = (): Language =>
  languageOf(
    new URLSearchParams(location.search).get("lang") ??
      localStorage.getItem(LANGUAGE_KEY) ??
      navigator.language,
  );

/** Remembers the language for the next visit. */
export const rememberLanguage = (language: Language): void => localStorage.setItem(LANGUAGE_KEY, language);

/** Whether the system asks for dark colours. */
export const prefersDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches;
