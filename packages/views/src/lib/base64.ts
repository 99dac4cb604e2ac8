/** Bytes at a time: what a call may have of arguments is bounded. */
const PART = 0x8000;

/** Bytes in base64 (RFC 4648). */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + PART)));
  return btoa(parts.join(''));
}
