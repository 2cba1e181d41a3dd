import type { Language } from "../i18n/language";

const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

/** A whole number with separators. */
export const formatCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language]).format(count);

/** A share 0..1 as a percentage with one decimal. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share);

/** A difference with its sign. */
export const formatDifference = (difference: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { signDisplay: "always" }).format(difference);

/** A time of day in the user's time zone, 24 hours; `at` in milliseconds since 1970. */
export const formatTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  }).format(at);

/** A day in the user's time zone as 2026-11-21; `at` in milliseconds since 1970. */
export const isoDate = (at: number): string => new Intl.DateTimeFormat("sv-SE").format(at);
