/** The two languages of the product, Chinese first. */
export type Language = "zh" | "en";

/** The language for a BCP 47 tag as Office or a browser gives it: every Chinese tag is zh, anything else en. */
export const languageOf = (tag: string | undefined): Language => (/^zh\b/i.test(tag ?? "") ? "zh" : "en");

/** Phrases in both languages, side by side: a phrase missing in one does not compile. */
export type InBothLanguages<Phrases> = Readonly<Record<Language, Phrases>>;
