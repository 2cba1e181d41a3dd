/** What Excel would read as a formula, number, date or marker when it is typed: by its first character. */
const READ_BY_FIRST_CHARACTER = /^[\s=+\-@'"#%&*()/.,:;<>[\]^_`{|}~!?\\$¥￥€£\d０-９＋－＝＠．，％＇＃（＄]/u;
const READ_AS_TRUTH = /^(true|false)$/i;
const READ_AS_MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;

/**
 * The text to hand to Excel so that the cell holds exactly `text`: an apostrophe goes before text which Excel would
 * otherwise make a formula (CWE-1236), a number, a date or a truth value. The apostrophe is not part of the cell.
 */
export const asTypedText = (text: string): string =>
  READ_BY_FIRST_CHARACTER.test(text) || READ_AS_TRUTH.test(text) || READ_AS_MONTH.test(text)
    ? `'${text}`
    : text;
