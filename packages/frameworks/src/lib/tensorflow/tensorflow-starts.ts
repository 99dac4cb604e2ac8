import type { InitName } from '@convlang/ops';

/** Keras cuts its normals at two deviations. */
export const kerasNames = {
  'he-normal': 'he_normal',
  'he-uniform': 'he_uniform',
  'xavier-normal': 'glorot_normal',
  'xavier-uniform': 'glorot_uniform',
  'lecun-normal': 'lecun_normal',
  'lecun-uniform': 'lecun_uniform',
} as const satisfies Readonly<Record<InitName, string>>;

/** Of a transposed convolution, whose fans Keras counts the other way round. */
export function transposedStart(start: InitName): string {
  if (start.startsWith('xavier')) return `kernel_initializer='${kerasNames[start]}'`;
  const scale = start.startsWith('he') ? 2 : 1;
  const spread = start.endsWith('uniform') ? ", 'uniform'" : '';
  return `kernel_initializer=VarianceScaling(${scale}, 'fan_out'${spread})`;
}
