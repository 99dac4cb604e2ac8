import { ConvlangError, withNotes } from '@convlang/diagnostics';
import type { ImageShape, PreprocessStep } from '@convlang/ops';
import { fail } from '../fail.js';
import { stepRunner } from '../prepare/create-preparer.js';
import { prepareSteps } from '../prepare/prepare.js';
import type { ImageUse } from './image-use.js';
import { makesGray, matchChannels } from './match-channels.js';
import type { PreparedImage, RawImage } from './source-image.js';

/** Sizes of pictures whose steps are kept ready. */
const MOST_SIZES = 4;
/** Numbers of a picture, 64 MiB of them, up to which room for it is kept: to get and clear it anew would take as long as resizing. */
const MOST_ROOM = 2 ** 24;

/** What is ready for pictures of one size. */
interface ReadySteps {
  /** Of what comes out. */
  readonly shape: ImageShape;
  /** Whether the first of them does; `undefined` where there is none. */
  readonly takesBytes: boolean | undefined;
  readonly run: (pixels: Float32Array) => Float32Array;
}

/**
 * Takes pictures of any size through steps of preprocessing.
 *
 * @param shape that all must have behind them
 * @returns what makes numbers of `shape` of a picture, in the room that it is given; it throws E521 for one that a step does not fit, E605 for one that does not come to `shape`,
 *   both with its name
 */
export function picturePreparer(
  shape: ImageShape,
  preprocess: readonly PreprocessStep[],
  use: ImageUse,
): (image: RawImage, into: Float32Array) => PreparedImage {
  const { input, data, vocabulary } = use;
  // Three channels that a step makes one of, or one for a model of colours.
  const channels = makesGray(preprocess, vocabulary) ? 3 : shape[2];
  const ready = new Map<string, ReadySteps>();
  const readyFor = (image: RawImage): ReadySteps => {
    const size = image.shape.join('x');
    const known = ready.get(size);
    if (known !== undefined) return known;
    const steps = stepsOf(image, preprocess, use);
    const made = {
      shape: steps.at(-1)?.shape ?? image.shape,
      takesBytes: steps[0]?.takesBytes,
      run: stepRunner(steps),
    };
    const [oldest] = ready.keys();
    if (ready.size >= MOST_SIZES && oldest !== undefined) ready.delete(oldest);
    ready.set(size, made);
    return made;
  };
  let room = new Float32Array(0);
  // Steps may change what they get.
  const copyOf = ({ pixels }: RawImage): Float32Array => {
    if (pixels.length > MOST_ROOM) return new Float32Array(pixels);
    if (pixels.length > room.length) room = new Float32Array(pixels.length);
    const copy = room.subarray(0, pixels.length);
    copy.set(pixels);
    return copy;
  };
  return (image, into) => {
    const coloured = matchChannels(image, channels);
    const { shape: reached, takesBytes, run } = readyFor(coloured);
    if (reached.some((size, i) => size !== shape[i])) {
      const [given, to] = [image.shape.join('x'), reached.join('x')];
      fail('E605', { given: `${to} (${image.name})`, taken: input.join('x') }, data.span, [
        `${image.name} has ${given}, ${to} after the preprocessing`,
        ...waysTo(shape, reached),
      ]);
    }
    // A step that takes bytes reads either, whatever its type says of steps in general.
    into.set(run(takesBytes === true ? (coloured.pixels as Float32Array) : copyOf(coloured)));
    return { shape: image.shape, numbers: into };
  };
}

/** What a data section says to bring images from one shape to another. */
function waysTo([height, width, channels]: ImageShape, [h, w, c]: ImageShape): readonly string[] {
  const size = `${height}x${width}`;
  return [
    ...(h === height && w === width
      ? []
      : [`in the data section: fit ${size}, which keeps the ratio, or resize ${size}`]),
    ...(c === 3 && channels === 1 ? ['gray makes one channel of three'] : []),
  ];
}

/** @throws ConvlangError E521 with the name of the image */
function stepsOf(
  { name, shape }: RawImage,
  preprocess: readonly PreprocessStep[],
  { data, vocabulary }: ImageUse,
): ReturnType<typeof prepareSteps> {
  try {
    return prepareSteps(shape, preprocess, data.span, vocabulary.imageSteps);
  } catch (error) {
    if (!(error instanceof ConvlangError)) throw error;
    throw new ConvlangError(error.diagnostics.map((found) => withNotes(found, [`in ${name}`])));
  }
}
