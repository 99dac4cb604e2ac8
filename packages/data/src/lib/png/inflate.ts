import type { PngFailure } from './png-failure.js';

/**
 * Expands zlib data to a known number of bytes. What comes after them is not looked at, so a small file cannot ask for more
 * memory than its header says.
 *
 * @param offset byte of the file where the data begins, for errors
 */
export async function inflate(
  data: readonly Uint8Array[],
  wantedBytes: number,
  offset: number,
  fail: PngFailure,
): Promise<Uint8Array> {
  const out = new Uint8Array(wantedBytes);
  let filled = 0;
  const expanded: ReadableStream<Uint8Array> = new Blob(data.map((part) => part.slice()))
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = expanded.getReader();
  while (filled < wantedBytes) {
    const { value } = await reader
      .read()
      .catch((): never => fail('its compressed pixels are broken', offset));
    if (value === undefined) return fail(`its pixels end after ${filled} of ${wantedBytes} bytes`, offset);
    out.set(value.subarray(0, wantedBytes - filled), filled);
    filled += value.length;
  }
  // Stopping early may report the data left over; the picture is whole by then.
  await reader.cancel().catch(() => undefined);
  return out;
}
