import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { validFiles } from '../../fuzz/valid-files.js';

/** What reads a specimen. */
export type Reader = 'data' | 'picture' | 'weights' | 'checkpoint' | 'model';

/** A right file, to be made wrong. */
export interface Specimen {
  /** Kind of file, as it is counted. */
  readonly kind: string;
  readonly reader: Reader;
  /** File name, for what goes by names. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Further right files that it needs beside it, by name. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
}

const COUNT = 12;
const SIDE = 6;

/** An IDX file: magic with type 8 (unsigned bytes) and rank, sizes in big-endian, content. */
function idx(dims: readonly number[]): Uint8Array {
  const head = Buffer.alloc(4 + 4 * dims.length);
  head.writeUInt8(8, 2);
  head.writeUInt8(dims.length, 3);
  dims.forEach((dim, i) => head.writeUInt32BE(dim, 4 + 4 * i));
  const size = dims.reduce((product, dim) => product * dim, 1);
  return Buffer.concat([head, Buffer.from(Array.from({ length: size }, (_, i) => i % 10))]);
}

function csv(separator: string, end: string): Uint8Array {
  const rows = Array.from({ length: COUNT }, (_, i) => [i / 4, -i, `"${i % 2 === 0 ? 'yes' : 'no, not'}"`]);
  return Buffer.from(
    [['width', 'height', 'label'], ...rows].map((row) => row.join(separator) + end).join(''),
  );
}

function cifar(): Uint8Array {
  const item = (label: number): Uint8Array =>
    Uint8Array.from({ length: 3073 }, (_, i) => (i === 0 ? label : i % 251));
  return Buffer.concat([item(0), item(9), item(3)]);
}

async function png(channels: 3 | 4): Promise<Uint8Array> {
  const pixels = Uint8Array.from({ length: 16 * 16 * channels }, (_, i) => (7 * i) % 256);
  return sharp(pixels, { raw: { width: 16, height: 16, channels } })
    .png()
    .toBuffer();
}

/** A right file of every kind that convlang reads. */
export async function makeSpecimens(
  weights: Uint8Array,
  checkpoint: Uint8Array,
): Promise<readonly Specimen[]> {
  const images = 'train-images-idx3-ubyte';
  const labels = 'train-labels-idx1-ubyte';
  const [pictures, classes] = [idx([COUNT, SIDE, SIDE]), idx([COUNT])];
  return [
    { kind: 'IDX', reader: 'data', name: images, bytes: pictures, beside: { [labels]: classes } },
    { kind: 'IDX', reader: 'data', name: labels, bytes: classes, beside: { [images]: pictures } },
    {
      kind: 'gzipped IDX',
      reader: 'data',
      name: `${images}.gz`,
      bytes: gzipSync(pictures),
      beside: { [labels]: classes, [`${labels}.gz`]: gzipSync(classes) },
    },
    { kind: 'CSV', reader: 'data', name: 'rows.csv', bytes: csv(',', '\n') },
    { kind: 'CSV', reader: 'data', name: 'rows.csv', bytes: csv('\t', '\r\n') },
    { kind: 'CIFAR-10', reader: 'data', name: 'data_batch_1.bin', bytes: cifar() },
    { kind: 'PNG', reader: 'picture', name: 'picture.png', bytes: await png(3) },
    { kind: 'PNG', reader: 'picture', name: 'picture.png', bytes: await png(4) },
    { kind: 'weights', reader: 'weights', name: 'weights.safetensors', bytes: weights },
    { kind: 'checkpoint', reader: 'checkpoint', name: 'checkpoint.safetensors', bytes: checkpoint },
    ...[...new Set(validFiles())].map((text): Specimen => ({
      kind: 'model',
      reader: 'model',
      name: 'net.conv',
      bytes: Buffer.from(text),
    })),
  ];
}
