import { imagesSize, labelArray, type DataSource } from '@convlang/data';
import { RandomStream } from '@convlang/tensor';
import { bytesOf, digest } from './digest.js';
import { hexDigits } from './hex-digits.js';

/** Numbers that are looked at, at most; but always a few samples, however large they are. */
const NUMBERS = 2 ** 18;
const FEWEST = 64;
const MOST = 4096;
/** Samples read at a time. */
const PIECE = 16;

/**
 * A hash of what a source holds: its kind, sizes and classes, and of some samples, spread over all of it, numbers and labels; of a
 * small source all. Sources of the same content have the same hash, whatever their files are called. It costs as much
 * for a large file as for a small one.
 *
 * @returns SHA-256 in hexadecimal
 * @throws ConvlangError what reading the source throws
 */
export async function contentHash(source: DataSource): Promise<string> {
  const { name, shape, count, targets, target, classes, inputs, heads } = source;
  const indices = chosenSamples(count, imagesSize(source));
  // A source of one value a sample has no `target`: its hash is as it was before there were others. The same goes for names.
  const named = inputs === undefined && heads === undefined ? [] : [{ inputs, heads }];
  const facts = [name, shape, count, targets, classes, ...(target === undefined ? [] : [target]), ...named];
  let hash = await digest(new TextEncoder().encode(JSON.stringify(facts)));
  for (let first = 0; first < indices.length; first += PIECE) {
    const some = indices.subarray(first, first + PIECE);
    const images = new Float32Array(some.length * imagesSize(source));
    const labels = labelArray(source, some.length);
    await source.read(some, images, labels);
    hash = await digest(hash, bytesOf(images), bytesOf(labels));
  }
  return hexDigits(hash);
}

/** The first, the last, and one of each of equal parts between them; all of a small source. */
function chosenSamples(count: number, size: number): Uint32Array {
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.floor(NUMBERS / size)));
  if (count <= wanted) return Uint32Array.from({ length: count }, (_, i) => i);
  const places = new RandomStream(1, 'content', 'draw');
  const part = (count - 2) / (wanted - 2);
  const between = Array.from({ length: wanted - 2 }, (_, i) =>
    Math.min(count - 2, 1 + Math.floor((i + places.uniform(0, i)) * part)),
  );
  return Uint32Array.from([0, ...between, count - 1]);
}
