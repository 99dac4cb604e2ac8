import { f32x4, i32, memory, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase } from '../assembler/function-writer.js';
import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { bytesOf, imageOf } from '../images.js';
import type { Target, WasmKernel } from '../kernel.js';
import { callColumnProduct, columnTiles, type ColumnProductShape } from '../products/column-product.js';
import { packingOf, panelBytes } from '../products/panels.js';
import { behind } from '../products/tile.js';
import { addKernelGrad, isKernelGradWorth, planKernelGrad } from '../products/winograd-kernel-grad.js';
import { ScratchLayout } from '../scratch.js';
import { whole } from '../stages.js';
import { eachUnit, inBlocks, LANES, NUMBER, type Span, spanWithin, startOf, times, VECTOR } from '../walk.js';
import { convShape, inputBorder, isThreeByThree, type ConvShape } from './conv-shape.js';
import type { KernelGradMethod } from './kernel-grad-method.js';
import { byPlanes, isKernelGradByPlanes } from './plane-kernel-grad.js';

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
  readonly panels: I32;
  /** The part of the gradient that is computed: vectors of channels, or tiles of the products. */
  readonly span: Span;
}

/** Bytes of pixels, of the input or of the gradients, whose terms are summed before the next are looked at, about: they stay in the caches. */
const BLOCK_BYTES = 160_000;
/** Fewer pixels are not worth the adding up. */
const FEWEST_PIXELS = 64;

/**
 * The gradient of a convolution to its kernel: the pixels under each tap times the gradients of the outputs, summed over the batch. Threads share the
 * numbers of the gradient; each goes through all samples, which it brings into borders and panels of its own.
 */
export const convKernelGrad: WasmKernel<'convKernelGrad'> = ({ inputs, outputs, attrs }, _, threads) => {
  const shape = convShape(imageOf(inputs[0]), imageOf(inputs[1]), outputs[0]?.shape ?? [], attrs);
  const { x, y } = shape;
  const hasAcc = inputs.length > 2;
  const bytes = i32.const(NUMBER * (outputs[0]?.size ?? 0));
  const most = Math.min(SAMPLES_AT_ONCE, x.samples);
  const { units, ownBytes, begin, add } = methodFor(shape, most, threads);
  return {
    scratchBytes: 0,
    ownBytes,
    write: (target, { inputs: [xAt = 0, dyAt = 0, accAt = 0], outputs: [output = 0], own }) => {
      const { f } = target;
      const [from, gradients] = [f.local('i32'), f.local('i32')];
      const addSome = (count: number, span: Span): Statement =>
        seq(
          add(target, count, { x: from.get, dy: gradients.get, output, own }, span),
          increase(from, bytesOf(x).image * count),
          increase(gradients, bytesOf(y).image * count),
        );
      return [
        whole(
          hasAcc
            ? memory.copy(i32.const(output), i32.const(accAt), bytes)
            : memory.fill(i32.const(output), i32.const(0), bytes),
        ),
        {
          units,
          // Once through the samples for each thread.
          grain: Math.ceil(units / threads),
          run: (span) =>
            seq(
              begin(own),
              from.set(i32.const(xAt)),
              gradients.set(i32.const(dyAt)),
              inBlocks(f, x.samples, most, (count) => addSome(count, span)),
            ),
        },
      ];
    },
  };
};

/** The way that is worth it. How many samples there are must not count. */
function methodFor(shape: ConvShape, most: number, threads: number): KernelGradMethod {
  if (isKernelGradByPlanes(shape)) return byPlanes(shape);
  return isThreeByThree(shape) && isKernelGradWorth(shape)
    ? byWinograd(shape, most, threads)
    : byDefinition(shape, most);
}

function byWinograd(shape: ConvShape, most: number, threads: number): KernelGradMethod {
  const plan = planKernelGrad(shape, most, threads);
  return {
    units: plan.units,
    ownBytes: plan.ownBytes,
    begin: (own) => plan.images.prepare(behind(own, plan.at.image)),
    add: (target, count, places, span) => addKernelGrad(target, plan, count, places, span),
  };
}

function byDefinition(shape: ConvShape, most: number): KernelGradMethod {
  const { x, y, groups, depth, filters } = shape;
  const isDepthwise = depth === 1 && filters === 1 && groups > 1 && groups % LANES === 0;
  const images = borderedImages(x, inputBorder(shape));
  const hasBorder = images.scratchBytes > 0;
  const step = bytesOf(images.image).image;
  const layout = new ScratchLayout();
  const imagesAt = layout.take(hasBorder ? most * step : 0);
  const block = blockOf(shape, most);
  const panelsAt = layout.take(isDepthwise ? 0 : panelBytes(block.samples * block.lines * y.width, filters));
  return {
    units: isDepthwise ? groups / LANES : groups * tapLinesOf(shape) * columnTiles(rowsOfTap(shape)),
    ownBytes: layout.bytes,
    begin: (own) =>
      hasBorder ? memory.fill(behind(own, imagesAt), i32.const(0), i32.const(most * step)) : seq(),
    add: (target, count, { x: from, dy, output, own }, span) => {
      const borders = behind(own, imagesAt);
      const samples: Samples = {
        count,
        images: hasBorder ? borders : from,
        step,
        gradients: dy,
        output,
        panels: behind(own, panelsAt),
        span,
      };
      return seq(
        hasBorder ? fetchAll(target, images, from, count, borders, bytesOf(x).image) : seq(),
        isDepthwise
          ? addDepthwise(target, shape, images, samples)
          : seq(
              ...Array.from({ length: groups }, (__, group) =>
                addGroup(target, shape, images, samples, group),
              ),
            ),
      );
    },
  };
}

/** Brings so many images into their borders, one after the other. */
function fetchAll(
  { f }: Target,
  images: BorderedImages,
  first: I32,
  count: number,
  to: I32,
  imageBytes: number,
): Statement {
  const [from, border] = [f.local('i32'), f.local('i32')];
  return seq(
    from.set(first),
    border.set(to),
    times(
      f,
      count,
      images.fetch(f, from.get, border.get),
      increase(from, imageBytes),
      increase(border, bytesOf(images.image).image),
    ),
  );
}

/** Whether the channels of neighbouring pixels under a line of taps lie side by side. */
function isSideBySide({ groups, dilation, kernelWidth }: ConvShape): boolean {
  return groups === 1 && (dilation[1] === 1 || kernelWidth === 1);
}

/** Taps of a group that have a product of their own: lines of them, or each. */
function tapLinesOf(shape: ConvShape): number {
  return shape.kernelHeight * (isSideBySide(shape) ? 1 : shape.kernelWidth);
}

/** Rows of such a product. */
function rowsOfTap(shape: ConvShape): { readonly rows: number } {
  return { rows: shape.depth * (isSideBySide(shape) ? shape.kernelWidth : 1) };
}

/** Whole samples, or lines of one, whose terms are summed together. */
interface Block {
  readonly samples: number;
  readonly lines: number;
}

function blockOf({ x, y }: ConvShape, samples: number): Block {
  const pixels = Math.max(FEWEST_PIXELS, BLOCK_BYTES / (NUMBER * Math.max(x.channels, y.channels)));
  const lines = Math.floor(pixels / y.width);
  return lines < y.height
    ? { samples: 1, lines: Math.max(1, lines) }
    : { samples: Math.min(samples, Math.floor(lines / y.height)), lines: y.height };
}

/** Adds the terms of one group, block by block. */
function addGroup(
  target: Target,
  shape: ConvShape,
  images: BorderedImages,
  samples: Samples,
  group: number,
): Statement {
  const { f } = target;
  const { y, stride } = shape;
  const [image, imageDy, at, atDy] = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
  const most = blockOf(shape, samples.count);
  return seq(
    image.set(samples.images),
    imageDy.set(samples.gradients),
    inBlocks(f, samples.count, most.samples, (count) =>
      seq(
        at.set(image.get),
        atDy.set(imageDy.get),
        inBlocks(f, y.height, most.lines, (lines) =>
          seq(
            addBlock(
              target,
              shape,
              images,
              { ...samples, count, lines, images: at.get, gradients: atDy.get },
              group,
            ),
            increase(at, bytesOf(images.image).line * stride[0] * lines),
            increase(atDy, bytesOf(y).line * lines),
          ),
        ),
        increase(image, samples.step * count),
        increase(imageDy, bytesOf(y).image * count),
      ),
    ),
  );
}

/** Adds the terms of a block: for each line of taps, or each tap, a product over its pixels. */
function addBlock(
  target: Target,
  shape: ConvShape,
  { image }: BorderedImages,
  { count, lines, images, step, gradients, output, panels, span }: Samples & { readonly lines: number },
  group: number,
): Statement {
  const { y, kernelWidth, depth, filters, stride, dilation } = shape;
  const { line, pixel } = bytesOf(image);
  const pack = packingOf(target.module, {
    rows: [{ count: count * lines * y.width, step: y.channels }],
    columns: filters,
    columnStep: 1,
  });
  const product: ColumnProductShape = {
    ...rowsOfTap(shape),
    columns: filters,
    loops: [
      { count, step },
      { count: lines, step: line * stride[0] },
      { count: y.width, step: pixel * stride[1] },
    ],
    outputStep: NUMBER * y.channels,
    output: 'added',
  };
  const tapLines = tapLinesOf(shape);
  const tiles = columnTiles(product);
  const taps = tapLines / shape.kernelHeight;
  return spanWithin(target.f, span, group * tapLines * tiles, tapLines * tiles, (ofGroup) =>
    seq(
      pack(behind(gradients, NUMBER * filters * group), panels),
      ...Array.from({ length: tapLines }, (_, i) => {
        const [row, column] = [Math.floor(i / taps), i % taps];
        return spanWithin(target.f, ofGroup, i * tiles, tiles, (ofTap) =>
          callColumnProduct(
            target,
            product,
            {
              x: behind(
                images,
                row * dilation[0] * line + column * dilation[1] * pixel + NUMBER * depth * group,
              ),
              y: i32.const(
                output + NUMBER * ((row * kernelWidth + column) * depth * y.channels + filters * group),
              ),
              matrix: panels,
            },
            ofTap,
          ),
        );
      }),
    ),
  );
}

/** Each channel by itself, four at a time: the sums of all taps stay in variables while the pixels go by. */
function addDepthwise(
  { f }: Target,
  { y, kernelHeight, kernelWidth, groups, stride, dilation }: ConvShape,
  { image }: BorderedImages,
  { count, images, step, gradients, output, span }: Samples,
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
    column.set(startOf(span, i32.const(0), VECTOR)),
    eachUnit(
      f,
      span,
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
