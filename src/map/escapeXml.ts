const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Kept by a parser of XML only where they are written as numbers.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text for element content and attributes of XML; characters that XML does not have become U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? "");
