import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { lookAtAnswers } from '../lib/answers/look-at-answers.js';
import { backend } from './collect.js';

/** A tensor of numbers. */
export const floats = (shape: readonly number[], ...values: number[]) =>
  tensor('f32', shape, Float32Array.from(values));

/** What a network says that gives its input back: its answers are the images. */
export async function answersTo(
  network: {
    readonly text: string;
    readonly layer: string;
    readonly width: number;
    readonly isConv?: boolean;
  },
  images: Parameters<typeof fromArrays>[0]['images'],
  labels: NonNullable<Parameters<typeof fromArrays>[0]['labels']>,
) {
  const { text, layer, width, isConv = false } = network;
  const same = Float32Array.from({ length: width * width }, (_, i) => Number(i % (width + 1) === 0));
  const weights = {
    [`${layer}/kernel`]: tensor('f32', [...(isConv ? [1, 1] : []), width, width], same),
    [`${layer}/bias`]: tensor('f32', [width], new Float32Array(width)),
  };
  const source = fromArrays({ images, labels } as Parameters<typeof fromArrays>[0]);
  const asked = { source, most: 100, epoch: 1, part: 'validation' } as const;
  const said = await lookAtAnswers(compileOrThrow(text), { backend, weights }, asked);
  if (said?.heads[0] === undefined) throw new Error('there is an answer');
  return { ...said, main: said.heads[0] };
}
