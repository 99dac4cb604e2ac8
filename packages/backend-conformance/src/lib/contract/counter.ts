import type { Backend, DeviceState, Executable } from '@convlang/backend';
import { ConvlangError, type Code } from '@convlang/diagnostics';
import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { tensor, type Tensor } from '@convlang/tensor';
import { messageOf } from '../message-of.js';

/** `y = x + w`, and `w` becomes the sum of `y` over the batch. */
export function counter(): Graph {
  const builder = new GraphBuilder('counter', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    { name: 'w', layer: 'd', stream: 'd#1', role: 'trained', initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [2] },
  );
  const y = builder.emit('add', [x, w]);
  builder.output('y', y);
  builder.output('again', y);
  builder.output('w', w);
  builder.update('w', builder.emit('sumTo', [y], { attrs: { shape: [2] } }));
  return builder.build();
}

/** What the counter is fed, in an array of its own. With `w` at 10 and 20 it leaves 39 and 72. */
export function feed(): Tensor<'f32'> {
  return tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6));
}

/** A value for `w`. */
export function pair(first: number, second: number): Tensor<'f32'> {
  return tensor('f32', [2], Float32Array.of(first, second));
}

/** A counter at batch 3 over a state in which `w` is 10 and 20. */
export interface Started {
  readonly backend: Backend;
  readonly state: DeviceState;
  readonly run: Executable;
}

/** One sentence of the contract: what is wrong, or `null`. */
export type ContractTest = (started: Started) => Promise<string | null>;

/** What is in `w`. */
export async function numbers(state: DeviceState): Promise<string> {
  return (await state.read('w')).data.join();
}

/** `null` when a call is refused with a code, else the complaint. */
export async function mustRefuse(call: () => unknown, code: Code, complaint: string): Promise<string | null> {
  try {
    await call();
  } catch (error) {
    if (error instanceof ConvlangError && error.diagnostics.some((found) => found.code === code)) return null;
    return `${complaint} with ${code}, but with: ${messageOf(error)}`;
  }
  return complaint;
}

/** `null` when a run and the state after it are right, else the complaint. `w` must be 10 and 20 before. */
export async function stillRight({ state, run }: Started, after: string): Promise<string | null> {
  const before = await numbers(state);
  if (before !== '10,20') return `w is ${before} after ${after}, expected 10,20`;
  const { y } = await run.run({ x: feed() });
  if (y?.data.join() !== '11,22,13,24,15,26')
    return `a run after ${after} gives ${y?.data.join() ?? 'nothing'}, expected 11,22,13,24,15,26`;
  const left = await numbers(state);
  return left === '39,72' ? null : `w is ${left} after ${after} and a run, expected 39,72`;
}
