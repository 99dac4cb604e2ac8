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
import {
  bordered,
  bytesOf,
  copyInner,
  fillNumbers,
  imageOf,
  isEmpty,
  type Border,
  type ImageShape,
} from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { behind, storeLanes } from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne } from '../stages.js';
import { after } from '../vector-math.js';
import { LANES, NUMBER, times, VECTOR } from '../walk.js';
import { storeLanesOnce } from './channels.js';

interface PoolAttrs {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly pads: readonly number[];
}

/** Windows over images of one channel or more. */
interface Windows {
  readonly x: ImageShape;
  readonly y: ImageShape;
  readonly height: number;
  readonly width: number;
  readonly down: number;
  readonly across: number;
  /** What the windows reach beyond the image. */
  readonly border: Border;
}

function windowsOf(x: ImageShape, y: ImageShape, { kernel, stride, pads }: PoolAttrs): Windows {
  const [height = 1, width = 1] = kernel;
  const [down = 1, across = 1] = stride;
  const [top = 0, , left = 0] = pads;
  return {
    x,
    y,
    height,
    width,
    down,
    across,
    border: {
      top,
      left,
      bottom: Math.max(0, (y.height - 1) * down + height - top - x.height),
      right: Math.max(0, (y.width - 1) * across + width - left - x.width),
    },
  };
}

/** Windows of up to so many cells are written out. */
const FEW_CELLS = 16;

/**
 * Goes through the cells of a window.
 *
 * @param visit given where the window of some channels begins, and how many bytes behind it the cell lies
 */
function cells(
  f: FunctionWriter,
  { height, width }: Windows,
  { line, pixel }: { readonly line: number; readonly pixel: number },
  at: I32,
  visit: (cell: I32, offset: number) => Statement,
): Statement {
  if (height * width <= FEW_CELLS)
    return seq(
      ...Array.from({ length: height * width }, (_, i) =>
        visit(at, Math.floor(i / width) * line + (i % width) * pixel),
      ),
    );
  const [lineAt, cell] = [f.local('i32'), f.local('i32')];
  return seq(
    lineAt.set(at),
    times(
      f,
      height,
      cell.set(lineAt.get),
      times(f, width, visit(cell.get, 0), increase(cell, pixel)),
      increase(lineAt, line),
    ),
  );
}

/** What happens before the windows of an image, each line of them, and each one. */
interface Before {
  readonly image: Statement;
  readonly line: Statement;
  readonly window: Statement;
}

interface Visit {
  readonly before?: Before;
  /** Given where the window of some channels begins, and their place in the output; `lanes` of them count. */
  readonly compute: (from: Local<'i32'>, to: Local<'i32'>, lanes: number) => Statement;
}

const nothingBefore: Before = { image: seq(), line: seq(), window: seq() };

/**
 * Goes through the windows of an image, and of each through its channels, four at a time and the last ones together.
 *
 * @param pixel bytes of a pixel
 */
function eachWindow(
  f: FunctionWriter,
  { y, down, across }: Windows,
  image: ImageShape,
  read: I32,
  write: I32,
  { compute, before = nothingBefore }: Visit,
): Statement {
  const { line, pixel } = bytesOf(image);
  const [lineAt, windowAt, from, to] = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
  const whole = Math.floor(y.channels / LANES);
  const rest = y.channels % LANES;
  return seq(
    lineAt.set(read),
    to.set(write),
    before.image,
    times(
      f,
      y.height,
      windowAt.set(lineAt.get),
      before.line,
      times(
        f,
        y.width,
        from.set(windowAt.get),
        before.window,
        whole === 0
          ? seq()
          : times(
              f,
              whole,
              compute(from, to, LANES),
              increase(from, NUMBER * LANES),
              increase(to, NUMBER * LANES),
            ),
        rest === 0 ? seq() : seq(compute(from, to, rest), increase(to, NUMBER * rest)),
        increase(windowAt, pixel * across),
      ),
      increase(lineAt, line * down),
    ),
  );
}

/** What a pool makes of a window. */
interface PoolWindow {
  readonly before?: Before;
  readonly compute: (image: ImageShape, from: Local<'i32'>) => V128;
}

/** A pool of each image, brought into a border of one number where its windows reach beyond it. */
function poolProgram(w: Windows, beyond: number, make: (f: FunctionWriter) => PoolWindow): WasmProgram {
  const { x, y, border } = w;
  const hasBorder = !isEmpty(border);
  const image = hasBorder ? bordered(x, border) : x;
  return {
    scratchBytes: 0,
    ownBytes: hasBorder ? bytesOf(image).image + VECTOR : 0,
    write: ({ f }, { inputs, outputs, own }) => {
      const [from, to] = [f.local('i32'), f.local('i32')];
      const { before, compute } = make(f);
      const pool = eachWindow(f, w, image, hasBorder ? own : from.get, to.get, {
        ...(before === undefined ? {} : { before }),
        compute: (window, place, lanes) => storeLanesOnce(f, place.get, compute(image, window), lanes),
      });
      const pointers = [
        { pointer: from, start: inputs[0] ?? 0, step: bytesOf(x).image },
        { pointer: to, start: outputs[0] ?? 0, step: bytesOf(y).image },
      ];
      return [
        hasBorder
          ? oneByOne(
              f,
              x.samples,
              pointers,
              fillNumbers(f, own, bytesOf(image).image, beyond),
              copyInner(f, x, border, from.get, own, 'in'),
              pool,
            )
          : oneByOne(f, x.samples, pointers, seq(), pool),
      ];
    },
  };
}

/** The largest of each window; NaN where one is. */
export const maxpool: WasmKernel<'maxpool'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageOf(inputs[0]), imageOf(outputs[0]), attrs);
  return poolProgram(w, -Infinity, (f) => {
    const [best, number, noNumber] = f.locals(3, 'v128') as [Local<'v128'>, Local<'v128'>, Local<'v128'>];
    const take = (cell: I32, offset: number): Statement =>
      seq(
        number.set(v128.load(cell, offset)),
        best.set(f32x4.pmax(best.get, number.get)),
        noNumber.set(v128.or(noNumber.get, f32x4.ne(number.get, number.get))),
      );
    return {
      compute: (image, from) =>
        after(
          v128.or(best.get, noNumber.get),
          best.set(f32x4.const(-Infinity)),
          noNumber.set(f32x4.const(0)),
          cells(f, w, bytesOf(image), from.get, take),
        ),
    };
  });
};

/** Whether each cell is in one window. */
function isTiled({ x, y, height, width, down, across, border }: Windows): boolean {
  const isSideBySide = down === height && across === width && isEmpty(border);
  return isSideBySide && y.height * height === x.height && y.width * width === x.width;
}

/** Passes each gradient to the first largest cell of its window. */
export const maxpoolGrad: WasmKernel<'maxpoolGrad'> = ({ inputs, attrs }) => {
  const w = windowsOf(imageOf(inputs[0]), imageOf(inputs[1]), attrs);
  const { x, y, border } = w;
  const hasBorder = !isEmpty(border);
  const image = hasBorder ? bordered(x, border) : x;
  const { image: imageBytes } = bytesOf(image);
  const layout = new ScratchLayout();
  const imageAt = layout.take(hasBorder ? imageBytes : 0);
  const gradAt = layout.take(hasBorder ? imageBytes : 0);
  const isOnce = isTiled(w);
  return {
    scratchBytes: 0,
    ownBytes: layout.bytes,
    write: ({ f }, { inputs: [xAt = 0, yAt = 0, dyAt = 0], outputs: [dxAt = 0], own }) => {
      const [from, to, largest] = [f.local('i32'), f.local('i32'), f.local('i32')];
      const [read, write] = hasBorder ? [behind(own, imageAt), behind(own, gradAt)] : [from.get, to.get];
      const [best, dy, left, hit] = [f.local('v128'), f.local('v128'), f.local('v128'), f.local('v128')];
      const target = f.local('i32');
      const grad = (window: Local<'i32'>, place: Local<'i32'>, lanes: number): Statement => {
        const give = (cell: I32, offset: number): Statement => {
          const at = i32.add(target.get, i32.sub(cell, window.get));
          return seq(
            hit.set(v128.and(f32x4.eq(v128.load(cell, offset), best.get), left.get)),
            left.set(v128.andNot(left.get, hit.get)),
            hit.set(v128.and(dy.get, hit.get)),
            isOnce ? storeLanes(at, hit.get, lanes, offset) : addLanes(f, at, offset, hit.get, lanes),
          );
        };
        return seq(
          best.set(v128.load(place.get)),
          dy.set(v128.load(i32.add(place.get, i32.const(dyAt - yAt)))),
          left.set(f32x4.eq(f32x4.const(0), f32x4.const(0))),
          target.set(i32.add(write, i32.sub(window.get, read))),
          cells(f, w, bytesOf(image), window.get, give),
        );
      };
      const pointers = [
        { pointer: from, start: xAt, step: bytesOf(x).image },
        { pointer: to, start: dxAt, step: bytesOf(x).image },
        { pointer: largest, start: yAt, step: bytesOf(y).image },
      ];
      const pool = eachWindow(f, w, image, read, largest.get, { compute: grad });
      const clear = memory.fill(write, i32.const(0), i32.const(imageBytes));
      return [
        hasBorder
          ? oneByOne(
              f,
              x.samples,
              pointers,
              fillNumbers(f, read, imageBytes, -Infinity),
              copyInner(f, x, border, from.get, read, 'in'),
              clear,
              pool,
              copyInner(f, x, border, to.get, write, 'out'),
            )
          : oneByOne(f, x.samples, pointers, seq(), isOnce ? seq() : clear, pool),
      ];
    },
  };
};

/** Adds the first lanes of a vector to what is there. */
function addLanes(f: FunctionWriter, at: I32, offset: number, v: V128, lanes: number): Statement {
  if (lanes === LANES) return v128.store(at, f32x4.add(v128.load(at, offset), v), offset);
  const sum = f.local('v128');
  return seq(sum.set(f32x4.add(v128.load(at, offset), v)), storeLanes(at, sum.get, lanes, offset));
}

type AvgpoolAttrs = PoolAttrs & { readonly count: 'real' | 'padded' | 'none' };

/** What the sum of a window is divided by. */
interface Divisor extends Before {
  readonly divide: (v: V128) => V128;
}

function divisorOf(f: FunctionWriter, w: Windows, attrs: AvgpoolAttrs): Divisor {
  const { count, pads } = attrs;
  const [top = 0, bottom = 0, left = 0, right = 0] = pads;
  const isWithin = w.border.bottom <= bottom && w.border.right <= right;
  const cells = w.height * w.width;
  const none = nothingBefore;
  if (count === 'none' || cells === 1) return { ...none, divide: (v) => v };
  if (isEmpty(w.border) || (count === 'padded' && isWithin))
    return { ...none, divide: (v) => f32x4.div(v, f32x4.const(cells)) };
  // Cells of a window along an axis, from its beginning, a whole number: those that count.
  const isReal = count === 'real';
  const along = (start: Local<'f32'>, length: number, size: number, end: number): F32 =>
    f32.sub(
      f32.min(f32.add(start.get, f32.const(length)), f32.const(isReal ? size : size + end)),
      isReal ? f32.max(start.get, f32.const(0)) : start.get,
    );
  const [row, column] = [f.local('f32'), f.local('f32')];
  const divisor = f.local('v128');
  const step = (at: Local<'f32'>, by: number): Statement => at.set(f32.add(at.get, f32.const(by)));
  return {
    image: row.set(f32.const(-top - w.down)),
    line: seq(step(row, w.down), column.set(f32.const(-left - w.across))),
    window: seq(
      step(column, w.across),
      divisor.set(
        f32x4.splat(
          f32.mul(along(row, w.height, w.x.height, bottom), along(column, w.width, w.x.width, right)),
        ),
      ),
    ),
    divide: (v) => f32x4.div(v, divisor.get),
  };
}

/** Mean or sum of each window. */
export const avgpool: WasmKernel<'avgpool'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageOf(inputs[0]), imageOf(outputs[0]), attrs);
  return poolProgram(w, 0, (f) => {
    const divisor = divisorOf(f, w, attrs);
    const sum = f.local('v128');
    const take = (cell: I32, offset: number): Statement =>
      sum.set(f32x4.add(sum.get, v128.load(cell, offset)));
    return {
      before: divisor,
      compute: (image, from) =>
        after(divisor.divide(sum.get), sum.set(f32x4.const(0)), cells(f, w, bytesOf(image), from.get, take)),
    };
  });
};

/** Gives each cell its share of the gradient of each window over it. */
export const avgpoolGrad: WasmKernel<'avgpoolGrad'> = ({ inputs, outputs, attrs }) => {
  const w = windowsOf(imageOf(outputs[0]), imageOf(inputs[0]), attrs);
  const { x, y, border } = w;
  const hasBorder = !isEmpty(border);
  const image = hasBorder ? bordered(x, border) : x;
  const { image: imageBytes } = bytesOf(image);
  return {
    scratchBytes: 0,
    ownBytes: hasBorder ? imageBytes : 0,
    write: ({ f }, { inputs: [dyAt = 0], outputs: [dxAt = 0], own }) => {
      const [from, to] = [f.local('i32'), f.local('i32')];
      const write = hasBorder ? own : to.get;
      const share = f.local('v128');
      const divisor = divisorOf(f, w, attrs);
      const grad = (window: Local<'i32'>, place: Local<'i32'>, lanes: number): Statement =>
        seq(
          share.set(divisor.divide(v128.load(place.get))),
          cells(f, w, bytesOf(image), window.get, (cell, offset) =>
            addLanes(f, cell, offset, share.get, lanes),
          ),
        );
      const pointers = [
        { pointer: from, start: dyAt, step: bytesOf(y).image },
        { pointer: to, start: dxAt, step: bytesOf(x).image },
      ];
      return [
        oneByOne(
          f,
          x.samples,
          pointers,
          seq(),
          memory.fill(write, i32.const(0), i32.const(imageBytes)),
          eachWindow(f, w, image, write, from.get, { before: divisor, compute: grad }),
          hasBorder ? copyInner(f, x, border, to.get, write, 'out') : seq(),
        ),
      ];
    },
  };
};
