import type { RawImage } from '@convlang/data';
import { UsageError } from '../../usage/usage-error.js';
import { STDIN_ARGUMENT } from '../../usage/standard-input.js';
import { readImageArgument } from './image-argument.js';
import type { NamedPicture, NamedPictures } from './named-picture.js';
import { namePictures, type PictureSources } from './name-pictures.js';

/** A sample for a model that is yet to be read: a picture for each of its inputs. */
export interface SampleToCome {
  /** What the answer calls it. */
  readonly name: string;
  /**
   * @returns the pictures by the inputs' names
   * @throws ConvlangError for what is wrong with one of them
   */
  readonly read: () => Promise<Pictures>;
}

/** Pictures by the names of a model's inputs. */
export type Pictures = Readonly<Record<string, RawImage>>;

/**
 * The samples of IMAGE arguments for the inputs of a model. The pictures of one input are samples one after another; for several each argument
 * names its input, `left=a.png right=b.png`, and the first picture of each makes the first sample.
 *
 * @throws UsageError for arguments that do not name the inputs, or make no sense; where the samples end, when there are not as many
 *   pictures for one input as for another
 */
export function samplesToCome(
  texts: readonly string[],
  inputs: readonly string[],
  sources: PictureSources,
): AsyncGenerator<SampleToCome, void, undefined> {
  const [only = ''] = inputs;
  const byInput = inputs.length === 1 ? new Map([[only, texts]]) : textsByInput(texts, inputs);
  checkTexts([...byInput.values()].flat());
  return zipped([...byInput].map(([input, own]) => ({ input, pictures: namePictures(own, sources) })));
}

function textsByInput(
  texts: readonly string[],
  inputs: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byInput = new Map(inputs.map((input): [string, string[]] => [input, []]));
  const way = `the model takes ${inputs.join(', ')}: give each by its name, ${inputs.map((input) => `${input}=IMAGE`).join(' ')}`;
  for (const text of texts) {
    const at = text.indexOf('=');
    const own = byInput.get(text.slice(0, Math.max(0, at)));
    if (own === undefined || at === text.length - 1)
      throw new UsageError(`'${text}' is no picture for an input: ${way}`);
    own.push(text.slice(at + 1));
  }
  return byInput;
}

/** Looks at all arguments before the first picture is read. */
function checkTexts(texts: readonly string[]): void {
  for (const text of texts) readImageArgument(text);
  if (texts.filter((text) => text === STDIN_ARGUMENT).length > 1)
    throw new UsageError('standard input, -, can be read once');
}

interface InputPictures {
  readonly input: string;
  readonly pictures: NamedPictures;
}

async function* zipped(inputs: readonly InputPictures[]): AsyncGenerator<SampleToCome, void, undefined> {
  try {
    for (let count = 0; ; count++) {
      const next = await Promise.all(inputs.map(({ pictures }) => pictures.next()));
      const there = next.flatMap((one, i) =>
        one.done === true ? [] : [{ input: inputs[i]?.input ?? '', picture: one.value }],
      );
      if (there.length === 0) return;
      if (there.length < inputs.length) failUneven(inputs, there, count);
      yield sampleOf(there);
    }
  } finally {
    for (const { pictures } of inputs) await pictures.return();
  }
}

function failUneven(
  inputs: readonly InputPictures[],
  there: readonly { readonly input: string }[],
  count: number,
): never {
  const ended = inputs.filter(({ input }) => !there.some((one) => one.input === input));
  const names = (given: readonly { readonly input: string }[]) => given.map(({ input }) => input).join(', ');
  throw new UsageError(
    `there are ${count} for ${names(ended)} and more for ${names(there)}: each sample needs one for each`,
  );
}

function sampleOf(
  pictures: readonly { readonly input: string; readonly picture: NamedPicture }[],
): SampleToCome {
  const [only] = pictures;
  const name =
    pictures.length === 1 && only !== undefined
      ? only.picture.name
      : pictures.map(({ input, picture }) => `${input}=${picture.name}`).join(' ');
  return {
    name,
    read: async () => {
      const read = pictures.map(async ({ input, picture }) => [input, await picture.read()] as const);
      return Object.fromEntries(await Promise.all(read));
    },
  };
}
