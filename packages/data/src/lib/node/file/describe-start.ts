const starts: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x42, 0x4d], 'a BMP picture'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x3c], 'text such as HTML or SVG'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0x00, 0x00], 'an IDX file whose third or fourth byte is wrong'],
];

/** What a file is by its first bytes, as a sentence: `it looks like a PDF (bytes 25 50 44 46 2d 31 2e 37)`. */
export function describeStart(start: Uint8Array): string {
  if (start.length === 0) return 'it is empty';
  const found = starts.find(([bytes]) => bytes.every((byte, i) => start[i] === byte));
  const shown = Array.from(start.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return found === undefined
    ? `it begins with the bytes ${shown}`
    : `it looks like ${found[1]} (bytes ${shown})`;
}
