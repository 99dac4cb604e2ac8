import { asImageShape, type ImageShape } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import { assert } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import { fail } from '../failure/fail.js';

/** The one input of a model that a data source feeds. */
export interface ModelInput {
  readonly name: string;
  /** Sizes of one sample: `[h, w, c]`, `[length, channels]` for a signal, or `[n]` for a vector. */
  readonly shape: readonly number[];
}

/**
 * The input of a model.
 *
 * @param notes how to go on where it has several
 * @throws ConvlangError E611 when it has several
 */
export function modelInput(graph: Graph, notes: readonly string[] = []): ModelInput {
  const [input, ...others] = modelInputs(graph);
  assert(input !== undefined, 'a model has an input');
  if (others.length === 0) return input;
  const inputs = graph.inputs.map((i) => i.name).join(', ');
  return fail('E611', { count: graph.inputs.length, inputs }, null, { notes });
}

/** All inputs of a model, in the order of the file. */
export function modelInputs(graph: Graph): readonly ModelInput[] {
  return graph.inputs.map(({ name, value }) => {
    const type = graph.values[value]?.type;
    assert(type !== undefined, `input ${name} has a type`);
    return { name, shape: type.shape.slice(1).map(Number) };
  });
}

/**
 * Whether images of a data source are what the input takes; `1x1xn` counts as a vector of n and `1xLxC` as a signal of LxC.
 *
 * @param isTable whether the images are rows of a table, of which `LxCx1` is a signal too
 */
export function takesShape(input: ModelInput, shape: ImageShape, isTable = false): boolean {
  const isSame = asImageShape(input.shape).every((size, i) => size === shape[i]);
  const isSignal = isTable && input.shape.length === 2;
  return isSame || (isSignal && [...input.shape, 1].every((size, i) => size === shape[i]));
}

/** Feeds a batch of images of a source, without copying them: in the sizes of the input, whatever those of the source are called. */
export function feedImages(
  input: ModelInput,
  images: Tensor<'f32'>,
): Readonly<Record<string, Tensor<'f32'>>> {
  return { [input.name]: tensor(images.dtype, [images.shape[0] as number, ...input.shape], images.data) };
}
