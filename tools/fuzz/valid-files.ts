import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const models = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'packages/models');

/** Small files with what the published networks do not use. */
const small: readonly [string, ...string[]] = [
  'input 32x32x1 | conv 6x5x5 stride 1 | relu | maxpool 2 | dense 10 | softmax',
  'input 32 | dense 8 init he-normal | tanh scale 1.7159 slope 0.6667 | dropout 0.5 | dense 2',
  'input 28x28x3\n| conv 8x3x3 dilate 2 pad top 1 bottom 2 left 1 right 2 as f | relu\n| from f | conv 8x1x1 share f\n',
  'const n = 3\nblock b(k, m = n - 1) { conv (k*m)x3x3 pad half | bn }\ninput 9x9x4 as a | b(2, m: 3) | upsample 2 | crop 1\n',
  '# a comment\n## documentation\ninput 8x8x2 | parallel concat { - skip - conv 2x1x1 } | l2pool 2 | flatten\n',
  'table t = [0 1; 1 2; 0]\ninput 8x8x3 | conv 3x3x3 connect t -> 6x6x3 as c\nexpect { params 48 output 6x6x3 }\n',
  'input 8x8x3 | if in.c == 3 and not (in.h > 8) { relu } else { skip } | tap t { dense 2 | softmax } | dense 2 | softmax\n' +
    'train { loss cross-entropy label-smoothing 0.1 loss t cross-entropy weight 0.3 optimizer adam lr 0.001 epochs 2 batch 8 }\n' +
    'data { source digits pad 28x28 to 32x32 scale 1/255 augment shift 2 classes "0" "1" }',
];

/** Texts to edit. Published networks take longer to check, so there are four times as many small ones. */
export function validFiles(): readonly [string, ...string[]] {
  const published = readdirSync(models, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.conv') && !name.includes('node_modules'))
    .sort()
    .map((name) => readFileSync(join(models, name), 'utf8'));
  const copies = Math.ceil((4 * published.length) / small.length);
  return [small[0], ...Array.from({ length: copies }, () => small).flat(), ...published];
}
