import type { Tensor } from '@convlang/tensor';
import type { RefTensor } from './define-op.js';

/** The same numbers in float64, for references and the interpreter. */
export function widen({ shape, data }: Pick<Tensor, 'shape' | 'data'>): RefTensor {
  return { shape, data: Float64Array.from(data) };
}

/** {@link widen} for tensors by name. */
export function widenAll(
  tensors: Readonly<Record<string, Pick<Tensor, 'shape' | 'data'>>>,
): Readonly<Record<string, RefTensor>> {
  return Object.fromEntries(Object.entries(tensors).map(([name, given]) => [name, widen(given)]));
}
