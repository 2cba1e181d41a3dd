const READ_AS_TRUTH = /^(true|false)$/;
const READ_AS_DATE = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/;

/**
 * The text to hand to Excel so that the cell holds exactly `text`: an apostrophe goes before text which Excel would
 * otherwise make a formula (CWE-1236), a number, a date or a truth value, so before all that begins with no letter.
 * The apostrophe is not part of the cell.
 */
export const asTypedText = (text: string): string => {
  const read = text.normalize("NFKC").toLowerCase();
  const isPlain =
    text === "" || (/^\p{L}/u.test(read) && !READ_AS_TRUTH.test(read) && !READ_AS_DATE.test(read));
  return isPlain ? text : `'${text}`;
};
