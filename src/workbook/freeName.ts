/** How a taken name is varied: the nth variant of it, n from 2. */
type Variant = (name: string, n: number) => string;

const firstFree = (name: string, taken: ReadonlySet<string>, variant: Variant): string => {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = variant(name, n);
  return candidate;
};

/** `name`, or "name (2)", "name (3)" … (≤ 31 characters) when a sheet has it; `taken` holds names in lower case. */
export const freeSheetName = (name: string, taken: ReadonlySet<string>): string =>
  firstFree(name, taken, (base, n) => {
    const suffix = ` (${String(n)})`;
    return base.slice(0, 31 - suffix.length) + suffix;
  });

/** `name`, or name_2, name_3 … when a table or a name has it; `taken` holds names in lower case. */
export const freeTableName = (name: string, taken: ReadonlySet<string>): string =>
  firstFree(name, taken, (base, n) => `${base}_${String(n)}`);
