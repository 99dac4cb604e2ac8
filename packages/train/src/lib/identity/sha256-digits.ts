import { hexDigits } from './hex-digits.js';

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export async function sha256Digits(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hexDigits(new Uint8Array(digest));
}
