import { i32, memory } from '../assembler/code.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { callColumnProduct, columnTiles, type ColumnProductShape } from '../products/column-product.js';
import { productStage, rowVectors } from '../products/gathered-product.js';
import type { ProductShape } from '../products/product-shape.js';
import { PANEL, packingOf, panelBytes, type MatrixLayout } from '../products/panels.js';
import { whole } from '../stages.js';
import { LANES, NUMBER } from '../walk.js';
import { FEW_ROWS } from './conv.js';

/** The matrix product. With `transposeA` the sums run over samples, else over features; each begins with `acc`. */
export const matmul: WasmKernel<'matmul'> = ({ inputs, outputs, attrs }, [, isLasting = false]) => {
  const [rows = 1, columns = 1] = outputs[0]?.shape ?? [];
  const [first = 1, second = 1] = inputs[0]?.shape ?? [];
  const depth = attrs.transposeA ? first : second;
  const hasAcc = inputs.length > 2;
  const layout: MatrixLayout = attrs.transposeB
    ? { rows: [{ count: depth, step: 1 }], columns, columnStep: depth }
    : { rows: [{ count: depth, step: columns }], columns, columnStep: 1 };
  return attrs.transposeA
    ? overSamples(rows, depth, layout, hasAcc)
    : overFeatures(rows, depth, layout, hasAcc, isLasting);
};

/**
 * A matrix that lasts is packed for a single row where it is no larger: what is read one after the other comes out of the second-level cache half as
 * quickly again as what lies apart. Larger ones come from farther, and would double what a network holds.
 */
const MOST_PACKED_BYTES = 262_144;

function overFeatures(
  rows: number,
  depth: number,
  layout: MatrixLayout,
  hasAcc: boolean,
  isLasting: boolean,
): WasmProgram {
  const { columns } = layout;
  const panelVectors = rows === 1 ? rowVectors(columns) : undefined;
  const width = panelVectors === undefined ? PANEL : LANES * panelVectors;
  const step = NUMBER * columns;
  const bytes = panelBytes(depth, columns, width);
  const isPackedOnce = rows === 1 && isLasting && bytes <= MOST_PACKED_BYTES;
  const isPlain = rows <= FEW_ROWS && layout.columnStep === 1 && !isPackedOnce;
  const isKept = isLasting && !isPlain;
  return {
    scratchBytes: isPlain || isKept ? 0 : bytes,
    takesEpilogue: !hasAcc,
    ...(isKept
      ? {
          keptBytes: bytes,
          keep: ({ module }, { inputs, kept }) =>
            packingOf(module, layout, width)(i32.const(inputs[1] ?? 0), i32.const(kept)),
        }
      : {}),
    write: (target, { inputs, outputs, scratch, kept }, epilogue) => {
      const [a = 0, b = 0, acc = 0] = inputs;
      const output = outputs[0] ?? 0;
      const panels = isKept ? kept : scratch;
      const shape: ProductShape = {
        rows,
        columns,
        loops: [],
        length: depth,
        rowStep: NUMBER * depth,
        outputStep: step,
        start: hasAcc ? 'matrix' : 'zero',
        matrixStep: isPlain ? step : null,
        ...(panelVectors === undefined ? {} : { panelVectors }),
      };
      const product = productStage(target, shape, epilogue === null ? null : { epilogue, output }, {
        x: i32.const(a),
        y: i32.const(output),
        matrix: i32.const(isPlain ? b : panels),
        start: i32.const(acc),
      });
      if (isPlain || isKept) return [product];
      return [whole(packingOf(target.module, layout, width)(i32.const(b), i32.const(panels))), product];
    },
  };
}

function overSamples(rows: number, samples: number, layout: MatrixLayout, hasAcc: boolean): WasmProgram {
  const { columns } = layout;
  const bytes = NUMBER * rows * columns;
  return {
    scratchBytes: panelBytes(samples, columns),
    write: (target, { inputs, outputs, scratch }) => {
      const [a = 0, b = 0, acc = 0] = inputs;
      const [output, size] = [i32.const(outputs[0] ?? 0), i32.const(bytes)];
      const shape: ColumnProductShape = {
        rows,
        columns,
        loops: [{ count: samples, step: NUMBER * rows }],
        outputStep: NUMBER * columns,
        output: 'continued',
      };
      return [
        whole(
          hasAcc ? memory.copy(output, i32.const(acc), size) : memory.fill(output, i32.const(0), size),
          packingOf(target.module, layout)(i32.const(b), i32.const(scratch)),
        ),
        {
          units: columnTiles(shape),
          run: (span) =>
            callColumnProduct(
              target,
              shape,
              { x: i32.const(a), y: output, matrix: i32.const(scratch) },
              span,
            ),
        },
      ];
    },
  };
}
