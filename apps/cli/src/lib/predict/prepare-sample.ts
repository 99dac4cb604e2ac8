import { createFitter, type ImageShape } from '@convlang/data';
import { assert, ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import { modelInputs } from '@convlang/train/step';
import { tensor } from '@convlang/tensor';
import type { ModelImages } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';
import type { Pictures, SampleToCome } from './images/samples-to-come.js';

/** A sample as the model takes it, or what is wrong with it. */
export type PreparedSample =
  | { readonly kind: 'ready'; readonly name: string; readonly fed: Fed; readonly drawn: readonly string[] }
  | { readonly kind: 'refused'; readonly name: string; readonly diagnostics: readonly Diagnostic[] };

/** Shows pictures in lines of text. */
export type DrawPictures = (pictures: Pictures) => readonly string[];

/** Numbers by the names of the model's inputs, each `[h, w, c]`. */
type Fed = Readonly<Record<string, Float32Array>>;

/** What is wrong with all pictures, not with one: sharp is missing, or has no room. */
const ofAll: ReadonlySet<string> = new Set(['E409', 'E618']);

/**
 * Reads samples and makes them what the model takes, as its data section says.
 *
 * @param draw makes lines of the pictures, which are not kept themselves: they may be large
 * @returns for one sample; throws ConvlangError E409 or E618 where no picture can be read here
 */
export function samplePreparer(
  model: CompiledFile,
  draw: DrawPictures,
): (sample: SampleToCome) => Promise<PreparedSample> {
  const feed = feeder(model);
  return async ({ name, read }) => {
    try {
      const pictures = await read();
      return { kind: 'ready', name, fed: feed(pictures), drawn: draw(pictures) };
    } catch (error) {
      if (!(error instanceof ConvlangError)) throw error;
      const { diagnostics } = error;
      if (diagnostics.some(({ code }) => ofAll.has(code))) throw error;
      return { kind: 'refused', name, diagnostics };
    }
  };
}

function feeder({ graph, settings, vocabulary, toolkit }: CompiledFile): (pictures: Pictures) => Fed {
  const { data } = settings;
  const fitters = modelInputs(graph).map(({ name, shape }) => {
    const target = { input: imageShape(shape), data, vocabulary, sources: toolkit.sources };
    return { name, fit: createFitter(target) };
  });
  return (pictures) => {
    const fed = fitters.map(({ name, fit }) => {
      const picture = pictures[name];
      assert(picture !== undefined, 'a sample has a picture for each input');
      return [name, fit(picture)] as const;
    });
    return Object.fromEntries(fed);
  };
}

/** A tensor for each input, with the numbers of all samples. */
export function joinSamples(samples: readonly { readonly fed: Fed }[], { graph }: CompiledFile): ModelImages {
  const joined = modelInputs(graph).map(({ name, shape }) => {
    const sizes = imageShape(shape);
    const size = sizes.reduce((product, length) => product * length, 1);
    const batch = new Float32Array(samples.length * size);
    for (const [i, { fed }] of samples.entries()) batch.set(fed[name] ?? [], i * size);
    return [name, tensor('f32', [samples.length, ...sizes], batch)] as const;
  });
  return Object.fromEntries(joined);
}

function imageShape(shape: readonly number[]): ImageShape {
  const [h = 1, w = 1, c = 1] = shape.length === 1 ? [1, 1, ...shape] : shape;
  return [h, w, c];
}
