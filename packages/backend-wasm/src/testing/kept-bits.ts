import { weightsAfterSteps } from '@convlang/backend-conformance';
import { createWasmBackend } from '../index.js';

const train = (optimizer: string): string =>
  `train { loss cross-entropy ${optimizer} epochs 3 batch 8 seed 7 validate none }`;

/** Networks, and the SHA-256 of all their weights after 20 steps: the same on every machine, in every JavaScript engine. */
export const keptBits: readonly {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}[] = [
  {
    name: 'LeNet-5',
    text: `input 28x28x1 | conv 6x5x5 pad 2 | tanh | avgpool 2 | conv 16x5x5 | tanh | avgpool 2
      | dense 120 | tanh | dense 84 | tanh | dense 10 | softmax
      ${train('optimizer sgd lr 0.05 momentum 0.9')}
      data { source digits count 64 scale 1/255 shuffle on }`,
    hash: 'b9fe6ace48d7f07b7bf5a570f63b0b24edeea39c3d4285fb48a369da73c1da72',
  },
  {
    name: 'batch normalisation, dropout and Adam',
    text: `input 14x14x1 | conv 6x3x3 pad 1 | bn | relu | maxpool 2 | dropout 0.3 | conv 8x3x3 groups 2 stride 2 | gelu
      | dense 20 | elu | noise 0.1 | dense 10 | softmax
      ${train('optimizer adam lr 0.002')}
      data { source digits count 64 resize 14x14 scale 1/255 shuffle on }`,
    hash: 'cb4f26d85ac0d588c796b81a4c9f4125de35169bd6dcf834fec22550347082cf',
  },
  {
    name: "kernels of 3 by 3 cells by Winograd's algorithm",
    text: `input 28x28x1 | conv 16x3x3 pad 1 | relu | conv 20x3x3 pad 1 | bn | relu | maxpool 2 | conv 16x3x3 | relu
      | maxpool 2 | conv 24x3x3 pad 1 | relu | dense 10 | softmax
      ${train('optimizer sgd lr 0.02 momentum 0.9')}
      data { source digits count 64 scale 1/255 shuffle on }`,
    hash: '80c02a7db1e1296d076a32149a73a844353e1b611bc0096b35ae0cf96d68dccd',
  },
];

/** SHA-256 of the weights of a network after the kit's steps on the engine, which it disposes of: their bytes in the order of their names. */
export async function hashOf(
  network: { readonly name: string; readonly text: string },
  backend = createWasmBackend(),
): Promise<string> {
  const weights = await weightsAfterSteps(network, backend);
  backend.dispose();
  const parts = Object.keys(weights)
    .toSorted()
    .map((name) => weights[name]?.data ?? new Float32Array(0))
    .map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
