import { expose } from "comlink";
import { openXlsx } from "./xlsxOpen";

/** What the page asks of the worker that reads files. */
const xlsxReader = { openXlsx };
export type XlsxReader = typeof xlsxReader;

expose(xlsxReader);
