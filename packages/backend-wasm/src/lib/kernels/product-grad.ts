import { i32, memory, seq, type I32, type Statement } from '../assembler/code.js';
import { borderedImages } from '../bordered-images.js';
import { bytesOf, type Border, type ImageShape } from '../images.js';
import type { Target, WasmProgram } from '../kernel.js';
import { callProduct } from '../products/gathered-product.js';
import { packingOf, panelBytes, type MatrixLayout } from '../products/panels.js';
import { depthOf, type Applied, type ProductShape } from '../products/product-shape.js';
import { tableBytes, writeTable, type RowGrid } from '../products/row-table.js';
import { behind } from '../products/tile.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, whole } from '../stages.js';
import { NUMBER } from '../walk.js';
import type { ConvShape } from './conv-shape.js';
import { windowStart, type Phase } from './input-phases.js';

/** The product of one phase, and the part of the kernel that it goes with. */
interface PhaseProduct {
  readonly grid: RowGrid;
  readonly product: ProductShape;
  readonly matrix: MatrixLayout;
  /** Where the first number of the matrix lies in the kernel, in bytes. */
  readonly matrixStart: number;
}

function phaseProduct(
  { x: dx, depth, filters, groups, kernelWidth, stride }: ConvShape,
  { rows, columns }: Phase,
  image: ImageShape,
  isOnly: boolean,
): PhaseProduct {
  const [read, write] = [bytesOf(image), bytesOf(dx)];
  const grid: RowGrid = {
    height: rows.count,
    width: columns.count,
    input: { line: read.line, pixel: read.pixel },
    output: isOnly ? null : { line: write.line * stride[0], pixel: write.pixel * stride[1] },
  };
  const isSideBySide = groups === 1 && (columns.step === 1 || columns.taps.length === 1);
  const lines = rows.taps.length > 1 ? [{ count: rows.taps.length, step: read.line * rows.step }] : [];
  const pixels =
    isSideBySide || columns.taps.length === 1
      ? []
      : [{ count: columns.taps.length, step: read.pixel * columns.step }];
  // Where the numbers of a tap lie in the kernel `[kh, kw, c/groups, f]`.
  const tapNumbers = depth * filters * groups;
  const tapOf = (row: number, column: number): number => (row * kernelWidth + column) * tapNumbers;
  const between = (taps: readonly number[]): number => (taps[1] ?? 0) - (taps[0] ?? 0);
  return {
    grid,
    product: {
      rows: rows.count * columns.count,
      columns: depth,
      loops: [...lines, ...pixels],
      length: isSideBySide ? columns.taps.length * filters : filters,
      rowStep: 'table',
      outputStep: grid.output === null ? write.pixel : 'table',
      start: 'zero',
      matrixStep: null,
    },
    matrix: {
      rows: [
        { count: rows.taps.length, step: tapOf(between(rows.taps), 0) },
        { count: columns.taps.length, step: tapOf(0, between(columns.taps)) },
        { count: filters, step: 1 },
      ],
      columns: depth,
      columnStep: filters * groups,
    },
    matrixStart: NUMBER * tapOf(rows.taps[0] ?? 0, columns.taps[0] ?? 0),
  };
}

/** The product of a phase, with its places in scratch. */
interface PlacedProduct extends PhaseProduct {
  readonly phase: Phase;
  readonly panels: number;
  readonly table: number;
}

/** The gradient as a product for each phase. */
export function productGrad(shape: ConvShape, phases: readonly Phase[], border: Border): WasmProgram {
  const { x: dx, y: dy, groups, depth } = shape;
  const images = borderedImages(dy, border);
  const working = phases.filter(({ rows, columns }) => rows.taps.length * columns.taps.length > 0);
  const layout = new ScratchLayout();
  const parts = working.map((phase): PlacedProduct => {
    const made = phaseProduct(shape, phase, images.image, phases.length === 1);
    const panels = layout.take(groups * panelBytes(depthOf(made.product), depth));
    return { ...made, phase, panels, table: layout.take(tableBytes(made.grid)) };
  });
  // Pixels that meet no tap.
  const hasGaps = working.length < phases.length;
  return {
    scratchBytes: layout.bytes,
    ownBytes: images.scratchBytes,
    takesEpilogue: !hasGaps,
    write: (target, { inputs: [dyAt = 0, kernelAt = 0], outputs, scratch, own }, epilogue) => {
      const { f } = target;
      const output = outputs[0] ?? 0;
      const [from, to] = [f.local('i32'), f.local('i32')];
      const image = images.at(from.get, own);
      const bytes = { gradient: bytesOf(dy).image, result: bytesOf(dx).image };
      return [
        whole(
          ...parts.map((part) => preparePart(target, shape, part, kernelAt, scratch)),
          hasGaps
            ? memory.fill(i32.const(output), i32.const(0), i32.const(bytes.result * dx.samples))
            : seq(),
        ),
        oneByOne(
          f,
          dx.samples,
          [
            { pointer: from, start: dyAt, step: bytes.gradient },
            { pointer: to, start: output, step: bytes.result },
          ],
          images.prepare(own),
          images.fetch(f, from.get, own),
          ...parts.map((part) =>
            computePart(target, shape, part, {
              window: behind(image, windowStart(part.phase, border, images.image)),
              to: to.get,
              scratch,
              applied: epilogue === null ? null : { epilogue, output },
            }),
          ),
        ),
      ];
    },
  };
}

/** Writes the table of a phase and packs its part of the kernel, group by group. */
function preparePart(
  { module, f }: Target,
  { groups, depth, filters }: ConvShape,
  { grid, matrix, matrixStart, panels, table, product }: PlacedProduct,
  kernelAt: number,
  scratch: number,
): Statement {
  const pack = packingOf(module, matrix);
  return seq(
    writeTable(f, grid, i32.const(scratch + table)),
    ...Array.from({ length: groups }, (_, group) =>
      pack(
        i32.const(kernelAt + matrixStart + NUMBER * filters * group),
        i32.const(scratch + panels + panelBytes(depthOf(product), depth) * group),
      ),
    ),
  );
}

interface PartPlaces {
  /** Where the window of the first output begins. */
  readonly window: I32;
  /** Where the gradient of the image goes. */
  readonly to: I32;
  readonly scratch: number;
  readonly applied: Applied | null;
}

function computePart(
  { module }: Target,
  { x: dx, groups, depth, filters }: ConvShape,
  { phase, product, panels, table }: PlacedProduct,
  { window, to, scratch, applied }: PartPlaces,
): Statement {
  const { line, pixel } = bytesOf(dx);
  const first = phase.rows.first * line + phase.columns.first * pixel;
  return seq(
    ...Array.from({ length: groups }, (_, group) =>
      callProduct(module, product, applied, {
        x: behind(window, NUMBER * filters * group),
        y: behind(to, first + NUMBER * depth * group),
        matrix: i32.const(scratch + panels + panelBytes(depthOf(product), depth) * group),
        table: i32.const(scratch + table),
        column: i32.const(NUMBER * depth * group),
      }),
    ),
  );
}
