import { ProblemError } from "../engine/problems";

/** What an .xlsx may unpack to, in bytes: a workbook of a million cells needs about a tenth. */
export const LARGEST_UNPACKED_BYTES = 400_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A field that holds this has its real size elsewhere (zip64): larger than any workbook. */
const IN_ZIP64 = 0xffffffff;

const endOfDirectory = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
};

/** The size to which a zip says it unpacks, in bytes; null when it is not a zip whose directory can be read. */
export const unpackedBytes = (bytes: Uint8Array): number | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const size = view.getUint32(at + 24, true);
    total += size === IN_ZIP64 ? Infinity : size;
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
};

/** Refuses what is no zip (unreadable-file) or would unpack to too much (file-too-large), before anything unpacks. */
export const checkZipSizes = (bytes: Uint8Array, file: string): void => {
  const size = unpackedBytes(bytes);
  if (size === null) throw new ProblemError({ code: "unreadable-file", file });
  if (size > LARGEST_UNPACKED_BYTES) {
    throw new ProblemError({
      code: "file-too-large",
      file,
      megabytes: Math.round(Math.min(size, 2 ** 40) / 1e6),
    });
  }
};
