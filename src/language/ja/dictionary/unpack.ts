// The one place of the pure layers that reads files: a dictionary of 17 MB is no module.
// oxlint-disable no-restricted-imports
import { readFile } from "node:fs/promises";
import { gunzip } from "node:zlib";

/** Unpacks a file of the dictionary that comes with the package, in another thread, in one piece, and without the zeros it ends in. */
export async function unpack(name: string): Promise<ArrayBuffer> {
  const packed = await readFile(new URL(`../dict/${name}.dat.gz`, import.meta.resolve("@patdx/kuromoji")));
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // A gzip file ends with the length of what is in it. Told in advance, it need not be put together from a thousand pieces.
  const chunkSize = Math.max(leastChunk, view.getUint32(packed.byteLength - 4, true) + 1);
  return new Promise((resolve, reject) => {
    gunzip(packed, { chunkSize }, (error, unpacked) => {
      if (error) reject(error);
      else resolve(withoutPadding(unpacked));
    });
  });
}

/** The least that Node takes for a chunk. */
const leastChunk = 64;

/** Files end in zeros up to the next power of two or so: 70 MB of them. Numbers stay whole: what is left is a multiple of eight bytes. */
function withoutPadding(unpacked: Uint8Array): ArrayBuffer {
  let end = unpacked.length;
  while (end > 0 && unpacked[end - 1] === 0) end -= 1;
  const whole = new Uint8Array((Math.floor(end / 8) + 1) * 8);
  whole.set(unpacked.subarray(0, end));
  return whole.buffer;
}
