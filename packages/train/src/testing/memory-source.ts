import type { DataSource, ImageShape } from '@convlang/data';

/** Samples that a test holds in memory: `images` one after another, a label each. */
export function memorySource(
  shape: ImageShape,
  images: readonly number[],
  labels: readonly number[],
  rest: Partial<DataSource> = {},
): DataSource {
  const size = shape[0] * shape[1] * shape[2];
  return {
    name: 'memory',
    shape,
    count: labels.length,
    targets: 'classes',
    classes: [],
    read: (indices, into, intoLabels) => {
      Array.from(indices).forEach((i, k) => {
        into.set(images.slice(i * size, (i + 1) * size), k * size);
        intoLabels[k] = labels[i] ?? 0;
      });
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    ...rest,
  };
}
