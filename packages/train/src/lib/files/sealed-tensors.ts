import { ConvlangError } from '@convlang/diagnostics';
import { decodeSafetensors, encodeSafetensors, type Safetensors } from '@convlang/format-safetensors';
import type { NamedTensors } from '@convlang/backend';
import { fail } from '../failure/fail.js';
import { hexDigits } from '../identity/hex-digits.js';

/** What our files hold. */
export type SealedKind = 'weights' | 'checkpoint';

/** What a file holds, and whose it is. */
export interface SealedTensors extends Safetensors {
  /** `null` for a file of another program, or of a version that is not known here. */
  readonly kind: SealedKind | null;
}

const SEAL = 'convlang.sha256';
const DIGITS = 64;
const BEFORE_SEAL = `"${SEAL}":"`;
/** Since the second version files have a checksum. One flipped bit leaves this or the checksum's key to be seen. */
const SEALED_MARK = /"convlang":"(?:weights|checkpoint) 2"/;
/** Our metadata comes first in a header, so both marks lie here; a damaged length of the header hides nothing. */
const SEARCHED_BYTES = 2 ** 24;
const LENGTH_BYTES = 8;

/**
 * Tensors as a safetensors file with a checksum. `convlang.sha256` in its metadata is the SHA-256 of two SHA-256 one after the
 * other: that of length and header, with the digits of the checksum as zeros, and that of the rest.
 *
 * @param metadata texts by key, without `convlang` and the checksum
 */
export async function encodeSealed(
  kind: SealedKind,
  tensors: NamedTensors,
  metadata: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const marks = { convlang: `${kind} 2`, [SEAL]: '0'.repeat(DIGITS) };
  const bytes = encodeSafetensors(tensors, { ...metadata, ...marks });
  const place = findSeal(bytes).digits;
  bytes.set(new TextEncoder().encode(await checksum(bytes, place)), place);
  return bytes;
}

/**
 * Reads what `encodeSealed` wrote, a file of the first version, which has no checksum, or one of another program.
 *
 * @param file its name, for errors
 * @throws ConvlangError E613 when the checksum does not fit, and what reading safetensors finds wrong
 */
export async function decodeSealed(bytes: Uint8Array, file: string): Promise<SealedTensors> {
  const { isSealed, digits } = findSeal(bytes);
  if (isSealed && (digits < 0 || asText(bytes, digits, DIGITS) !== (await checksum(bytes, digits))))
    return failDamaged(bytes, file);
  const { tensors, metadata } = decodeSafetensors(bytes, file);
  const kind = /^(weights|checkpoint) [12]$/.exec(metadata['convlang'] ?? '')?.[1] ?? null;
  return { tensors, metadata, kind: kind as SealedKind | null };
}

/** Whether a file must have a checksum, and the byte at which its digits begin; negative when they cannot be found. */
function findSeal(bytes: Uint8Array): { readonly isSealed: boolean; readonly digits: number } {
  const head = asText(bytes, 0, SEARCHED_BYTES);
  const key = head.indexOf(BEFORE_SEAL);
  return { isSealed: key >= 0 || SEALED_MARK.test(head), digits: key < 0 ? -1 : key + BEFORE_SEAL.length };
}

/** Each byte as one character. */
function asText(bytes: Uint8Array, start: number, count: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + count));
}

async function checksum(bytes: Uint8Array, digits: number): Promise<string> {
  const split = Math.max(headerEnd(bytes), digits + DIGITS);
  // A copy, also of a Buffer, whose `slice` would share its bytes.
  const head = new Uint8Array(bytes.subarray(0, split));
  head.fill(0x30, digits, digits + DIGITS);
  const parts = [await sha256(head), await sha256(bytes.subarray(split))];
  return hexDigits(await sha256(Uint8Array.from(parts.flatMap((part) => [...part]))));
}

function headerEnd(bytes: Uint8Array): number {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  return Math.min(LENGTH_BYTES + Number(length), bytes.length);
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Says with the damage what it has broken, where that can be seen. */
function failDamaged(bytes: Uint8Array, file: string): never {
  const notes = ['take a copy of it, or an older checkpoint'];
  try {
    decodeSafetensors(bytes, file);
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    notes.unshift(...error.diagnostics.map(({ message }) => message));
  }
  return fail('E613', { file }, null, { notes });
}
