import type { AttrSchema } from '../definition/define-op.js';

/** The attributes that a convolution and its gradients share. */
export const convAttrs = {
  stride: { type: 'ints', length: 2, default: [1, 1], doc: 'step of the window, height and width' },
  pads: { type: 'ints', length: 4, default: [0, 0, 0, 0], doc: 'zeros at top, bottom, left and right' },
  dilation: { type: 'ints', length: 2, default: [1, 1], doc: 'distance between the cells of the window' },
  groups: { type: 'int', default: 1, min: 1, doc: 'parts that channels and filters are split into' },
} as const satisfies AttrSchema;
