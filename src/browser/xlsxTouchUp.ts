import type { ZipPart } from "./zipParts";
import { zipOf, zipParts } from "./zipParts";

/** hucre tells Excel to compute everything on opening, which turns our functions into #NAME? without the add-in. */
const COMPUTE_ON_LOAD = /<calcPr[^>]*\/>/;
/** Excel's own number of its calculation engine; a file with a smaller one is computed anew on opening. */
const TRUSTED = '<calcPr calcId="191029"/>';

/** hucre writes a formula's error as text. */
const ERROR_AS_TEXT =
  /t="str"(>(?:(?!<\/c>).)*<\/f><v>#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)<\/v><\/c>)/g;

const changed = (part: ZipPart, change: (text: string) => string): ZipPart => ({
  path: part.path,
  bytes: new TextEncoder().encode(change(new TextDecoder().decode(part.bytes))),
});

/**
 * Makes the values in an .xlsx of hucre's count: errors of formulas are errors and, where every formula has its value,
 * Excel shows those values, also where the add-in is not installed.
 */
export const trustCachedValues = async (
  xlsx: Uint8Array,
  options: { readonly isComputed: boolean },
): Promise<Uint8Array> => {
  const parts = await zipParts(xlsx);
  return zipOf(
    parts.map((part) => {
      if (part.path.startsWith("xl/worksheets/sheet")) {
        return changed(part, (text) => text.replace(ERROR_AS_TEXT, 't="e"$1'));
      }
      if (part.path !== "xl/workbook.xml" || !options.isComputed) return part;
      return changed(part, (text) => text.replace(COMPUTE_ON_LOAD, TRUSTED));
    }),
  );
};
