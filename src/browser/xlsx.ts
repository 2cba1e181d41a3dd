import { transfer, wrap } from "comlink";
import { ProblemError } from "../engine/problems";
import type { OpenedWorkbook } from "./xlsxOpen";
import type { XlsxReader } from "./xlsxWorker";
import { checkZipSizes, unpackedBytes } from "./zipSizes";

/** Longer than any workbook takes that the grid can hold; a file made to keep a reader busy takes for ever. */
export const TIME_LIMIT_MS = 60_000;

/** Rejects with file-too-large after the time limit; `stop` must be called when the work is done. */
const timeLimit = (limitMs: number, tooLarge: ProblemError): { readonly over: Promise<never>; readonly stop: () => void } => {
  const { promise, reject } = withReject();
  const timer = setTimeout(() => reject(tooLarge), limitMs);
  return { over: promise, stop: () => clearTimeout(timer) };
};

const withReject = (): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } => {
  const box: { reject: (reason: Error) => void } = { reject: () => undefined };
  const promise = new Promise<never>((_, reject) => {
    box.reject = reject;
  });
  return { promise, reject: (reason) => box.reject(reason) };
};

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
  const limit = timeLimit(limitMs, new ProblemError({ code: "file-too-large", file, megabytes }));
  const worker = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
  const reader = wrap<XlsxReader>(worker);
  try {
    const opened = reader.openXlsx(transfer(bytes, [bytes.buffer])).catch(() => {
      throw new ProblemError({ code: "unreadable-file", file });
    });
    return await Promise.race([opened, limit.over]);
  } finally {
    limit.stop();
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
