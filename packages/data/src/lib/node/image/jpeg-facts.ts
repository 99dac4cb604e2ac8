import type { Metadata } from 'sharp';

/** What must be known of a picture before it is decoded. */
export type PictureFacts = Pick<Metadata, 'width' | 'height' | 'depth' | 'space' | 'hasAlpha'>;

/** Colours by the number of components. */
const spaces = new Map<number | undefined, PictureFacts['space']>([
  [1, 'b-w'],
  [3, 'srgb'],
  [4, 'cmyk'],
]);

const KNOWN_BITS = 8;
const [START_OF_SCAN, FILL] = [0xda, 0xff];

/**
 * What the frame header of a JPEG says (ITU-T T.81, B.2.2), so that the library need not parse the file twice.
 *
 * @returns `null` where there is none of 8 bits and known colours before the first scan: the library has words for what is wrong then
 */
export function jpegFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Behind the start of the image, segments: a marker of two bytes, then a length that counts itself.
  for (let at = 2; at + 10 <= bytes.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN || marker === FILL) return null;
    if (!isFrame(marker)) continue;
    const [bits, height, width] = [view.getUint8(at + 4), view.getUint16(at + 5), view.getUint16(at + 7)];
    const space = spaces.get(view.getUint8(at + 9));
    if (bits !== KNOWN_BITS || height === 0 || width === 0 || space === undefined) return null;
    return { width, height, depth: 'uchar', space, hasAlpha: false };
  }
  return null;
}

/** SOF0 to SOF15; among their numbers are those of tables (DHT, DAC) and one that is reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
