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
    hash: '6186de463bd84731be40028b9f3d55e45e585cf898f6024182a23cf062360042',
  },
  {
    name: 'batch normalisation, dropout and Adam',
    text: `input 14x14x1 | conv 6x3x3 pad 1 | bn | relu | maxpool 2 | dropout 0.3 | conv 8x3x3 groups 2 stride 2 | gelu
      | dense 20 | elu | noise 0.1 | dense 10 | softmax
      ${train('optimizer adam lr 0.002')}
      data { source digits count 64 resize 14x14 scale 1/255 shuffle on }`,
    hash: 'a07ab3d11bd452811319c8268794c7219805745d0828b0d844caa384a8fd29cb',
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
