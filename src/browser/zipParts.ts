/** One file of a zip: its path, and its bytes unpacked. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x800;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const through = async (
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform),
    ).arrayBuffer(),
  );

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Unpacks a zip that was just written here: without comment, encryption or zip64. */
export const zipParts = async (zip: Uint8Array): Promise<ZipPart[]> => {
  const view = viewOf(zip);
  const end = zip.byteLength - END_LENGTH;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = zip.subarray(start, start + view.getUint32(at + 20, true));
    const isPacked = view.getUint16(at + 10, true) === DEFLATED;
    parts.push({
      path: new TextDecoder().decode(zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      bytes: isPacked ? await through(packed, new DecompressionStream("deflate-raw")) : packed,
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

interface PackedPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** The fields that a local header and a directory entry share, from the version needed on. */
const sharedFields = (view: DataView, at: number, part: PackedPart): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.packed.byteLength === part.size ? STORED : DEFLATED, true);
  view.setUint32(at + 6, 0x00210000, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.byteLength, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.byteLength, true);
};

const localHeader = (part: PackedPart): Uint8Array => {
  const bytes = new Uint8Array(LOCAL_LENGTH);
  viewOf(bytes).setUint32(0, LOCAL_ENTRY, true);
  sharedFields(viewOf(bytes), 4, part);
  return bytes;
};

const directoryEntry = (part: PackedPart, offset: number): Uint8Array => {
  const bytes = new Uint8Array(ENTRY_LENGTH);
  const view = viewOf(bytes);
  view.setUint32(0, DIRECTORY_ENTRY, true);
  view.setUint16(4, VERSION, true);
  sharedFields(view, 6, part);
  view.setUint32(42, offset, true);
  return bytes;
};

const endOfDirectory = (
  parts: number,
  directory: { readonly offset: number; readonly length: number },
): Uint8Array => {
  const bytes = new Uint8Array(END_LENGTH);
  const view = viewOf(bytes);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, parts, true);
  view.setUint16(10, parts, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, directory.offset, true);
  return bytes;
};

const packed = async ({ path, bytes }: ZipPart): Promise<PackedPart> => {
  const deflated = await through(bytes, new CompressionStream("deflate-raw"));
  return {
    name: new TextEncoder().encode(path),
    packed: deflated.byteLength < bytes.byteLength ? deflated : bytes,
    size: bytes.byteLength,
    crc: crc32(bytes),
  };
};

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Packs files into a zip, in the order given. */
export const zipOf = async (parts: readonly ZipPart[]): Promise<Uint8Array> => {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const part of await Promise.all(parts.map(packed))) {
    directory.push(directoryEntry(part, lengthOf(body)), part.name);
    body.push(localHeader(part), part.name, part.packed);
  }
  const end = endOfDirectory(parts.length, { offset: lengthOf(body), length: lengthOf(directory) });
  const zip = new Uint8Array(lengthOf([...body, ...directory, end]));
  let at = 0;
  for (const piece of [...body, ...directory, end]) {
    zip.set(piece, at);
    at += piece.byteLength;
  }
  return zip;
};
