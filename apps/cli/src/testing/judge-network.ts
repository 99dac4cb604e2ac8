import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { greyPng } from './png.js';

const model = (head: string): string => `input 2x2x1 | dense 1 as judge${head}
train { loss cross-entropy }
data { source folder "pictures/"  classes "no" "yes"  scale 1/255 }
`;

/** A white and a black picture, a network of one score for them, once behind `sigmoid`, and its weights. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'raw.conv': model(''),
  'sigmoid.conv': model(' | sigmoid'),
  // White is four pixels of 1: 4 * 0.125 - 0.25 = 0.25. Black is the bias alone: -0.25.
  'w.safetensors': judgeWeights(0.125, -0.25),
  'white.png': greyPng(2, 2, new Uint8Array(4).fill(255)),
  'black.png': greyPng(2, 2, new Uint8Array(4)),
};

/** Writes them: `raw.conv`, `sigmoid.conv`, `w.safetensors`, `white.png` and `black.png`. */
export async function writeJudge(folder: string): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** A safetensors file as the format's description has it, made by hand: four weights and a bias of 32-bit numbers. */
export function judgeWeights(weight: number, bias: number): Uint8Array {
  const header = JSON.stringify({
    'judge/kernel': { dtype: 'F32', shape: [4, 1], data_offsets: [0, 16] },
    'judge/bias': { dtype: 'F32', shape: [1], data_offsets: [16, 20] },
  });
  const text = Buffer.from(header.padEnd(Math.ceil(header.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const numbers = Buffer.alloc(20);
  [weight, weight, weight, weight, bias].forEach((number, i) => numbers.writeFloatLE(number, 4 * i));
  return Buffer.concat([length, text, numbers]);
}
