import { f32x4, i32, memory, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase, type FunctionWriter } from '../assembler/function-writer.js';
import { bordered, bytesOf, copyInner, isEmpty } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { callProduct } from '../products/gathered-product.js';
import type { ProductShape } from '../products/product-shape.js';
import { PANEL, packingOf, panelBytes, type MatrixLayout } from '../products/panels.js';
import { behind, storeLanes } from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, whole } from '../stages.js';
import { LANES, NUMBER, times, VECTOR } from '../walk.js';
import { inputBorder, type ConvShape } from './conv-shape.js';

/** Numbers of a line of taps that are added up without a loop. */
const MOST_SIDE_BY_SIDE = 128;
/** What it costs to add up a number, in products. */
const COST_OF_ADDING = 8;

/**
 * Whether the gradient to the input of a convolution is found faster from its outputs than from its inputs: where few channels would not fill the
 * panels of a product, or windows over the border would multiply zeros.
 */
export function isScatteringWorth({
  x: dx,
  y: dy,
  kernelHeight,
  kernelWidth,
  groups,
  depth,
  filters,
  stride,
  dilation,
}: ConvShape): boolean {
  const taps = kernelHeight * kernelWidth;
  const panels = (columns: number): number => PANEL * Math.ceil(columns / PANEL);
  const gathered = (dx.height * dx.width * taps * filters * panels(depth)) / (stride[0] * stride[1]);
  const scattered = dy.height * dy.width * panels(taps * depth) * (filters + COST_OF_ADDING);
  const isSideBySide = groups === 1 && (dilation[1] === 1 || kernelWidth === 1);
  return isSideBySide && kernelWidth * depth <= MOST_SIDE_BY_SIDE && scattered < gathered;
}

/**
 * The gradient of a convolution to its input from its outputs: what each gives to its whole window is a row of one product, and is added there line
 * by line of taps. Each sum goes through the outputs in their order.
 */
export function scatteredGrad(shape: ConvShape): WasmProgram {
  const { x: dx, y: dy, kernelHeight, kernelWidth, depth, filters } = shape;
  const border = inputBorder(shape);
  const image = bordered(dx, border);
  const hasBorder = !isEmpty(border);
  const columns = kernelHeight * kernelWidth * depth;
  const rowBytes = VECTOR * Math.ceil(columns / LANES);
  // The kernel lies as `[kh, kw, c, f]`.
  const matrix: MatrixLayout = { rows: [{ count: filters, step: 1 }], columns, columnStep: filters };
  const product: ProductShape = {
    rows: dy.width,
    columns,
    loops: [],
    length: filters,
    rowStep: NUMBER * filters,
    outputStep: rowBytes,
    start: 'zero',
    matrixStep: null,
  };
  const own = new ScratchLayout();
  const rowsAt = own.take(rowBytes * dy.width);
  const imageAt = own.take(hasBorder ? bytesOf(image).image : 0);
  return {
    scratchBytes: panelBytes(filters, columns),
    ownBytes: own.bytes,
    write: ({ module, f }, { inputs: [dyAt = 0, kernelAt = 0], outputs: [dxAt = 0], scratch, own: mine }) => {
      const [sample, from, to, line] = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
      const [panels, rows] = [i32.const(scratch), behind(mine, rowsAt)];
      const target = hasBorder ? behind(mine, imageAt) : to.get;
      const pointers = [
        { pointer: sample, start: dyAt, step: bytesOf(dy).image },
        { pointer: to, start: dxAt, step: bytesOf(dx).image },
      ];
      return [
        whole(packingOf(module, matrix)(i32.const(kernelAt), panels)),
        oneByOne(
          f,
          dx.samples,
          pointers,
          seq(),
          memory.fill(target, i32.const(0), i32.const(bytesOf(image).image)),
          from.set(sample.get),
          line.set(target),
          times(
            f,
            dy.height,
            callProduct(module, product, null, { x: from.get, y: rows, matrix: panels }),
            addWindows(f, shape, rows, line.get),
            increase(from, bytesOf(dy).line),
            increase(line, bytesOf(image).line * shape.stride[0]),
          ),
          hasBorder ? copyInner(f, dx, border, to.get, target, 'out') : seq(),
        ),
      ];
    },
  };
}

/** Adds what each output of a line gives to its window. */
function addWindows(f: FunctionWriter, shape: ConvShape, rows: I32, line: I32): Statement {
  const { x: dx, y: dy, kernelHeight, kernelWidth, depth, stride, dilation } = shape;
  const image = bytesOf(bordered(dx, inputBorder(shape)));
  const [row, window] = [f.local('i32'), f.local('i32')];
  const sum = f.local('v128');
  const numbers = kernelWidth * depth;
  const parts = Array.from({ length: Math.ceil(numbers / LANES) }, (_, i) => i);
  const addLine = (tap: number): Statement =>
    seq(
      ...parts.map((i) => {
        const place = tap * dilation[0] * image.line + VECTOR * i;
        const given = v128.load(row.get, NUMBER * numbers * tap + VECTOR * i);
        return seq(
          sum.set(f32x4.add(v128.load(window.get, place), given)),
          storeLanes(window.get, sum.get, Math.min(LANES, numbers - LANES * i), place),
        );
      }),
    );
  return seq(
    row.set(rows),
    window.set(line),
    times(
      f,
      dy.width,
      ...Array.from({ length: kernelHeight }, (_, tap) => addLine(tap)),
      increase(row, VECTOR * Math.ceil((kernelHeight * numbers) / LANES)),
      increase(window, image.pixel * stride[1]),
    ),
  );
}
