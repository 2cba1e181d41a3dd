import type { CellStyle as HucreCellStyle } from "hucre/xlsx";

/** A cell's look in a file, and its parts, which hucre does not export by name. */
export type CellStyle = HucreCellStyle;
export type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
export type BorderStyle = NonNullable<CellStyle["border"]>;
export type BorderSide = NonNullable<BorderStyle["top"]>;
export type BorderLineStyle = BorderSide["style"];
