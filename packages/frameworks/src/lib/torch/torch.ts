import type { Framework } from '../framework.js';
import { torchMeanings } from './torch-meanings.js';

/** PyTorch. */
export const torch = {
  title: 'PyTorch',
  windows: {
    rounding: { conv: 'floor', pool: 'floor' },
    pads: 'numbers',
    keepsSizeAtStrideOne: true,
    poolStride: null,
    samePads: null,
    otherPoolRounding: 'ceil_mode=True',
    padBefore: ([top, bottom, left, right], value) => {
      const constant = value === 'lowest' ? ", value=float('-inf')" : '';
      return `F.pad(x, (${left}, ${right}, ${top}, ${bottom})${constant}) before it`;
    },
  },
  meanings: torchMeanings,
  sources: [
    'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html (shape: floor; padding on both sides; "same" not for strides)',
    'https://docs.pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html (floor, ceil_mode; windows that would start in the right padding are left out)',
    'https://docs.pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html',
  ],
} as const satisfies Framework;
