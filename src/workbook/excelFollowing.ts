import type { Context, Range } from "./excel";
import { missing } from "./excelProblems";

/** Our names in the workbook begin so; they are hidden, and Excel moves them with their cells. */
const PREFIX = "ClusterBelt.";

/** The name that follows the cells of an address: what a name may not hold is written as its code. */
const followerOf = (address: string): string =>
  PREFIX + address.replace(/[^\p{L}\p{N}]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ""}_`);

/** Other spellings of an address; one is used where the plain one still follows cells that have moved away. */
const spellingsOf = (address: string): readonly string[] => {
  const cut = address.lastIndexOf("!") + 1;
  const [sheet, cells] = [address.slice(0, cut), address.slice(cut)];
  const [first = "", second = first] = cells.split(":");
  return [address, `${sheet}$${cells}`, `${sheet}${first}:$${second}`, `${sheet}$${first}:$${second}`];
};

/**
 * Makes Excel follow the cells that stand at the address now, also after closing; returns the address by which
 * `followedRange` finds them from now on. Bindings would do, but Excel on the web has lost them on saving.
 */
export const follow = async (
  context: Context,
  { range, address }: { readonly range: Range; readonly address: string },
): Promise<string> => {
  const { names } = context.workbook;
  const followers = spellingsOf(address).map((spelling) => {
    const name = names.getItemOrNullObject(followerOf(spelling));
    return { spelling, name, now: name.getRangeOrNullObject().load("address") };
  });
  await context.sync();
  const known = followers.find(({ now }) => !now.isNullObject && now.address === address);
  if (known) return known.spelling;
  const free = followers.find(({ name }) => name.isNullObject) ?? followers[0];
  if (!free) return address;
  if (!free.name.isNullObject) free.name.delete();
  names.add(followerOf(free.spelling), range).visible = false;
  await context.sync();
  return free.spelling;
};

/** Where the cells stand that were chosen at the address; the address itself where Excel was not asked to follow. */
export const followedRange = async (context: Context, address: string): Promise<Range> => {
  const name = context.workbook.names.getItemOrNullObject(followerOf(address));
  const range = name.getRangeOrNullObject();
  await context.sync();
  if (name.isNullObject) return rangeAt(context, address);
  if (range.isNullObject) throw missing(address);
  return range;
};

/** The range of a sheet-qualified address, or of one on the active sheet. */
export const rangeAt = async (context: Context, address: string): Promise<Range> => {
  const cut = address.lastIndexOf("!");
  const local = address.slice(cut + 1);
  if (cut < 0) return context.workbook.worksheets.getActiveWorksheet().getRange(local);
  const name = address
    .slice(0, cut)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw missing(address);
  return sheet.getRange(local);
};
