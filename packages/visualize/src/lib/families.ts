import type { LayerName } from '@convlang/ops';
import type { Family } from './picture.js';

const families = {
  input: 'input',
  conv: 'convolution',
  dwconv: 'convolution',
  deconv: 'convolution',
  maxpool: 'pooling',
  avgpool: 'pooling',
  sumpool: 'pooling',
  l2pool: 'pooling',
  dense: 'dense',
  bn: 'normalisation',
  lrn: 'normalisation',
  dropout: 'normalisation',
  scale: 'normalisation',
  relu: 'activation',
  leaky: 'activation',
  elu: 'activation',
  sigmoid: 'activation',
  tanh: 'activation',
  softmax: 'activation',
  pad: 'space',
  crop: 'space',
  flatten: 'space',
  upsample: 'space',
  concat: 'merge',
  add: 'merge',
} as const satisfies Record<LayerName, Family>;

/** The family of a layer's word; words of plugins are `other`. */
export function familyOf(word: string): Family {
  return isCoreWord(word) ? families[word] : 'other';
}

function isCoreWord(word: string): word is LayerName {
  return Object.hasOwn(families, word);
}

/** Layers that are shown as a tag of the one before: they act on each number or channel of it by itself. */
const tagWords: ReadonlySet<string> = new Set<LayerName>([
  'bn',
  'scale',
  'dropout',
  'relu',
  'leaky',
  'elu',
  'sigmoid',
  'tanh',
  'softmax',
]);

/** Whether a layer may be shown as a small tag. */
export function isTagWord(word: string): boolean {
  return tagWords.has(word);
}
