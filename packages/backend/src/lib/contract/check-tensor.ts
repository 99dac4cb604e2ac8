import { ConvlangError, report } from '@convlang/diagnostics';
import { tensorFault } from '@convlang/tensor';
import type { NamedTensors } from '../backend.js';
import { describeTensor } from '../describe-tensor.js';
import { sameType, type TensorType } from './tensor-type.js';

/** What a tensor is given as. */
export type TensorRole = 'input' | 'parameter' | 'gradient of';

/** @throws ConvlangError E697, always */
export function refuseTensor(role: TensorRole, name: string, problem: string): never {
  throw new ConvlangError([report('E697', { role, name, problem }, null)]);
}

/**
 * Whoever calls from JavaScript may give anything.
 *
 * @throws ConvlangError E697 when it is no tensor, or holds another array or another count of numbers than it says
 */
export function checkTensor(role: TensorRole, name: string, given: unknown): asserts given is TensorType {
  const fault = tensorFault(given);
  if (fault !== null) refuseTensor(role, name, `is no tensor: ${fault}`);
}

/**
 * Looks at all that a run is given, before anything runs.
 *
 * @param inputs what the graph takes
 * @throws ConvlangError E697 for the first that is missing, unknown, of another type or broken
 */
export function checkFeeds(inputs: ReadonlyMap<string, TensorType>, feeds: NamedTensors): void {
  for (const [name, expected] of inputs) {
    if (!Object.hasOwn(feeds, name))
      refuseTensor('input', name, `is missing; it is ${describeTensor(expected)}`);
    const given: unknown = feeds[name];
    checkTensor('input', name, given);
    if (!sameType(given, expected))
      refuseTensor('input', name, `is ${describeTensor(given)}, expected ${describeTensor(expected)}`);
  }
  for (const name of Object.keys(feeds))
    if (!inputs.has(name)) {
      const known = inputs.size === 0 ? 'nothing' : [...inputs.keys()].join(', ');
      refuseTensor('input', name, `is none of the graph's; it takes ${known}`);
    }
}
