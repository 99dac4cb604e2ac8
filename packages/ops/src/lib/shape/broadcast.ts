import type { Dim, Shape } from '@convlang/ir';
import { formatShape, refuse } from '../checks.js';

/**
 * The shape that two shapes broadcast to, aligned at the right as in numpy: a missing dimension or a 1 repeats.
 *
 * @throws OpError when a pair of dimensions is neither equal nor 1
 */
export function broadcastShapes(op: string, a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i): Dim => {
    const left = a[i - rank + a.length] ?? 1;
    const right = b[i - rank + b.length] ?? 1;
    if (left !== right && left !== 1 && right !== 1)
      refuse(op, `shapes ${formatShape(a)} and ${formatShape(b)} do not broadcast: ${left} against ${right}`);
    return left === 1 ? right : left;
  });
}

/** Whether `small` broadcasts to `large` without growing it. */
export function broadcastsTo(small: Shape, large: Shape): boolean {
  if (small.length > large.length) return false;
  return small.every((dim, i) => dim === 1 || dim === large[i - small.length + large.length]);
}

/**
 * Where the elements of a broadcast shape come from: element `i` of `large` is element `index[i]` of `small`.
 * Both shapes have numbers only, and `small` broadcasts to `large`.
 */
export function broadcastIndex(small: readonly number[], large: readonly number[]): Int32Array {
  const index = new Int32Array(large.reduce((product, dim) => product * dim, 1));
  for (let i = 0; i < index.length; i++) {
    let rest = i;
    let stride = 1;
    for (let axis = large.length - 1; axis >= 0; axis--) {
      const size = large[axis] as number;
      const own = small[axis - large.length + small.length] ?? 1;
      if (own !== 1) index[i] = (index[i] as number) + (rest % size) * stride;
      rest = Math.floor(rest / size);
      stride *= own;
    }
  }
  return index;
}
