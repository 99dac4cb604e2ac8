import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openIdxImages } from '../idx/idx-images.js';

const folder = mkdtempSync(join(tmpdir(), 'convlang gz '));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = value;
  return copy;
}

describe('broken gzip files', () => {
  /** Of 60,000 random-looking bytes, so that zlib works through several pieces. */
  const noise = Buffer.from(
    Uint8Array.from({ length: 60_000 }, (_, i) => (Math.imul(i * i + 7, 2654435761) >>> 13) & 255),
  );
  const whole = gzipSync(Buffer.concat([Buffer.from([0, 0, 8, 1, 0, 0, 0xea, 0x60]), noise]));

  it('names the byte where it was cut off', async () => {
    const path = write('cut.gz', whole.subarray(0, 40_000));
    await expect(openIdxImages(path)).rejects.toThrow(
      `E510 ${path} is a broken gzip file at byte 40000: unexpected end of file`,
    );
  });

  it('names the first byte of a wrong header', async () => {
    const path = write('method.gz', changed(whole, 2, 7));
    await expect(openIdxImages(path)).rejects.toThrow(/E510 .* at byte [23]: unknown compression method/);
  });

  it('names the checksum when only it is wrong', async () => {
    const at = whole.length - 8;
    const path = write('crc.gz', changed(whole, at, (whole[at] ?? 0) ^ 1));
    const found = await openIdxImages(path).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    const [, offset] = /at byte (\d+): incorrect data check/.exec(found) ?? [];
    expect(Number(offset)).toBeGreaterThanOrEqual(at);
    expect(Number(offset)).toBeLessThan(whole.length);
  });
});
