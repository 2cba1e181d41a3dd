import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { problemOf } from "../../src/engine/problems";
import { zipOf, zipParts } from "../../src/browser/zipParts";
import { LARGEST_UNPACKED_BYTES, checkZipSizes, unpackedBytes } from "../../src/browser/zipSizes";

const problemOfCheck = (bytes: Uint8Array): unknown => {
  try {
    checkZipSizes(bytes, "清单.xlsx");
  } catch (error) {
    return problemOf(error);
  }
  return undefined;
};

/** The offset of the first directory entry of a zip without comment. */
const directoryAt = (zip: Uint8Array): number =>
  new DataView(zip.buffer).getUint32(zip.byteLength - 22 + 16, true);

describe("sizes before unpacking", () => {
  test("are the sum of what the directory says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5000), { maxLength: 5 }), async (sizes) => {
        const zip = await zipOf(
          sizes.map((size, index) => ({ path: `part ${index}`, bytes: new Uint8Array(size) })),
        );
        expect(unpackedBytes(zip)).toBe(sizes.reduce((sum, size) => sum + size, 0));
      }),
      { numRuns: 20 },
    );
  });

  test("a small file that would unpack to more than the limit is refused with its size", async () => {
    const zip = await zipOf([{ path: "xl/worksheets/sheet1.xml", bytes: new Uint8Array(1000) }]);
    new DataView(zip.buffer).setUint32(directoryAt(zip) + 24, LARGEST_UNPACKED_BYTES + 1, true);
    expect(problemOfCheck(zip)).toEqual({ code: "file-too-large", file: "清单.xlsx", megabytes: 400 });
  });

  test("so is one that hides its size in a zip64 field", async () => {
    const zip = await zipOf([{ path: "a", bytes: new Uint8Array(10) }]);
    new DataView(zip.buffer).setUint32(directoryAt(zip) + 24, 0xffffffff, true);
    expect(problemOfCheck(zip)).toMatchObject({ code: "file-too-large" });
  });

  test("what is no zip, or a zip cut short, is unreadable", async () => {
    const zip = await zipOf([{ path: "a", bytes: new Uint8Array(100) }]);
    const broken = zip.slice();
    new DataView(broken.buffer).setUint32(broken.byteLength - 22 + 16, 0, true);
    for (const bytes of [new Uint8Array(0), new Uint8Array(50), zip.slice(0, -5), broken]) {
      expect(problemOfCheck(bytes)).toEqual({ code: "unreadable-file", file: "清单.xlsx" });
    }
    expect(problemOfCheck(zip)).toBeUndefined();
  });
});

describe("packing", () => {
  test("what is packed unpacks to itself", async () => {
    const part = fc.record({
      path: fc.string({ minLength: 1, unit: "grapheme" }),
      bytes: fc.uint8Array({ maxLength: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
        expect(await zipParts(await zipOf(parts))).toEqual(parts);
      }),
      { numRuns: 30 },
    );
  });

  test("the check sums and the deflated bytes are those of zlib", async () => {
    const bytes = new TextEncoder().encode("123456789".repeat(20));
    const zip = await zipOf([{ path: "a", bytes }]);
    const packed = zip.slice(31, directoryAt(zip));
    expect(Buffer.from(packed)).toEqual(deflateRawSync(bytes));
    const check = await zipOf([{ path: "a", bytes: new TextEncoder().encode("123456789") }]);
    // The check value of CRC-32 for "123456789" in every catalogue of CRCs.
    expect(new DataView(check.buffer).getUint32(14, true)).toBe(0xcbf43926);
  });
});
