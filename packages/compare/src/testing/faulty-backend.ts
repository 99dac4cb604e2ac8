import { createReferenceBackend, type Backend } from '@convlang/backend';
import { coreOps, type AnyOp, type OpName } from '@convlang/ops';

/** The meaning of an op. */
export type Meaning = AnyOp['reference'];

/** The reference backend with other meanings for some ops; right without any. */
export function faultyBackend(
  wrong: Readonly<Partial<Record<OpName, (right: Meaning) => Meaning>>>,
): Backend {
  const ops = Object.fromEntries(
    Object.entries<AnyOp>(coreOps).map(([name, op]): [string, AnyOp] => {
      const change = wrong[op.name as OpName];
      return [name, change === undefined ? op : { ...op, reference: change(op.reference) }];
    }),
  );
  return { ...createReferenceBackend(ops), name: 'faulty' };
}

/** Filters with height and width swapped. */
export const transposedFilter =
  (right: Meaning): Meaning =>
  (inputs, attrs, outputs) => {
    const [x, kernel, ...rest] = inputs;
    if (x === undefined || kernel === undefined) return;
    const [height = 1, width = 1, ...others] = kernel.shape;
    const block = others.reduce((product, size) => product * size, 1);
    const data = kernel.data.map((_, i) => {
      const [cell, at] = [Math.floor(i / block), i % block];
      const [row, column] = [Math.floor(cell / width), cell % width];
      return kernel.data[(column * height + row) * block + at] ?? 0;
    });
    right([x, { shape: kernel.shape, data }, ...rest], attrs, outputs);
  };

/** The gradients of biases, sums to a vector, stay zero. */
export const forgottenBiasGradient =
  (right: Meaning): Meaning =>
  (inputs, attrs, outputs) => {
    if (numbersOf(attrs['shape']).length !== 1) right(inputs, attrs, outputs);
  };

/** A row and a column of padding too many above and to the left, and too few at the other sides. */
export const shiftedPad =
  (right: Meaning): Meaning =>
  (inputs, attrs, outputs) => {
    const [top = 0, bottom = 0, left = 0, side = 0] = numbersOf(attrs['pads']);
    const isPadded = bottom > 0 && side > 0;
    const pads = isPadded ? [top + 1, bottom - 1, left + 1, side - 1] : [top, bottom, left, side];
    right(inputs, { ...attrs, pads }, outputs);
  };

/** Off by a unit of the last place or two, as any kernel may be. */
export const roughly =
  (right: Meaning): Meaning =>
  (inputs, attrs, outputs) => {
    right(inputs, attrs, outputs);
    for (const { data } of outputs) data.forEach((value, i) => (data[i] = value * (1 + (i % 3) * 2 ** -23)));
  };

function numbersOf(attr: unknown): readonly number[] {
  return Array.isArray(attr) ? attr.map(Number) : [];
}
