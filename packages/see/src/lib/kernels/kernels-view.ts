import { tensor, type Tensor } from '@convlang/tensor';
import {
  colourPicture,
  defineView,
  greyScale,
  matrixPicture,
  planesOf,
  planeText,
  type View,
  type ViewPicture,
} from '@convlang/views';
import { figuresOf, figuresText } from '../numbers/figures.js';
import { applyKernel } from './apply-kernel.js';
import { articleKernels, type PictureKernel } from './article-kernels.js';

/** What kernels make of a picture. */
export interface KernelsData {
  /** Of the picture. */
  readonly name: string;
  /** `[1, h, w, c]`, 0 to 255 in pictures. */
  readonly picture: Tensor<'f32'>;
  readonly results: readonly KernelResult[];
}

/** What one kernel makes of it. */
export interface KernelResult {
  readonly kernel: PictureKernel;
  /** `[1, h - kh + 1, w - kw + 1, c]`; `null` where the kernel is larger than the picture. */
  readonly result: Tensor<'f32'> | null;
}

/** Pictures up to this size are shown as numbers. */
const MOST_CELLS = 32;

/** A view of what kernels make of a picture, those of the articles unless others are given. */
export function createKernelsView(
  kernels: readonly PictureKernel[] = articleKernels,
): View<KernelsData, 'picture'> {
  return defineView({
    name: 'kernels',
    summary:
      'What small matrices make of the picture: each pixel becomes the sum of its neighbours times the weights.',
    version: 1,
    needs: ['picture'],
    compute: ({ picture }): Promise<KernelsData> => {
      const numbers = tensor('f32', [1, ...picture.shape], Float32Array.from(picture.pixels));
      const results = kernels.map((kernel) => ({ kernel, result: applyKernel(picture, kernel) }));
      return Promise.resolve({ name: picture.name, picture: numbers, results });
    },
    pictures: ({ picture, results }) =>
      results.flatMap(({ kernel, result }) =>
        result === null ? [] : [resultPicture(kernel, result, picture)],
      ),
    text: ({ results }, width) => results.flatMap((one) => resultText(one, width)),
  });
}

/** Pixels outside 0 to 255 are black and white, as in the articles. */
function resultPicture(kernel: PictureKernel, result: Tensor<'f32'>, picture: Tensor<'f32'>): ViewPicture {
  const planes = planesOf(result);
  const told = { name: kernel.name, alt: `${kernel.name}: ${kernel.effect}`, caption: captionOf(kernel) };
  const [, h = 1, w = 1, c = 1] = result.shape;
  const [plane] = planes;
  if (c === 1 && plane !== undefined && Math.max(h, w) <= MOST_CELLS)
    return matrixPicture({ ...told, plane, scale: greyScale([result.data]) });
  const { low, high } = greyScale([picture.data]);
  const isPicture = low >= 0 && high > 1;
  const images = [{ label: '', planes }];
  return colourPicture({ ...told, images, low: isPicture ? 0 : low, high: isPicture ? 255 : high });
}

/** `identity [0 0 0; 0 1 0; 0 0 0]: the picture as it is` */
function captionOf({ name, effect, rows, divisor = 1 }: PictureKernel): string {
  const matrix = rows.map((row) => row.join(' ')).join('; ');
  return `${name} [${matrix}]${divisor === 1 ? '' : ` / ${divisor}`}: ${effect}`;
}

function resultText({ kernel, result }: KernelResult, width: number): readonly string[] {
  const head = captionOf(kernel);
  if (result === null) return [head, 'larger than the picture', ''];
  const planes = planesOf(result);
  return [
    head,
    ...planes.flatMap((plane, channel) => [
      ...(planes.length === 1 ? [] : [`channel ${channel}: ${figuresText(figuresOf(plane.values))}`]),
      ...(planes.length === 1 || channel === 0 ? planeText(plane, width) : []),
    ]),
    '',
  ];
}
