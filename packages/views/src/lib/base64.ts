const ALPHABET = Uint8Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  (letter) => letter.charCodeAt(0),
);
const PADDING = 61;

/** Bytes in base64 (RFC 4648, section 4). By hand, as `btoa` wants a text first: data are megabytes. */
export function base64(bytes: Uint8Array): string {
  const groups = Math.ceil(bytes.length / 3);
  const letters = new Uint8Array(4 * groups);
  for (let group = 0; group < groups; group++) {
    const [i, o] = [3 * group, 4 * group];
    const [first, second, third] = [bytes[i] ?? 0, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0];
    letters[o] = ALPHABET[first >> 2] ?? 0;
    letters[o + 1] = ALPHABET[((first & 3) << 4) | (second >> 4)] ?? 0;
    letters[o + 2] = ALPHABET[((second & 15) << 2) | (third >> 6)] ?? 0;
    letters[o + 3] = ALPHABET[third & 63] ?? 0;
  }
  const missing = 3 * groups - bytes.length;
  letters.fill(PADDING, letters.length - missing);
  return new TextDecoder('latin1').decode(letters);
}
