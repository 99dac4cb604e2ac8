/** What standard input is called on the command line. */
export const STDIN_ARGUMENT = '-';

/** What it is called in messages. */
export const STDIN_NAME = '<stdin>';

/** The bytes of pieces to their end, or somewhat more than `mostBytes` of them when they do not end before. */
export async function gatherBytes(pieces: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let count = 0;
  for await (const part of pieces) {
    parts.push(part);
    count += part.length;
    if (count > mostBytes) break;
  }
  return Buffer.concat(parts);
}
