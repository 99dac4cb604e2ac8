import { createHash } from 'node:crypto';
import {
  imagesSize,
  labelArray,
  mapAhead,
  sampleSize,
  targetSize,
  type DataSource,
  type ImageDecoder,
  type ImageSource,
  type RawImage,
  type SourceImage,
} from '@convlang/data';
import { pictureKindOf } from '@convlang/data/node';
import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import { differenceHash, type DifferenceHash } from './difference-hash.js';

/** Samples that are read at a time. */
const AT_A_TIME = 16;

/** What is known of a sample. */
export interface SurveyedSample {
  /** Its file, or its number in the source. */
  readonly name: string;
  /** The first 16 bytes of the SHA-256 of its file, or of its numbers, in base64. */
  readonly content: string;
  /** `null` where labels are no classes. */
  readonly label: number | null;
  /** Sizes of its image; `null` where it is broken. */
  readonly shape: readonly [height: number, width: number, channels: number] | null;
  /** `a PNG`; `null` for what is no file, or none that is known. */
  readonly kind: string | null;
  /** Of its file; `null` for what is none. */
  readonly bytes: number | null;
  /** `null` where it is not compared with others. */
  readonly looks: DifferenceHash | null;
  /** What is wrong with it; none for most. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Looks at samples, each once and some at a time; nothing but what is known of them is held.
 *
 * @param numbers of the samples in the source
 * @param onLooked told how many were looked at
 * @throws ConvlangError E618 where sharp is not here, and what else is wrong with more than one picture
 */
export async function surveyPart(
  source: DataSource | ImageSource,
  numbers: readonly number[],
  decoder: ImageDecoder,
  onLooked: (count: number) => void,
): Promise<readonly SurveyedSample[]> {
  const found: SurveyedSample[] = [];
  for await (const sample of mapAhead(numbers, AT_A_TIME, (number) => lookAt(source, number, decoder))) {
    found.push(sample);
    onLooked(found.length);
  }
  return found;
}

async function lookAt(
  source: DataSource | ImageSource,
  number: number,
  decoder: ImageDecoder,
): Promise<SurveyedSample> {
  const labels = labelArray(source, 1);
  const place = {
    name: `${source.name} ${number}`,
    content: '',
    shape: null,
    kind: null,
    bytes: null,
    looks: null,
  };
  try {
    const image = await sampleImage(source, number, labels);
    const label = source.targets === 'classes' && targetSize(source) === 1 ? (labels[0] ?? null) : null;
    const known = { ...place, ...factsOf(image), label };
    try {
      const raw = 'bytes' in image ? await decoder.decode(image) : image;
      return { ...known, shape: raw.shape, looks: differenceHash(raw), faults: [] };
    } catch (error) {
      return { ...known, faults: faultsOf(error) };
    }
  } catch (error) {
    return { ...place, label: null, faults: faultsOf(error) };
  }
}

/**
 * The image of one sample, as it comes.
 *
 * @param labels receives its labels
 */
export async function sampleImage(
  source: DataSource | ImageSource,
  number: number,
  labels: Int32Array | Float32Array,
): Promise<SourceImage> {
  if ('readImages' in source) {
    const [image] = await source.readImages([number], labels);
    return image as SourceImage;
  }
  const pixels = new Float32Array(imagesSize(source));
  await source.read([number], pixels, labels);
  return {
    name: `${source.name} ${number}`,
    shape: source.shape,
    pixels: pixels.subarray(0, sampleSize(source.shape)),
  } satisfies RawImage;
}

function factsOf(image: SourceImage): Pick<SurveyedSample, 'name' | 'content' | 'kind' | 'bytes'> {
  const isFile = 'bytes' in image;
  const bytes = isFile
    ? image.bytes
    : new Uint8Array(image.pixels.buffer, image.pixels.byteOffset, image.pixels.byteLength);
  const content = createHash('sha256').update(bytes).digest().subarray(0, 16).toString('base64');
  const kind = isFile ? pictureKindOf(bytes) : null;
  return { name: image.name, content, kind, bytes: isFile ? bytes.length : null };
}

const ofOne: ReadonlySet<string> = new Set(['E501', 'E502', 'E503', 'E523']);

/** What is wrong with one picture; anything else is thrown on. */
function faultsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof ConvlangError && error.diagnostics.every(({ code }) => ofOne.has(code)))
    return error.diagnostics;
  throw error;
}
