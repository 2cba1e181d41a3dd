/** The id that a concept has unless another is written: its English name in words joined by hyphens. */
export const idOfName = (en: string): string => en.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
