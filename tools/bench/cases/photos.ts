import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { decodeSource, openSource, type DataSource, type ImageDecoder } from '@convlang/data';
import { coreReaders, keepingDecoder, sharpDecoder } from '@convlang/data/node';
import { coreVocabulary, type DataSettings } from '@convlang/ops';
import { RandomStream } from '@convlang/tensor';
import { requireAgreement, timeHere, type BenchCase, type Peer } from '../bench-case.js';
import { startKerasPhotos } from '../peers/keras-photos.js';

/** Photos, their side, and that of the images that a network gets. */
const [COUNT, SIDE, INPUT] = [256, 300, 150];
const BATCH = 32;
/** Files that the bare loop has under way, as many as convlang. */
const AT_A_TIME = 8;
/** Share of the bare loop's rate that is aimed at. */
const RATE = 0.8;
/** Share of the largest number that decoders may be apart. */
const KERAS_TOLERANCE = 0.02;
const PASSES = 10;
/** What memory may grow by from the first passes to the last: a tenth of what a pass goes through, in bytes. */
const MOST_GROWTH = 0.1 * COUNT * SIDE * SIDE * 3 * 4;

/** A folder of JPEGs of discs and noise, in two classes. */
async function makePhotos(folder: string): Promise<void> {
  const random = new RandomStream(1, 'photos', 'augment');
  for (let i = 0; i < COUNT; i++) {
    const at = (k: number): number => SIDE * random.uniform(i, k);
    const [x, y, radius] = [at(0), at(1), 40 + at(2) / 4];
    const pixels = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, k) => {
      const [column, row] = [Math.floor(k / 3) % SIDE, Math.floor(k / 3 / SIDE)];
      const isInside = Math.hypot(column - x, row - y) < radius;
      return (isInside ? 200 - 30 * (k % 3) : 90) + 40 * random.uniform(i, 3 + k);
    });
    const place = join(folder, i % 2 === 0 ? 'even' : 'odd');
    await mkdir(place, { recursive: true });
    const raw = { width: SIDE, height: SIDE, channels: 3 } as const;
    await writeFile(join(place, `${i}.jpg`), await sharp(pixels, { raw }).jpeg({ quality: 85 }).toBuffer());
  }
}

async function openPhotos(folder: string, decoder: ImageDecoder, method: string): Promise<DataSource> {
  const preprocess = [{ kind: 'resize', height: INPUT, width: INPUT, method }];
  const data: DataSettings = {
    source: null,
    named: {},
    classes: [],
    preprocess,
    augment: [],
    shuffle: false,
    span: null,
  };
  const setting = { kind: 'folder', path: folder, options: {}, span: null };
  const use = { input: [INPUT, INPUT, 3] as const, data, vocabulary: coreVocabulary, decoder };
  const decode = (images: Parameters<typeof decodeSource>[0]): DataSource => decodeSource(images, use);
  return openSource(setting, { readers: coreReaders, baseDir: '.', part: 'train', decode });
}

/** Goes through all photos once; the mean of each. */
async function passThrough(source: DataSource): Promise<readonly number[]> {
  const size = INPUT * INPUT * 3;
  const images = new Float32Array(BATCH * size);
  const labels = new Int32Array(BATCH);
  const means: number[] = [];
  for (let first = 0; first < COUNT; first += BATCH) {
    await source.read(
      Array.from({ length: BATCH }, (_, k) => first + k),
      images,
      labels,
    );
    for (let k = 0; k < BATCH; k++) means.push(meanOf(images.subarray(k * size, (k + 1) * size)));
  }
  return means;
}

/** The same by sharp alone, which also resizes. */
async function bareLoop(files: readonly string[]): Promise<readonly number[]> {
  const means: number[] = [];
  const left = files.entries();
  const work = async (): Promise<void> => {
    for (const [i, file] of left) {
      const resized = sharp(await readFile(file)).resize(INPUT, INPUT, { kernel: 'linear' });
      means[i] = meanOf(await resized.raw().toBuffer());
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return means;
}

function meanOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] as number;
  return sum / numbers.length;
}

/** @throws Error where memory grows with the number of passes */
async function requireFlatMemory(source: DataSource): Promise<void> {
  let early = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    await passThrough(source);
    if (pass < PASSES / 2) early = Math.max(early, process.memoryUsage.rss());
  }
  const grown = process.memoryUsage.rss() - early;
  if (grown > MOST_GROWTH) throw new Error(`memory has grown by ${Math.round(grown / 2 ** 20)} MiB`);
}

/** What does the same work, and frees itself. */
interface PhotosPeer extends Peer {
  readonly end?: () => void;
}

interface PhotosWork {
  readonly name: string;
  /** How photos are resized. */
  readonly method: string;
  readonly decoderFor: (cache: string) => ImageDecoder;
  /** Compares its results with ours. */
  readonly startPeer: (folder: string, source: DataSource) => Promise<PhotosPeer>;
}

async function startBareLoop(folder: string, source: DataSource): Promise<PhotosPeer> {
  const places = ['even', 'odd'].map((one) => join(folder, one));
  const names = await Promise.all(places.map((place) => readdir(place)));
  const files = names.flatMap((own, i) => own.sort().map((file) => join(places[i] ?? '', file)));
  // JPEGs are decoded by the same library; it rounds what it has resized.
  requireAgreement('bare sharp loop', await passThrough(source), await bareLoop(files), 0.005);
  const timeRuns = timeHere(async () => {
    await bareLoop(files);
  });
  return { name: 'bare sharp loop', timeRuns, atMost: 1 / RATE };
}

async function startKeras(folder: string, source: DataSource): Promise<PhotosPeer> {
  const { results, timeRuns, end } = await startKerasPhotos(folder, INPUT, BATCH);
  const first = new Float32Array(INPUT * INPUT * 3);
  await source.read([0], first, new Int32Array(1));
  // Two decoders of JPEG: levels of single pixels differ a little.
  requireAgreement('Keras', [...first, ...(await passThrough(source))], results, KERAS_TOLERANCE);
  return { name: 'image_dataset_from_directory', timeRuns, end };
}

function photosCase({ name, method, decoderFor, startPeer }: PhotosWork): BenchCase {
  return {
    name,
    backend: 'sharp',
    prepare: async () => {
      const root = await mkdtemp(join(tmpdir(), 'convlang-photos-'));
      const dispose = (): void => void rm(root, { recursive: true, force: true });
      try {
        const folder = join(root, 'photos');
        await makePhotos(folder);
        const source = await openPhotos(folder, decoderFor(join(root, 'cache')), method);
        const peer = await startPeer(folder, source);
        await requireFlatMemory(source);
        return {
          run: async () => {
            await passThrough(source);
          },
          peers: [peer],
          dispose: () => {
            peer.end?.();
            dispose();
          },
        };
      } catch (error) {
        dispose();
        throw error;
      }
    },
  };
}

/**
 * A pass through 256 photos of 300x300, read from a folder, decoded and resized to 150x150: each time, and with what an earlier pass has kept,
 * beside sharp alone; and with the four nearest pixels mixed, beside Keras, which resizes so.
 */
export const photos: readonly BenchCase[] = [
  {
    name: '256 photos to 150x150',
    method: 'bilinear',
    decoderFor: () => sharpDecoder,
    startPeer: startBareLoop,
  },
  {
    name: '256 photos to 150x150, kept',
    method: 'bilinear',
    decoderFor: (folder: string) => keepingDecoder({ folder, mostBytes: 2 ** 30, mark: 'bench' }),
    startPeer: startBareLoop,
  },
  {
    name: '256 photos to 150x150, plain',
    method: 'plain',
    decoderFor: () => sharpDecoder,
    startPeer: startKeras,
  },
].map(photosCase);
