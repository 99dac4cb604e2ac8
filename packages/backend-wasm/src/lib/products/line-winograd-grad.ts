import {
  call,
  f32x4,
  i32,
  memory,
  seq,
  v128,
  type I32,
  type Statement,
  type V128,
} from '../assembler/code.js';
import { increase, type Local } from '../assembler/function-writer.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { bordered, bytesOf, copyInner, isEmpty } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { inputBorder, type ConvShape } from '../kernels/conv-shape.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, whole } from '../stages.js';
import { LANES, NUMBER, times, VECTOR } from '../walk.js';
import { callProduct } from './gathered-product.js';
import { isFiveWide, TAPS, twoOfFive } from './line-winograd.js';
import { PANEL, panelBytes } from './panels.js';
import type { ProductShape } from './product-shape.js';
import { behind, storeLanes } from './tile.js';
import { at, writerOf, type Transform } from './winograd-transforms.js';

const { outputs: WIDTH, points: POINTS } = twoOfFive;
const { add, sub } = f32x4;

/** The transpose of `output` of {@link twoOfFive}: of two gradients, the factors of the products. */
const spread: Transform = (d, [a], out) =>
  seq(
    out(0, at(d, 0)),
    out(5, at(d, 1)),
    out(1, add(at(d, 0), at(d, 1))),
    out(2, sub(at(d, 0), at(d, 1))),
    a.set(add(at(d, 1), at(d, 1))),
    out(3, add(at(d, 0), a.get)),
    out(4, sub(at(d, 0), a.get)),
  );

/** The transpose of its `input`: of six products, the gradients of six cells. */
const collect: Transform = (m, [a, b], out, by) =>
  seq(
    a.set(add(at(m, 1), at(m, 2))),
    b.set(add(at(m, 3), at(m, 4))),
    out(0, by(at(m, 0), 4)),
    out(2, sub(by(at(m, 0), -5), add(by(a.get, 4), b.get))),
    out(4, add(at(m, 0), add(a.get, b.get))),
    a.set(sub(at(m, 1), at(m, 2))),
    b.set(sub(at(m, 3), at(m, 4))),
    b.set(add(b.get, b.get)),
    out(1, sub(by(sub(at(m, 5), a.get), 4), b.get)),
    out(3, sub(add(a.get, b.get), by(at(m, 5), 5))),
    out(5, at(m, 5)),
  );

/** Whether Winograd's algorithm along lines can compute a gradient that is found from the outputs. How many images there are must not count. */
export function isLineGradWorth(shape: ConvShape): boolean {
  const { y: dy, filters } = shape;
  return isFiveWide(shape) && filters % LANES === 0 && dy.width % WIDTH === 0 && dy.height >= LANES;
}

/** How the work on a strip of gradients, two pixels wide and as high as the map, is laid out; parts are of one product each. */
interface GradPlan {
  readonly shape: ConvShape;
  readonly product: ProductShape;
  /** Bytes of a row of a product. */
  readonly row: number;
  readonly inputPart: number;
  readonly outputPart: number;
  readonly filterPart: number;
}

function planGrad(shape: ConvShape): GradPlan {
  const { y: dy, kernelHeight, depth, filters } = shape;
  const columns = kernelHeight * depth;
  const row = VECTOR * Math.ceil(columns / LANES);
  return {
    shape,
    product: {
      rows: dy.height,
      columns,
      loops: [],
      length: filters,
      rowStep: NUMBER * filters,
      outputStep: row,
      start: 'zero',
      matrixStep: null,
    },
    row,
    inputPart: NUMBER * filters * dy.height,
    // Lines of zeros above and below, so that each line of the result sums as many.
    outputPart: row * (dy.height + 2 * (kernelHeight - 1)) + VECTOR,
    filterPart: panelBytes(filters, columns),
  };
}

/**
 * The gradient of a convolution to its input by the transpose of Winograd's algorithm along lines: what two neighbouring outputs give to the six
 * cells under them comes of six products instead of ten, each with all lines of the kernel. Lines are summed before they are brought back.
 */
export function lineGrad(shape: ConvShape): WasmProgram {
  const plan = planGrad(shape);
  const { x: dx, y: dy } = shape;
  const border = inputBorder(shape);
  const image = bordered(dx, border);
  const hasBorder = !isEmpty(border);
  const { product, row, inputPart, outputPart, filterPart } = plan;
  const own = new ScratchLayout();
  const inputAt = own.take(POINTS * inputPart);
  const outputAt = own.take(POINTS * outputPart);
  const imageAt = own.take(hasBorder ? bytesOf(image).image : 0);
  return {
    scratchBytes: POINTS * filterPart,
    ownBytes: own.bytes,
    write: ({ module, f }, { inputs: [dyAt = 0, kernelAt = 0], outputs: [dxAt = 0], scratch, own: mine }) => {
      const [sample, to, from, strip] = f.locals(4, 'i32') as readonly [...Two, ...Two];
      const [input, output] = [behind(mine, inputAt), behind(mine, outputAt)];
      const target = hasBorder ? behind(mine, imageAt) : to.get;
      const multiply = Array.from({ length: POINTS }, (_, point) =>
        callProduct(module, product, null, {
          x: behind(input, point * inputPart),
          y: behind(output, point * outputPart + row * (shape.kernelHeight - 1)),
          matrix: i32.const(scratch + point * filterPart),
        }),
      );
      const pointers = [
        { pointer: sample, start: dyAt, step: bytesOf(dy).image },
        { pointer: to, start: dxAt, step: bytesOf(dx).image },
      ];
      return [
        whole(transformKernel(module, plan, kernelAt, scratch)),
        oneByOne(
          f,
          dx.samples,
          pointers,
          memory.fill(output, i32.const(0), i32.const(POINTS * outputPart)),
          memory.fill(target, i32.const(0), i32.const(bytesOf(image).image)),
          from.set(sample.get),
          strip.set(target),
          times(
            f,
            dy.width / WIDTH,
            call(spreadOf(module, plan), from.get, input),
            ...multiply,
            call(collectOf(module, plan), output, strip.get),
            increase(from, WIDTH * bytesOf(dy).pixel),
            increase(strip, WIDTH * bytesOf(image).pixel),
          ),
          hasBorder ? copyInner(f, dx, border, to.get, target, 'out') : seq(),
        ),
      ];
    },
  };
}

/** A function that transforms a strip of gradients: from its first pixel, to the parts of its products. */
function spreadOf(module: ModuleWriter, { shape: { y: dy }, inputPart }: GradPlan): number {
  const { line, pixel } = bytesOf(dy);
  return module.shared(JSON.stringify(['strip spread', dy.height, dy.width, dy.channels]), 2, (f) => {
    const [from, to] = f.parameters as Two;
    const numberAt = (i: number): V128 => v128.load(from.get, i * pixel);
    f.emit(
      times(
        f,
        dy.height,
        times(
          f,
          dy.channels / LANES,
          writerOf(f, spread, WIDTH)(numberAt, (i, v) => v128.store(to.get, v, i * inputPart)),
          increase(from, VECTOR),
          increase(to, VECTOR),
        ),
        increase(from, line - pixel),
      ),
    );
  });
}

/** A function that sums the lines of a strip's products and adds what they give to the cells under it: from the first product, to its first cell. */
function collectOf(module: ModuleWriter, { shape, row, outputPart }: GradPlan): number {
  const { y: dy, kernelHeight, depth } = shape;
  const { line, pixel } = bytesOf(bordered(shape.x, inputBorder(shape)));
  const key = ['strip collect', dy.height, kernelHeight, depth, line];
  return module.shared(JSON.stringify(key), 2, (f) => {
    const [from, to] = f.parameters as Two;
    const sum = f.local('v128');
    // The first line of the kernel meets the last of the lines of gradients that reach a cell.
    const numberAt = (point: number): V128 =>
      Array.from({ length: kernelHeight }, (_, i) =>
        v128.load(from.get, point * outputPart + row * (kernelHeight - 1 - i) + NUMBER * depth * i),
      ).reduce((total, term) => add(total, term));
    const write = writerOf(f, collect, POINTS);
    const some = (lanes: number): Statement =>
      seq(
        write(numberAt, (i, v) =>
          seq(sum.set(add(v128.load(to.get, i * pixel), v)), storeLanes(to.get, sum.get, lanes, i * pixel)),
        ),
        increase(from, NUMBER * lanes),
        increase(to, NUMBER * lanes),
      );
    const vectors = Math.floor(depth / LANES);
    const rest = depth % LANES;
    f.emit(
      times(
        f,
        dy.height + kernelHeight - 1,
        vectors === 0 ? seq() : times(f, vectors, some(LANES)),
        rest === 0 ? seq() : some(rest),
        increase(from, row - NUMBER * depth),
        increase(to, line - NUMBER * depth),
      ),
    );
  });
}

/** Transforms a kernel `[kh, 5, c, f]` into the panels of each product, whose rows are its filters. */
function transformKernel(module: ModuleWriter, plan: GradPlan, kernelAt: number, to: number): Statement {
  const { depth, filters, kernelHeight } = plan.shape;
  const { filterPart } = plan;
  const tap = NUMBER * depth * filters;
  const index = module.shared(
    JSON.stringify(['line filter turned', kernelHeight, depth, filters]),
    2,
    (f) => {
      const [from, target] = f.parameters as Two;
      const [write, column] = f.locals(2, 'i32') as Two;
      const made = f.local('v128');
      const numberAt = (i: number): V128 => v128.load(from.get, i * tap);
      const writeFilter = writerOf(f, twoOfFive.filter, TAPS);
      const lanes = Array.from({ length: LANES }, (_, lane) => lane);
      const place: I32 = i32.add(
        i32.mul(i32.shrU(column.get, i32.const(Math.log2(PANEL))), i32.const(NUMBER * PANEL * filters)),
        i32.mul(i32.and(column.get, i32.const(PANEL - 1)), i32.const(NUMBER)),
      );
      f.emit(
        column.set(i32.const(0)),
        times(
          f,
          kernelHeight,
          times(
            f,
            depth,
            write.set(i32.add(target.get, place)),
            times(
              f,
              filters / LANES,
              writeFilter(numberAt, (i, v) =>
                seq(
                  made.set(v),
                  ...lanes.map((lane) =>
                    v128.store32Lane(write.get, made.get, lane, i * filterPart + NUMBER * PANEL * lane),
                  ),
                ),
              ),
              increase(from, VECTOR),
              increase(write, NUMBER * PANEL * LANES),
            ),
            increase(column, 1),
          ),
          increase(from, (TAPS - 1) * tap),
        ),
      );
    },
  );
  return call(index, i32.const(kernelAt), i32.const(to));
}

type Two = readonly [Local<'i32'>, Local<'i32'>];
