import {
  f32,
  f32x4,
  i32,
  memory,
  seq,
  v128,
  type F32,
  type I32,
  type Statement,
  type V128,
} from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import { borderedImages } from '../bordered-images.js';
import { tileForm } from '../engine.js';
import { bytesOf } from '../images.js';
import { behind, createTile, cutRows, sumOf } from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { LANES, NUMBER, times, unitAt, upTo, VECTOR, type Span } from '../walk.js';
import { inputBorder, type ConvShape } from './conv-shape.js';
import type { KernelGradMethod } from './kernel-grad-method.js';
import { isOverPlanes } from './plane-conv.js';

/** Sums of a tile at most: some filters under a line of taps. */
const MOST_SUMS = 10;

/** Whether a gradient goes by planes: lines are whole vectors of pixels, and the taps of a line fit into a tile. */
export function isKernelGradByPlanes(shape: ConvShape): boolean {
  return isOverPlanes(shape) && shape.y.width % LANES === 0 && shape.kernelWidth <= MOST_SUMS;
}

/**
 * The gradient of a convolution of planes to its kernel: lanes are neighbouring pixels, so that neither filters nor taps need be whole vectors. The
 * gradients of the outputs become planes first; each lane sums its pixels of some samples, and the lanes are added at the end. A unit is a line of taps.
 */
export function byPlanes(shape: ConvShape): KernelGradMethod {
  const { x, y, kernelHeight, kernelWidth, filters } = shape;
  const images = borderedImages(x, inputBorder(shape));
  const sumBytes = VECTOR * kernelHeight * kernelWidth * filters;
  const layout = new ScratchLayout();
  const planesAt = layout.take(bytesOf(y).image);
  const sumsAt = layout.take(sumBytes);
  const imageAt = layout.take(images.scratchBytes);
  return {
    units: kernelHeight,
    ownBytes: layout.bytes,
    begin: (own) => images.prepare(behind(own, imageAt)),
    add: ({ f }, count, { x: xAt, dy: dyAt, output, own }, span) => {
      const [from, dy] = [f.local('i32'), f.local('i32')];
      const [planes, sums, border] = [behind(own, planesAt), behind(own, sumsAt), behind(own, imageAt)];
      const image = images.at(from.get, border);
      return seq(
        from.set(xAt),
        dy.set(dyAt),
        memory.fill(sums, i32.const(0), i32.const(sumBytes)),
        times(
          f,
          count,
          images.fetch(f, from.get, border),
          toPlanes(f, shape, dy.get, planes),
          addSample(f, shape, bytesOf(images.image).line, { image, planes, sums }, span),
          increase(from, bytesOf(x).image),
          increase(dy, bytesOf(y).image),
        ),
        addLanes(f, shape, sums, output, span),
      );
    },
  };
}

/** Turns an image around: its channels become planes, one behind the other. */
function toPlanes(f: FunctionWriter, { y }: ConvShape, from: I32, to: I32): Statement {
  const { pixel, image } = bytesOf(y);
  const plane = image / y.channels;
  const [read, write] = [f.local('i32'), f.local('i32')];
  const pixels = f.locals(LANES, 'v128');
  const pairs = f.locals(LANES, 'v128');
  const of = (all: readonly Local<'v128'>[], i: number): V128 => (all[i] as Local<'v128'>).get;
  const chunk = (first: number): Statement =>
    seq(
      ...pixels.map((local, i) => local.set(v128.load(read.get, pixel * i + NUMBER * first))),
      ...pairs.map((local, i) => {
        const [a, begin] = [2 * (i % 2), 2 * Math.floor(i / 2)];
        return local.set(
          v128.shuffle(of(pixels, a), of(pixels, a + 1), [begin, begin + 4, begin + 1, begin + 5]),
        );
      }),
      ...Array.from({ length: Math.min(LANES, y.channels - first) }, (_, i) => {
        const [pair, at] = [2 * Math.floor(i / 2), 2 * (i % 2)];
        return v128.store(
          write.get,
          v128.shuffle(of(pairs, pair), of(pairs, pair + 1), [at, at + 1, at + 4, at + 5]),
          plane * (first + i),
        );
      }),
    );
  return seq(
    read.set(from),
    write.set(to),
    times(
      f,
      (y.height * y.width) / LANES,
      ...Array.from({ length: Math.ceil(y.channels / LANES) }, (_, i) => chunk(LANES * i)),
      increase(read, LANES * pixel),
      increase(write, VECTOR),
    ),
  );
}

/** Where the numbers of a sample lie, and the sums by line of taps, filter and tap. */
interface SamplePlaces {
  readonly image: I32;
  readonly planes: I32;
  readonly sums: I32;
}

/** Adds the terms of a sample to the sums of some lines of taps. */
function addSample(
  f: FunctionWriter,
  shape: ConvShape,
  lineBytes: number,
  { image, planes, sums }: SamplePlaces,
  { from, to }: Span,
): Statement {
  const { y, kernelWidth, filters, stride, dilation } = shape;
  const plane = NUMBER * y.height * y.width;
  const vectors = y.width / LANES;
  const writtenOut = vectors <= tileForm().unrolled ? vectors : 1;
  const [line, read, slopes, sumAt] = f.locals(4, 'i32') as readonly [
    Local<'i32'>,
    Local<'i32'>,
    Local<'i32'>,
    Local<'i32'>,
  ];
  const tileOf = (rows: number): Statement => {
    const tile = createTile(f, rows, kernelWidth);
    const held = f.locals(rows, 'v128');
    const term = (vector: number): Statement =>
      seq(
        ...held.map((local, row) => local.set(v128.load(slopes.get, plane * row + VECTOR * vector))),
        ...Array.from({ length: kernelWidth }, (_, tap) =>
          seq(
            tile.other.set(v128.load(read.get, NUMBER * dilation[1] * tap + VECTOR * vector)),
            ...held.map((local, row) => {
              const sum = sumOf(tile, row, tap);
              return sum.set(f.addProduct(sum.get, tile.other.get, local.get));
            }),
          ),
        ),
      );
    return seq(
      read.set(unitAt(image, line.get, dilation[0] * lineBytes)),
      ...tile.sums.map((sum, i) => sum.set(v128.load(sumAt.get, VECTOR * i))),
      times(
        f,
        y.height,
        times(
          f,
          vectors / writtenOut,
          ...Array.from({ length: writtenOut }, (_, vector) => term(vector)),
          increase(read, VECTOR * writtenOut),
          increase(slopes, VECTOR * writtenOut),
        ),
        increase(read, stride[0] * lineBytes - VECTOR * vectors),
      ),
      ...tile.sums.map((sum, i) => v128.store(sumAt.get, sum.get, VECTOR * i)),
      // Behind its first plane already.
      increase(slopes, plane * (rows - 1)),
      increase(sumAt, VECTOR * rows * kernelWidth),
    );
  };
  return upTo(
    line,
    from,
    to,
    1,
    slopes.set(planes),
    sumAt.set(unitAt(sums, line.get, VECTOR * filters * kernelWidth)),
    ...cutRows(filters, Math.floor(MOST_SUMS / kernelWidth)).map(({ rows, tiles }) =>
      times(f, tiles, tileOf(rows)),
    ),
  );
}

/** Adds the lanes of the sums of some lines of taps to the gradient. */
function addLanes(
  f: FunctionWriter,
  { kernelWidth, filters }: ConvShape,
  sums: I32,
  output: number,
  { from, to }: Span,
): Statement {
  const [line, sumAt, place] = f.locals(3, 'i32') as readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>];
  const sum = f.local('v128');
  const lane = (i: number): F32 => f32x4.lane(sum.get, i);
  const total = f32.add(f32.add(lane(0), lane(1)), f32.add(lane(2), lane(3)));
  return upTo(
    line,
    from,
    to,
    1,
    sumAt.set(unitAt(sums, line.get, VECTOR * filters * kernelWidth)),
    place.set(unitAt(i32.const(output), line.get, NUMBER * filters * kernelWidth)),
    times(
      f,
      filters,
      ...Array.from({ length: kernelWidth }, (_, tap) => {
        const offset = NUMBER * filters * tap;
        return seq(
          sum.set(v128.load(sumAt.get, VECTOR * tap)),
          f32.store(place.get, f32.add(f32.load(place.get, offset), total), offset),
        );
      }),
      increase(sumAt, VECTOR * kernelWidth),
      increase(place, NUMBER),
    ),
  );
}
