/** Names asked for → names given, for sheets and tables (as written in the formula). */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Text in quotes | quoted sheet | column specifier in brackets | a word with what follows it: !, ( or neither. */
const TOKENS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[(?:[^[\]]|\[[^[\]]*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!|\(|(?![\p{L}\p{N}_.]))/gu;

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The formula with renamed sheets and tables named as they are now; text in quotes and column names stay. */
export const followRenames = (formula: string, renames: Renames): string =>
  formula.replace(TOKENS, (token, quotedSheet?: string, word?: string, after?: string) => {
    if (quotedSheet !== undefined) {
      const renamed = renames.sheets.get(quotedSheet.replaceAll("''", "'"));
      return renamed === undefined ? token : quoted(renamed);
    }
    if (word === undefined || after === "(") return token;
    if (after === "!") {
      const renamed = renames.sheets.get(word);
      return renamed === undefined ? token : quoted(renamed);
    }
    return renames.tables.get(word) ?? token;
  });
