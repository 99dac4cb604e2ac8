import type { RawImage } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { UsageError } from '../usage/usage-error.js';
import { loadImages } from './load-images.js';

/** Pictures for a model: one for each of its inputs, by the input's name. */
export interface PictureSample {
  /** What the answer calls it. */
  readonly name: string;
  readonly pictures: Readonly<Record<string, RawImage>>;
}

/**
 * Reads the pictures of IMAGE arguments for the inputs of a model. Those of one input are samples one after another; for several each argument
 * names its input, `left=a.png right=b.png`, and the first picture of each makes the first sample.
 *
 * @param report told of a file of the only input that cannot be read; the others are read all the same
 * @throws ConvlangError E501 to E528 for what is wrong with a file of several inputs; UsageError for arguments that do not name the inputs
 */
export async function loadSamples(
  texts: readonly string[],
  inputs: readonly string[],
  report: (error: ConvlangError) => void,
): Promise<readonly PictureSample[]> {
  const [only = ''] = inputs;
  if (inputs.length === 1) {
    const samples: PictureSample[] = [];
    for (const text of texts) {
      try {
        for (const picture of await loadImages(text))
          samples.push({ name: picture.name, pictures: { [only]: picture } });
      } catch (error) {
        if (!(error instanceof ConvlangError)) throw error;
        report(error);
      }
    }
    return samples;
  }
  const byInput = new Map(inputs.map((input): [string, RawImage[]] => [input, []]));
  const way = `the model takes ${inputs.join(', ')}: give each by its name, ${inputs.map((input) => `${input}=IMAGE`).join(' ')}`;
  for (const text of texts) {
    const at = text.indexOf('=');
    const pictures = byInput.get(text.slice(0, Math.max(0, at)));
    if (pictures === undefined || at === text.length - 1)
      throw new UsageError(`'${text}' is no picture for an input: ${way}`);
    pictures.push(...(await loadImages(text.slice(at + 1))));
  }
  const counts = [...byInput.values()].map(({ length }) => length);
  const [count = 0] = counts;
  if (counts.some((other) => other !== count))
    throw new UsageError(
      `there are ${[...byInput].map(([input, { length }]) => `${length} for ${input}`).join(', ')}: each sample needs one for each`,
    );
  return Array.from({ length: count }, (_, i) => {
    const pictures = [...byInput].flatMap(([input, all]) => {
      const picture = all[i];
      return picture === undefined ? [] : [[input, picture] as const];
    });
    return {
      name: pictures.map(([input, { name }]) => `${input}=${name}`).join(' '),
      pictures: Object.fromEntries(pictures),
    };
  });
}
