import { f32x4, i32, memory, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase } from '../assembler/function-writer.js';
import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { bytesOf, imageOf } from '../images.js';
import type { Target, WasmKernel } from '../kernel.js';
import { callColumnProduct, type ColumnProductShape } from '../products/column-product.js';
import { packingOf, panelBytes } from '../products/panels.js';
import { behind } from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { LANES, NUMBER, times } from '../walk.js';
import { convShape, inputBorder, type ConvShape } from './conv.js';

/**
 * Samples whose terms are summed from 0 before they are added to the result. A batch in parts that are multiples of it gives the same bits as at once.
 */
export const SAMPLES_AT_ONCE = 8;

/** Some samples whose terms are added to the gradient. */
interface Samples {
  readonly count: number;
  /** Where the first image is, in its border, and from each to the next. */
  readonly images: I32;
  readonly step: number;
  /** Where the gradients of the outputs are. */
  readonly gradients: I32;
  /** Of the gradient. */
  readonly output: number;
  readonly panels: number;
}

/** The gradient of a convolution to its kernel: the pixels under each tap times the gradients of the outputs, summed over the batch. */
export const convKernelGrad: WasmKernel<'convKernelGrad'> = ({ inputs, outputs, attrs }) => {
  const shape = convShape(imageOf(inputs[0]), imageOf(inputs[1]), outputs[0]?.shape ?? [], attrs);
  const { x, y, groups, depth, filters } = shape;
  const hasAcc = inputs.length > 2;
  const isDepthwise = depth === 1 && filters === 1 && groups > 1 && groups % LANES === 0;
  const bytes = i32.const(NUMBER * (outputs[0]?.size ?? 0));
  const images = borderedImages(x, inputBorder(shape));
  const hasBorder = images.scratchBytes > 0;
  const step = bytesOf(images.image).image;
  const most = Math.min(SAMPLES_AT_ONCE, x.samples);
  const layout = new ScratchLayout();
  const imagesAt = layout.take(hasBorder ? most * step : 0);
  const panelsAt = layout.take(isDepthwise ? 0 : panelBytes(most * y.height * y.width, filters));
  return {
    scratchBytes: layout.bytes,
    write: (target, { inputs: [xAt = 0, dyAt = 0, accAt = 0], outputs: [output = 0], scratch }) => {
      const { f } = target;
      const [from, gradients] = [f.local('i32'), f.local('i32')];
      const bordersAt = scratch + imagesAt;
      const add = (count: number): Statement => {
        const samples: Samples = {
          count,
          images: hasBorder ? i32.const(bordersAt) : from.get,
          step,
          gradients: gradients.get,
          output,
          panels: scratch + panelsAt,
        };
        return seq(
          hasBorder ? fetchAll(target, images, from.get, count, bordersAt, bytesOf(x).image) : seq(),
          isDepthwise
            ? addDepthwise(target, shape, images, samples)
            : seq(
                ...Array.from({ length: groups }, (_, group) =>
                  addGroup(target, shape, images, samples, group),
                ),
              ),
          increase(from, bytesOf(x).image * count),
          increase(gradients, bytesOf(y).image * count),
        );
      };
      const whole = Math.floor(x.samples / most);
      const rest = x.samples % most;
      return seq(
        hasAcc
          ? memory.copy(i32.const(output), i32.const(accAt), bytes)
          : memory.fill(i32.const(output), i32.const(0), bytes),
        hasBorder ? memory.fill(i32.const(bordersAt), i32.const(0), i32.const(most * step)) : seq(),
        from.set(i32.const(xAt)),
        gradients.set(i32.const(dyAt)),
        whole > 0 ? times(f, whole, add(most)) : seq(),
        rest > 0 ? add(rest) : seq(),
      );
    },
  };
};

/** Brings so many images into their borders, one after the other. */
function fetchAll(
  { f }: Target,
  images: BorderedImages,
  first: I32,
  count: number,
  to: number,
  imageBytes: number,
): Statement {
  const [from, border] = [f.local('i32'), f.local('i32')];
  return seq(
    from.set(first),
    border.set(i32.const(to)),
    times(
      f,
      count,
      images.fetchTo(f, from.get, border.get),
      increase(from, imageBytes),
      increase(border, bytesOf(images.image).image),
    ),
  );
}

/** Adds the terms of one group: for each line of taps, or each tap, a product over the pixels of all samples. */
function addGroup(
  { module }: Target,
  { y, kernelHeight, kernelWidth, groups, depth, filters, stride, dilation }: ConvShape,
  { image }: BorderedImages,
  { count, images, step, gradients, output, panels }: Samples,
  group: number,
): Statement {
  const { line, pixel } = bytesOf(image);
  const pack = packingOf(module, {
    rows: [{ count: count * y.height * y.width, step: y.channels }],
    columns: filters,
    columnStep: 1,
  });
  // The channels of neighbouring pixels under a line of taps lie side by side.
  const isSideBySide = groups === 1 && (dilation[1] === 1 || kernelWidth === 1);
  const product: ColumnProductShape = {
    rows: isSideBySide ? kernelWidth * depth : depth,
    columns: filters,
    loops: [
      { count, step },
      { count: y.height, step: line * stride[0] },
      { count: y.width, step: pixel * stride[1] },
    ],
    outputStep: NUMBER * y.channels,
    continues: false,
  };
  const taps = isSideBySide ? 1 : kernelWidth;
  return seq(
    pack(behind(gradients, NUMBER * filters * group), i32.const(panels)),
    ...Array.from({ length: kernelHeight * taps }, (_, i) => {
      const [row, column] = [Math.floor(i / taps), i % taps];
      return callColumnProduct(module, product, {
        x: behind(images, row * dilation[0] * line + column * dilation[1] * pixel + NUMBER * depth * group),
        y: i32.const(output + NUMBER * ((row * kernelWidth + column) * depth * y.channels + filters * group)),
        matrix: i32.const(panels),
      });
    }),
  );
}

/** Each channel by itself, four at a time: the sums of all taps stay in variables while the pixels go by. */
function addDepthwise(
  { f }: Target,
  { y, kernelHeight, kernelWidth, groups, stride, dilation }: ConvShape,
  { image }: BorderedImages,
  { count, images, step, gradients, output }: Samples,
): Statement {
  const { line, pixel } = bytesOf(image);
  const [column, sample, lineAt, at, atDy] = [
    f.local('i32'),
    f.local('i32'),
    f.local('i32'),
    f.local('i32'),
    f.local('i32'),
  ];
  const [dy, sums] = [f.local('v128'), f.locals(kernelHeight * kernelWidth, 'v128')];
  const placeOf = (tap: number): number =>
    Math.floor(tap / kernelWidth) * dilation[0] * line + (tap % kernelWidth) * dilation[1] * pixel;
  return seq(
    column.set(i32.const(0)),
    times(
      f,
      groups / LANES,
      ...sums.map((sum) => sum.set(f32x4.const(0))),
      sample.set(i32.add(images, column.get)),
      atDy.set(i32.add(gradients, column.get)),
      times(
        f,
        count,
        lineAt.set(sample.get),
        times(
          f,
          y.height,
          at.set(lineAt.get),
          times(
            f,
            y.width,
            dy.set(v128.load(atDy.get)),
            ...sums.map((sum, tap) =>
              sum.set(f.addProduct(sum.get, v128.load(at.get, placeOf(tap)), dy.get)),
            ),
            increase(at, pixel * stride[1]),
            increase(atDy, bytesOf(y).pixel),
          ),
          increase(lineAt, line * stride[0]),
        ),
        increase(sample, step),
      ),
      ...sums.map((sum, tap) => {
        const to = i32.add(column.get, i32.const(output + NUMBER * groups * tap));
        return v128.store(to, f32x4.add(v128.load(to), sum.get));
      }),
      increase(column, NUMBER * LANES),
    ),
  );
}
