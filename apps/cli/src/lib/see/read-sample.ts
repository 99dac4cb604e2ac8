import type { RawImage } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { tensor } from '@convlang/tensor';
import { modelInputs } from '@convlang/train/step';
import type { ViewSample } from '@convlang/views';
import type { CliContext } from '../cli-context.js';
import type { CompiledFile } from '../model-file/compile-file.js';
import { IdxFiles } from '../predict/images/idx-files.js';
import { samplesToCome, type SampleToCome } from '../predict/images/samples-to-come.js';
import { samplePreparer } from '../predict/prepare-sample.js';
import { UsageError } from '../usage/usage-error.js';

/**
 * The sample of `--image`: a picture for each input of the model, prepared as its data section says.
 *
 * @throws ConvlangError for a picture that cannot be read or does not fit; UsageError for pictures that do not name the inputs, or more than one for
 *   one of them
 */
export async function readSample(
  texts: readonly string[],
  model: CompiledFile,
  context: CliContext,
): Promise<ViewSample> {
  const inputs = modelInputs(model.graph);
  const names = inputs.map(({ name }) => name);
  const { name, pictures } = await withOnly(texts, names, context, async (sample) => ({
    name: sample.name,
    pictures: await sample.read(),
  }));
  const prepared = await samplePreparer(model, () => [])({ name, read: () => Promise.resolve(pictures) });
  if (prepared.kind === 'refused') throw new ConvlangError(prepared.diagnostics);
  const { fed } = prepared;
  const tensors = inputs.map(({ name: input, shape }) => {
    const numbers = fed[input] ?? new Float32Array();
    return [input, tensor('f32', [1, ...shape], numbers)] as const;
  });
  return { name, inputs: Object.fromEntries(tensors), pictures };
}

/**
 * The one picture that an IMAGE argument names.
 *
 * @throws ConvlangError for one that cannot be read; UsageError for several
 */
export async function readPicture(text: string, context: CliContext): Promise<RawImage> {
  const { picture } = await withOnly([text], ['picture'], context, ({ read }) => read());
  if (picture === undefined) throw new UsageError(`'${text}' is no picture`);
  return picture;
}

/** Does something with the one sample that arguments name, as long as its files are open. */
async function withOnly<T>(
  texts: readonly string[],
  inputs: readonly string[],
  { stdin }: CliContext,
  work: (sample: SampleToCome) => Promise<T>,
): Promise<T> {
  const idxFiles = new IdxFiles();
  const samples = samplesToCome(texts, inputs, { stdin, idxFiles });
  try {
    const [first, second] = [await samples.next(), await samples.next()];
    if (first.done === true) throw new UsageError(`${texts.join(' ')} names no picture`);
    if (second.done !== true)
      throw new UsageError(`${texts.join(' ')} names several pictures, and one is shown`);
    return await work(first.value);
  } finally {
    await samples.return();
    await idxFiles.close();
  }
}
