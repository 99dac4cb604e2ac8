import { expect, test } from 'vitest';
import { crc32c } from './crc32c.js';
import { eventRecord, versionRecord } from './event-record.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('the checksum is that of RFC 3720', () => {
  expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
});

// Made with the messages and the checksums of TensorBoard 2.21 in Python.
test('records have the bytes that TensorBoard writes', () => {
  expect(hex(versionRecord(1700000000.5))).toBe(
    '1800000000000000a37f4b220900002040fc54d9411a0d627261696e2e4576656e743a322b353110',
  );
  const spread = { count: 6, min: -1, max: 3, mean: 1, deviation: 1, counts: [2, 4] };
  const values = [
    { tag: 'loss', value: 0.75 },
    { tag: 'weights/c1', value: spread },
  ];
  expect(hex(eventRecord({ time: 1700000001.25, step: 300, values }))).toBe(
    '7c00000000000000c9e3c7c80900005040fc54d94110ac022a6e0a0b0a046c6f7373150000403f0a5f0a0a776569676874732f63312a5109000000000000f0bf1100000000000008401900000000000018402100000000000018402900000000000028403210000000000000f03f00000000000008403a10000000000000004000000000000010407ef4111f',
  );
});
