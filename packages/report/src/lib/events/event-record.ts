import { BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Spread } from '../numbers/spread.js';
import { crc32c } from './crc32c.js';

/** A number or a histogram by its tag, such as `weights/c1/kernel`. */
export interface EventValue {
  readonly tag: string;
  readonly value: number | Spread;
}

/** Something that happened at a step. */
export interface Event {
  /** Seconds since 1970. */
  readonly time: number;
  readonly step: number;
  readonly values: readonly EventValue[];
}

/** Kinds of fields on the wire. */
const [VARINT, FIXED64, DELIMITED, FIXED32] = [0, 1, 2, 5];

/** The first record of a file, which says what the others are. */
export function versionRecord(time: number): Uint8Array {
  const event = new BinaryWriter();
  event.uint32((1 << 3) | FIXED64).double(time);
  event.uint32((3 << 3) | DELIMITED).string('brain.Event:2');
  return record(event.finish());
}

/**
 * An event as a record of a TensorBoard file.
 *
 * Source: `event.proto` and `summary.proto` of TensorFlow: Event has wall_time 1, step 2, file_version 3, summary 5; Summary has value 1; Value
 * has tag 1, simple_value 2, histo 5; HistogramProto has min 1, max 2, num 3, sum 4, sum_squares 5, bucket_limit 6, bucket 7.
 */
export function eventRecord({ time, step, values }: Event): Uint8Array {
  const event = new BinaryWriter();
  event.uint32((1 << 3) | FIXED64).double(time);
  event.uint32((2 << 3) | VARINT).int64(step);
  event.uint32((5 << 3) | DELIMITED).fork();
  for (const value of values) {
    event.uint32((1 << 3) | DELIMITED).fork();
    writeValue(event, value);
    event.join();
  }
  event.join();
  return record(event.finish());
}

function writeValue(event: BinaryWriter, { tag, value }: EventValue): void {
  event.uint32((1 << 3) | DELIMITED).string(tag);
  if (typeof value === 'number') {
    event.uint32((2 << 3) | FIXED32).float(value);
    return;
  }
  event.uint32((5 << 3) | DELIMITED).fork();
  writeHistogram(event, value);
  event.join();
}

function writeHistogram(event: BinaryWriter, { min, max, count, mean, deviation, counts }: Spread): void {
  const squares = count * (deviation ** 2 + mean ** 2);
  [min, max, count, count * mean, squares].forEach((number, i) => {
    event.uint32(((i + 1) << 3) | FIXED64).double(number);
  });
  const width = (max - min) / counts.length;
  const limits = counts.map((_, i) => (i === counts.length - 1 ? max : min + (i + 1) * width));
  for (const [field, numbers] of [
    [6, limits],
    [7, counts],
  ] as const) {
    event.uint32((field << 3) | DELIMITED).fork();
    for (const number of numbers) event.double(number);
    event.join();
  }
}

/**
 * The frame of a record: its length in 8 bytes, their checksum, the bytes, theirs.
 *
 * Source: TensorFlow, `record_writer.h`; the checksums are masked.
 */
function record(bytes: Uint8Array): Uint8Array {
  const framed = new Uint8Array(16 + bytes.length);
  const view = new DataView(framed.buffer);
  view.setUint32(0, bytes.length, true);
  view.setUint32(8, masked(crc32c(framed.subarray(0, 8))), true);
  framed.set(bytes, 12);
  view.setUint32(12 + bytes.length, masked(crc32c(bytes)), true);
  return framed;
}

/** Turned to the right by 15 bits, with a constant added: a checksum of bytes that hold checksums is a poor one. */
function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
