import { transfer, wrap } from "comlink";
import { ProblemError } from "../engine/problems";
import type { OpenedWorkbook } from "./xlsxOpen";
import type { XlsxReader } from "./xlsxWorker";
import { withinTime } from "./timeLimit";
import { checkZipSizes, unpackedBytes } from "./zipSizes";

/** Longer than any workbook takes that the grid can hold; a file made to keep a reader busy takes for ever. */
export const TIME_LIMIT_MS = 60_000;

/**
 * Reads an .xlsx in a worker of its own, which ends with it. Throws unreadable-file, or file-too-large when it would
 * unpack to too much or takes too long.
 */
export const openXlsxFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  options: { readonly file: string; readonly limitMs?: number },
): Promise<OpenedWorkbook> => {
  const { file, limitMs = TIME_LIMIT_MS } = options;
  checkZipSizes(bytes, file);
  const megabytes = Math.round((unpackedBytes(bytes) ?? 0) / 1e6);
  const worker = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
  const reader = wrap<XlsxReader>(worker);
  const opened = reader.openXlsx(transfer(bytes, [bytes.buffer])).catch(() => {
    throw new ProblemError({ code: "unreadable-file", file });
  });
  try {
    const late = new ProblemError({ code: "file-too-large", file, megabytes });
    return await withinTime(opened, { limitMs, late });
  } finally {
    worker.terminate();
  }
};

/** The type of .xlsx files. */
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the browser as a download. */
export const downloadXlsx = (bytes: Uint8Array, file: string): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
};
