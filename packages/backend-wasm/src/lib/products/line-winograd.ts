import { call, f32x4, i32, seq, v128, when, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { borderedImages, type BorderedImages } from '../bordered-images.js';
import { bytesOf } from '../images.js';
import type { KeyedEpilogue, Target, WasmProgram } from '../kernel.js';
import type { ConvShape } from '../kernels/conv-shape.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, toFirst, whole } from '../stages.js';
import { allOf, downFrom, LANES, NUMBER, times, unitAt, upTo, VECTOR, type Span } from '../walk.js';
import { callProduct } from './gathered-product.js';
import { PANEL, panelBytes } from './panels.js';
import type { ProductShape } from './product-shape.js';
import { behind } from './tile.js';
import { at, four, writerOf, type Winograd } from './winograd-transforms.js';

const { add, sub } = f32x4;

/** Taps of a line of the kernel. */
export const TAPS = 5;

/** Two outputs of a filter of five cells from six products, at the points of {@link four}, whose transform of the input is the same. */
export const twoOfFive: Omit<Winograd, 'outputGrad' | 'filterGrad'> = {
  outputs: 2,
  points: 6,
  filter: (g, [a, b], out, by) =>
    seq(
      out(0, by(at(g, 0), 1 / 4)),
      out(5, at(g, 4)),
      a.set(by(add(add(at(g, 0), at(g, 2)), at(g, 4)), -1 / 6)),
      b.set(by(add(at(g, 1), at(g, 3)), 1 / 6)),
      out(1, sub(a.get, b.get)),
      out(2, add(a.get, b.get)),
      a.set(add(add(by(at(g, 0), 1 / 24), by(at(g, 2), 1 / 6)), by(at(g, 4), 2 / 3))),
      b.set(add(by(at(g, 1), 1 / 12), by(at(g, 3), 1 / 3))),
      out(3, add(a.get, b.get)),
      out(4, sub(a.get, b.get)),
    ),
  input: four.input,
  output: (d, [a, b], out) =>
    seq(
      a.set(add(at(d, 1), at(d, 2))),
      b.set(add(at(d, 3), at(d, 4))),
      out(0, add(add(at(d, 0), a.get), b.get)),
      a.set(sub(at(d, 1), at(d, 2))),
      b.set(sub(at(d, 3), at(d, 4))),
      out(1, add(add(a.get, add(b.get, b.get)), at(d, 5))),
    ),
};

const { outputs: WIDTH, points: POINTS } = twoOfFive;

/** Fewer filters are not worth the transforms. */
const FEWEST_FILTERS = 16;
/** Fewer lines of outputs leave the tiles of a product empty. */
const FEWEST_LINES = 4;
/** As for tiles of three by three: a kernel that is transformed anew in each run needs so many pixels. */
const FEWEST_PIXELS = 32;

/** Whether a kernel is five cells wide, side by side, and the stride is 1. */
export function isFiveWide({ kernelWidth, groups, stride, dilation }: ConvShape): boolean {
  return kernelWidth === TAPS && [...stride, ...dilation, groups].every((step) => step === 1);
}

/** Whether Winograd's algorithm along lines can compute a convolution and is worth it. How many images there are must not count. */
export function isLineWinogradWorth(shape: ConvShape, isLasting: boolean): boolean {
  const { y, depth, filters } = shape;
  return (
    isFiveWide(shape) &&
    depth >= LANES &&
    filters >= FEWEST_FILTERS &&
    filters % LANES === 0 &&
    y.height >= FEWEST_LINES &&
    y.width >= LANES &&
    (isLasting || y.height * y.width >= FEWEST_PIXELS)
  );
}

/** How the work on a strip of outputs, two pixels wide and as high as the map, is laid out; parts are of one product each. */
interface StripPlan {
  readonly shape: ConvShape;
  readonly images: BorderedImages;
  /** Strips of an image. */
  readonly strips: number;
  /** Lines of the image that a strip reads. */
  readonly lines: number;
  readonly product: ProductShape;
  readonly inputPart: number;
  readonly outputPart: number;
  readonly filterPart: number;
}

function planStrips(shape: ConvShape): StripPlan {
  const { x, y, kernelHeight, depth, filters, top, left } = shape;
  const strips = Math.ceil(y.width / WIDTH);
  const lines = y.height + kernelHeight - 1;
  const length = kernelHeight * depth;
  return {
    shape,
    images: borderedImages(x, {
      top,
      left,
      bottom: lines - top - x.height,
      right: strips * WIDTH + TAPS - 1 - left - x.width,
    }),
    strips,
    lines,
    // The lines under a kernel follow each other, so that a row of the product is one run of numbers.
    product: {
      rows: y.height,
      columns: filters,
      loops: [],
      length,
      rowStep: NUMBER * depth,
      outputStep: NUMBER * filters,
      start: 'zero',
      matrixStep: null,
    },
    inputPart: NUMBER * lines * depth,
    outputPart: NUMBER * y.height * filters,
    filterPart: panelBytes(length, filters),
  };
}

/**
 * Convolution by Winograd's algorithm along lines: of kernels five cells wide, two neighbouring outputs come of six products instead of ten. The lines
 * of the kernel and the channels are summed in the products, so that few channels are enough, and errors are those of one dimension.
 */
export function lineWinograd(shape: ConvShape, hasBias: boolean, isLasting: boolean): WasmProgram {
  const plan = planStrips(shape);
  const { images, strips, inputPart, outputPart, filterPart } = plan;
  const { x, y } = shape;
  const [shared, own] = [new ScratchLayout(), new ScratchLayout()];
  const filterAt = shared.take(isLasting ? 0 : POINTS * filterPart);
  // One image is shared by all; of several each thread has those that it works on.
  const isOneImage = y.samples === 1;
  const imageAt = (isOneImage ? shared : own).take(images.scratchBytes);
  const inputAt = own.take(POINTS * inputPart);
  const outputAt = own.take(POINTS * outputPart);
  return {
    scratchBytes: shared.bytes,
    ownBytes: own.bytes,
    takesEpilogue: true,
    ...(isLasting
      ? {
          keptBytes: POINTS * filterPart,
          keep: ({ module }, { inputs, kept }) => transformKernel(module, plan, inputs[1] ?? 0, kept),
        }
      : {}),
    write: (
      target,
      { inputs: [xAt = 0, kernelAt = 0, biasAt = 0], outputs, scratch, own: mine, kept },
      epilogue,
    ) => {
      const { module, f } = target;
      const [yAt = 0] = outputs;
      const filter = isLasting ? kept : scratch + filterAt;
      const border = isOneImage ? i32.const(scratch + imageAt) : behind(mine, imageAt);
      const [from, to] = [f.local('i32'), f.local('i32')];
      const strip = stripWork(target, plan, {
        image: images.at(from.get, border),
        to: to.get,
        yAt,
        biasAt: hasBias ? biasAt : null,
        input: behind(mine, inputAt),
        output: behind(mine, outputAt),
        filter,
        epilogue,
      });
      const makeFilter = isLasting ? seq() : transformKernel(module, plan, kernelAt, filter);
      const pointers = [
        { pointer: from, start: xAt, step: bytesOf(x).image },
        { pointer: to, start: yAt, step: bytesOf(y).image },
      ];
      const [prepare, fetch] = [images.prepare(border), images.fetch(f, from.get, border)];
      if (!isOneImage)
        return [whole(makeFilter), oneByOne(f, y.samples, pointers, prepare, fetch, strip(allOf(strips)))];
      const only = toFirst(allOf(1), pointers);
      const hasBorder = images.scratchBytes > 0;
      return [
        ...(isLasting && !hasBorder ? [] : [whole(makeFilter, prepare, only, fetch)]),
        { units: strips, grain: 1, run: (span) => seq(only, strip(span)) },
      ];
    },
  };
}

interface StripPlaces {
  readonly image: I32;
  /** Where the image of the output begins. */
  readonly to: I32;
  /** Where the whole output begins. */
  readonly yAt: number;
  readonly biasAt: number | null;
  readonly input: I32;
  readonly output: I32;
  readonly filter: number;
  readonly epilogue: KeyedEpilogue | null;
}

/** The work on some strips of an image. */
function stripWork({ module, f }: Target, plan: StripPlan, places: StripPlaces): (span: Span) => Statement {
  const { shape, images, strips, product, inputPart, outputPart, filterPart } = plan;
  const { y } = shape;
  const strip = f.local('i32');
  const read = unitAt(places.image, strip.get, WIDTH * bytesOf(images.image).pixel);
  const write = unitAt(places.to, strip.get, WIDTH * bytesOf(y).pixel);
  const multiply = Array.from({ length: POINTS }, (_, point) =>
    callProduct(module, product, null, {
      x: behind(places.input, point * inputPart),
      y: behind(places.output, point * outputPart),
      matrix: i32.const(places.filter + point * filterPart),
    }),
  );
  const restore = (width: number): Statement =>
    call(restoreOf(module, plan, width, places), places.output, write);
  const last = y.width - (strips - 1) * WIDTH;
  return ({ from, to }) =>
    upTo(
      strip,
      from,
      to,
      1,
      call(transformOf(module, plan), read, places.input),
      ...multiply,
      last === WIDTH
        ? restore(WIDTH)
        : when(i32.eq(strip.get, i32.const(strips - 1)), restore(last), restore(WIDTH)),
    );
}

/** A function that transforms what a strip reads: from where that begins in the image, to the parts of its products. */
function transformOf(module: ModuleWriter, { images, lines, inputPart }: StripPlan): number {
  const { line, pixel } = bytesOf(images.image);
  const { channels } = images.image;
  return module.shared(JSON.stringify(['strip in', line, channels, lines]), 2, (f) => {
    const [from, to] = f.parameters as Two;
    const numberAt = (i: number): V128 => v128.load(from.get, i * pixel);
    const write = writerOf(f, twoOfFive.input, POINTS);
    const some = write(numberAt, (i, v) => v128.store(to.get, v, i * inputPart));
    const ahead = (by: number): Statement => seq(increase(from, NUMBER * by), increase(to, NUMBER * by));
    const rest = channels % LANES;
    f.emit(
      times(
        f,
        lines,
        times(f, Math.floor(channels / LANES), some, ahead(LANES)),
        // The last channels once more with some before them.
        rest === 0 ? seq() : seq(ahead(rest - LANES), some, ahead(LANES)),
        increase(from, line - pixel),
      ),
    );
  });
}

/** A function that brings a strip back: from the parts of its products, to where its first output is. */
function restoreOf(
  module: ModuleWriter,
  { shape: { y }, outputPart }: StripPlan,
  width: number,
  { biasAt, yAt, epilogue }: Pick<StripPlaces, 'biasAt' | 'yAt' | 'epilogue'>,
): number {
  const { line, pixel } = bytesOf(y);
  const key = ['strip out', y.height, y.width, y.channels, width, biasAt, epilogue?.key, epilogue && yAt];
  return module.shared(JSON.stringify(key), 2, (f) => {
    const [from, to] = f.parameters as Two;
    const column = f.local('i32');
    const numberAt = (i: number): V128 => v128.load(from.get, i * outputPart);
    const finish = (v: V128, place: number): V128 => {
      const biased = biasAt === null ? v : add(v, v128.load(column.get, biasAt));
      return epilogue === null ? biased : epilogue.apply(f, biased, behind(to.get, place - yAt), column.get);
    };
    const write = writerOf(f, twoOfFive.output, POINTS);
    const some = write(numberAt, (j, v) =>
      j < width ? v128.store(to.get, finish(v, j * pixel), j * pixel) : seq(),
    );
    f.emit(
      times(
        f,
        y.height,
        column.set(i32.const(0)),
        times(f, y.channels / LANES, some, ...[from, to, column].map((pointer) => increase(pointer, VECTOR))),
        increase(to, line - pixel),
      ),
    );
  });
}

/** Transforms a kernel `[kh, 5, c, f]` into the panels of each product. */
function transformKernel(module: ModuleWriter, plan: StripPlan, kernelAt: number, to: number): Statement {
  const { depth, filters, kernelHeight } = plan.shape;
  const { filterPart } = plan;
  const [tap, channel] = [NUMBER * depth * filters, NUMBER * filters];
  const index = module.shared(JSON.stringify(['line filter', kernelHeight, depth, filters]), 2, (f) => {
    const [from, target] = f.parameters as Two;
    const [read, write, panels] = f.locals(3, 'i32') as readonly [...Two, Local<'i32'>];
    const numberAt = (i: number): V128 => v128.load(read.get, i * tap);
    const half = (vector: number): Statement =>
      seq(
        read.set(behind(from.get, VECTOR * vector)),
        write.set(behind(target.get, VECTOR * vector)),
        times(
          f,
          kernelHeight,
          times(
            f,
            depth,
            writerOf(f, twoOfFive.filter, TAPS)(numberAt, (i, v) => v128.store(write.get, v, i * filterPart)),
            increase(read, channel),
            increase(write, NUMBER * PANEL),
          ),
          increase(read, (TAPS - 1) * tap),
        ),
      );
    f.emit(
      panels.set(i32.const(Math.floor(filters / PANEL))),
      downFrom(
        panels,
        half(0),
        half(1),
        increase(from, NUMBER * PANEL),
        increase(target, NUMBER * PANEL * kernelHeight * depth),
      ),
      filters % PANEL === 0 ? seq() : half(0),
    );
  });
  return call(index, i32.const(kernelAt), i32.const(to));
}

type Two = readonly [Local<'i32'>, Local<'i32'>];
