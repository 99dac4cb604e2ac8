import { checkTensor, type NamedTensors } from '@convlang/backend';
import { checkArgument, isRecord } from '@convlang/diagnostics';
import type { Graph, GraphOutput } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import { fail } from '../failure/fail.js';
import { findTap } from '../predict/find-tap.js';
import type { ModelOutputs } from '../predict/predictor.js';
import { sampleSizes } from './given-gradients.js';

/** What a network says of a batch in training: `[n, ...]` with the sizes that each head has. */
export type HeadOutputs = Pick<ModelOutputs, 'output' | 'taps'>;

/** What a loss comes to on a batch. */
export interface LossValue {
  /** One number for the whole batch. */
  readonly loss: number;
  /** Its derivative by each number of `output`, in the same shape: how much the loss grows where that number does. */
  readonly gradient: Tensor<'f32'>;
  /** The same for taps, by name. Those that are not there count nothing. Default none. */
  readonly taps?: Readonly<Record<string, Tensor<'f32'>>>;
}

/** A loss of one's own: of what a network says, a number and its derivatives. What is divided by the size of the batch is for it to say. */
export type LossFunction = (outputs: HeadOutputs) => LossValue | Promise<LossValue>;

const EXPECTED = 'a function of the outputs that gives { loss, gradient }';

/** @throws ConvlangError E556 for what is no function */
export function checkLossFunction(loss: unknown): void {
  checkArgument('loss', loss, typeof loss === 'function', EXPECTED);
}

/**
 * Looks at what a loss function gave.
 *
 * @param count samples of the batch
 * @returns gradients by head
 * @throws ConvlangError E556 for what is no loss, E622 for a tap that the model has not, E697 for a gradient of another shape than its output
 *   or with a number that is not finite
 */
export function lossGradients(graph: Graph, count: number, given: LossValue): NamedTensors {
  const isValue = isRecord(given) && typeof given.loss === 'number';
  checkArgument('loss', given, isValue, EXPECTED);
  const { gradient, taps = {} } = given;
  checkArgument('taps', taps, isRecord(taps), 'gradients by the names of taps');
  const main = graph.outputs.filter(({ name }) => name === 'output').map((head) => [head, gradient] as const);
  const sides = Object.entries(taps).map(([name, own]) => [findTap(graph, name), own] as const);
  const checked = [...main, ...sides].map(([head, own]) => {
    checkGradient(head, [count, ...sampleSizes(graph, head)], own);
    return [head.name, own] as const;
  });
  return Object.fromEntries(checked);
}

function checkGradient({ name }: GraphOutput, shape: readonly number[], given: Tensor): void {
  checkTensor('gradient of', name, given);
  const refuse = (problem: string): never => fail('E697', { role: 'gradient of', name, problem }, null);
  const [wanted, found] = [`f32 [${shape.join(', ')}]`, `${given.dtype} [${given.shape.join(', ')}]`];
  if (found !== wanted) refuse(`is ${found}, and the output is ${wanted}`);
  const data: ArrayLike<number> = given.data;
  const at = Array.from(data).findIndex((value) => !Number.isFinite(value));
  if (at >= 0) refuse(`is not finite: number ${at} is ${data[at]}`);
}
