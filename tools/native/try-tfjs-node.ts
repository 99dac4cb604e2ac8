// Loads tfjs-node, lets TensorFlow multiply two matrices, prints the versions. Exits with 1 where that does not work.
import { createRequire } from 'node:module';
import util from 'node:util';
import type * as tfjsNode from '@tensorflow/tfjs-node';

// tfjs-node calls both; Node 23 and newer no longer have them.
const removed = {
  isArray: (value: unknown) => Array.isArray(value),
  isNullOrUndefined: (value: unknown) => value === null || value === undefined,
};
for (const [name, check] of Object.entries(removed))
  if (!(name in util)) Object.assign(util, { [name]: check });

const require = createRequire(import.meta.url);
const tf = require('@tensorflow/tfjs-node') as typeof tfjsNode;
const product = tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6, 7, 8], [2, 2]));
const values = [...product.dataSync()].join(' ');
if (values !== '19 22 43 50') throw new Error(`[1 2; 3 4] [5 6; 7 8] came out as ${values}`);

const binding = require('@tensorflow/tfjs-node/lib/napi-v8/tfjs_binding.node') as { TF_Version: string };
const { 'tfjs-node': version } = tf.version;
console.log(`tfjs-node ${version} on TensorFlow ${binding.TF_Version}, Node ${process.versions.node}`);
