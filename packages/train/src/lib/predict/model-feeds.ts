import { checkTensor, copyTensor, type NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { tensor, type Tensor } from '@convlang/tensor';
import { fail } from '../failure/fail.js';
import { feedImages, modelInput, modelInputs, takesShape, type ModelInput } from '../step/model-input.js';

const BY_NAME = 'give a tensor for each by its name: { a: ..., b: ... }';

/** What a model is asked about: images of its one input, or tensors by the names of its inputs. */
export type ModelImages = Tensor<'f32'> | Readonly<Record<string, Tensor<'f32'>>>;

/** Samples for every input of a model. */
export interface ModelFeeds {
  /** Number of samples. */
  readonly count: number;
  /** The feeds of samples `first` to `first + count - 1`. */
  slice(first: number, count: number): NamedTensors;
}

/**
 * Looks at what a caller gives and copies it, so that its arrays are the caller's again at once.
 *
 * @throws ConvlangError E605 for other sizes than those of the input, E611 when the model has several inputs and they are not given
 *   by name, E697 for what is no tensor, an input that is missing or unknown, or inputs of different counts
 */
export function modelFeeds(graph: Graph, given: ModelImages): ModelFeeds {
  const named = isNamed(given) ? given : { [modelInput(graph, [BY_NAME]).name]: given };
  const inputs = modelInputs(graph);
  for (const name of Object.keys(named))
    if (!inputs.some((input) => input.name === name))
      refuse(name, `is none of the model's; it takes ${inputs.map((input) => input.name).join(', ')}`);
  const parts = inputs.map((input) => ({ input, images: checkedImages(input, named[input.name]) }));
  const [first] = parts;
  assert(first !== undefined, 'a model has an input');
  const count = first.images.shape[0] as number;
  for (const { input, images } of parts)
    if (images.shape[0] !== count)
      refuse(input.name, `has ${images.shape[0]} samples, and ${first.input.name} has ${count}`);
  return {
    count,
    slice: (from, size) =>
      Object.assign(
        {},
        ...parts.map(({ input, images }) => feedSlice(input, images, from, size)),
      ) as NamedTensors,
  };
}

/** A tensor, also a broken one, has a text for dtype or a list for shape; a table of tensors has neither, whatever its inputs are called. */
function isNamed(given: ModelImages): given is Readonly<Record<string, Tensor<'f32'>>> {
  const known: unknown = given;
  if (typeof known !== 'object' || known === null || ArrayBuffer.isView(known)) return false;
  const { dtype, shape } = known as Readonly<Record<string, unknown>>;
  return typeof dtype !== 'string' && !Array.isArray(shape) && !Array.isArray(known);
}

function checkedImages(input: ModelInput, images: Tensor<'f32'> | undefined): Tensor<'f32'> {
  if (images === undefined) return refuse(input.name, 'is missing');
  checkTensor('input', input.name, images);
  const sizes = images.shape.slice(1);
  const isSame = sizes.join() === input.shape.join();
  const [h = 1, w = 1, c = 1] = sizes;
  if (images.shape.length === 0 || !(isSame || takesShape(input, [h, w, c])))
    fail(
      'E605',
      { given: sizes.join('x') || `[${images.shape.join(', ')}]`, taken: input.shape.join('x') },
      null,
      {
        notes: sizes.length > 0 ? [] : [`a tensor counts its samples first: [1, ${input.shape.join(', ')}]`],
      },
    );
  return copyTensor<'f32'>(images);
}

function feedSlice(input: ModelInput, images: Tensor<'f32'>, first: number, count: number): NamedTensors {
  const size = input.shape.reduce((product, length) => product * length, 1);
  const data = images.data.subarray(first * size, (first + count) * size);
  return feedImages(input, tensor(images.dtype, [count, ...input.shape], data));
}

function refuse(name: string, problem: string): never {
  return fail('E697', { role: 'input', name, problem }, null);
}
