import { fileURLToPath } from 'node:url';
import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { StartedPeer } from '../bench-case.js';
import { encodeOnnx } from '../onnx/encode-onnx.js';
import { toOnnx, toOnnxImages } from '../onnx/to-onnx.js';
import type { Values } from '../own-side.js';
import { requirePeerPackage } from './load-peer-package.js';
import { startPeerProcess } from './peer-process.js';

/**
 * onnxruntime at work on a network, as a model of ONNX that is written for it.
 *
 * @throws MissingPeer where it is not installed
 */
export async function startOnnxruntime(
  name: 'onnxruntime-web' | 'onnxruntime-node',
  threads: number,
  graph: Graph,
  values: Values,
  images: Tensor<'f32'>,
): Promise<StartedPeer> {
  requirePeerPackage(name);
  const script = fileURLToPath(new URL('./onnxruntime-process.ts', import.meta.url));
  const [n = 1, h = 1, w = 1, c = 1] = images.shape;
  const dims = [n, c, h, w].join('x');
  return startPeerProcess(process.execPath, [...process.execArgv, script, name, String(threads), dims], {
    'model.onnx': encodeOnnx(toOnnx(graph, values, n)),
    images: new Uint8Array(toOnnxImages(images).buffer),
  });
}
