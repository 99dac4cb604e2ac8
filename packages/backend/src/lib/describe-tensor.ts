import type { DType } from '@convlang/tensor';

/** `f32 [2, 28, 28, 1]`, for messages. */
export function describeTensor(t: {
  readonly dtype: DType;
  readonly shape: readonly (number | string)[];
}): string {
  return `${t.dtype} [${t.shape.join(', ')}]`;
}
