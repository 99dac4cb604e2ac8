import { f32x4, i32, memory, seq, v128, type I32, type Statement } from '../assembler/code.js';
import { increase } from '../assembler/function-writer.js';
import { borderedImages } from '../bordered-images.js';
import { bytesOf, imageOf } from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
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

/** The gradient of a convolution to its kernel: the pixels under each tap times the gradients of the outputs, summed over the batch. */
export const convKernelGrad: WasmKernel<'convKernelGrad'> = ({ inputs, outputs, attrs }) => {
  const shape = convShape(imageOf(inputs[0]), imageOf(inputs[1]), outputs[0]?.shape ?? [], attrs);
  const hasAcc = inputs.length > 2;
  const isDepthwise = shape.depth === 1 && shape.filters === 1 && shape.groups % LANES === 0;
  return gradOf(shape, hasAcc, isDepthwise);
};

function gradOf(shape: ConvShape, hasAcc: boolean, isDepthwise: boolean): WasmProgram {
  const { x, y, kernelHeight, kernelWidth, groups, depth, filters } = shape;
  const kernelBytes = NUMBER * kernelHeight * kernelWidth * depth * filters * groups;
  const images = borderedImages(x, inputBorder(shape));
  const image = bytesOf(images.image).image;
  const own = images.scratchBytes > 0;
  const most = Math.min(SAMPLES_AT_ONCE, x.samples);
  const whole = Math.floor(x.samples / most);
  const rest = x.samples % most;
  const layout = new ScratchLayout();
  const imagesAt = layout.take(own ? most * image : 0);
  const panelsAt = layout.take(isDepthwise ? 0 : panelBytes(most * y.height * y.width, filters));
  const fetched = own ? image : bytesOf(x).image;
  return {
    scratchBytes: layout.bytes,
    write: ({ module, f }, { inputs, outputs, scratch }) => {
      const [xAt = 0, dyAt = 0, accAt = 0] = inputs;
      const output = outputs[0] ?? 0;
      const size = i32.const(kernelBytes);
      const [from, gradients, fetch, to] = [f.local('i32'), f.local('i32'), f.local('i32'), f.local('i32')];
      /** Brings so many images into their borders. */
      const bring = (samples: number): Statement =>
        !own
          ? seq()
          : seq(
              fetch.set(from.get),
              to.set(i32.const(scratch + imagesAt)),
              times(
                f,
                samples,
                images.fetchTo(f, fetch.get, to.get),
                increase(fetch, bytesOf(x).image),
                increase(to, image),
              ),
            );
      const imagesOf: I32 = own ? i32.const(scratch + imagesAt) : from.get;
      const add = (samples: number): Statement =>
        seq(
          bring(samples),
          isDepthwise
            ? addDepthwise(shape, samples, fetched)
            : seq(...Array.from({ length: groups }, (_, group) => addProduct(group, samples))),
          increase(from, bytesOf(x).image * samples),
          increase(gradients, bytesOf(y).image * samples),
        );
      const { line, pixel } = bytesOf(images.image);
      const [strideRows, strideColumns] = shape.stride;
      const [dilatedRows, dilatedColumns] = shape.dilation;

      const addProduct = (group: number, samples: number): Statement => {
        const pack = packingOf(module, {
          rows: [{ count: samples * y.height * y.width, step: y.channels }],
          columns: filters,
          columnStep: 1,
        });
        // The channels of neighbouring pixels under a line of taps lie side by side.
        const isSideBySide = groups === 1 && (dilatedColumns === 1 || kernelWidth === 1);
        const rows = isSideBySide ? kernelWidth * depth : depth;
        const product: ColumnProductShape = {
          rows,
          columns: filters,
          loops: [
            { count: samples, step: fetched },
            { count: y.height, step: line * strideRows },
            { count: y.width, step: pixel * strideColumns },
          ],
          outputStep: NUMBER * y.channels,
          continues: false,
        };
        const calls = Array.from({ length: kernelHeight }, (_, row) =>
          Array.from({ length: isSideBySide ? 1 : kernelWidth }, (__, column) =>
            callColumnProduct(module, product, {
              x: behind(
                imagesOf,
                row * dilatedRows * line + column * dilatedColumns * pixel + NUMBER * depth * group,
              ),
              y: i32.const(
                output + NUMBER * ((row * kernelWidth + column) * depth * y.channels + filters * group),
              ),
              matrix: i32.const(scratch + panelsAt),
            }),
          ),
        );
        return seq(
          pack(behind(gradients.get, NUMBER * filters * group), i32.const(scratch + panelsAt)),
          ...calls.flat(),
        );
      };

      /** Each channel by itself, four at a time: the sums of some taps stay in registers while the pixels go by. */
      const addDepthwise = (_: ConvShape, samples: number, sampleStep: number): Statement => {
        const taps = Array.from({ length: kernelHeight * kernelWidth }, (__, tap) => tap);
        const [column, sampleX, lineX, atX, atDy] = [
          f.local('i32'),
          f.local('i32'),
          f.local('i32'),
          f.local('i32'),
          f.local('i32'),
        ];
        const [dy, sums] = [f.local('v128'), f.locals(taps.length, 'v128')];
        const tapBytes = NUMBER * groups;
        return seq(
          column.set(i32.const(0)),
          times(
            f,
            groups / LANES,
            ...sums.map((sum) => sum.set(f32x4.const(0))),
            sampleX.set(i32.add(imagesOf, column.get)),
            atDy.set(i32.add(gradients.get, column.get)),
            times(
              f,
              samples,
              lineX.set(sampleX.get),
              times(
                f,
                y.height,
                atX.set(lineX.get),
                times(
                  f,
                  y.width,
                  dy.set(v128.load(atDy.get)),
                  ...sums.map((sum, tap) => {
                    const [row, across] = [Math.floor(tap / kernelWidth), tap % kernelWidth];
                    const offset = row * dilatedRows * line + across * dilatedColumns * pixel;
                    return sum.set(f32x4.add(sum.get, f32x4.mul(v128.load(atX.get, offset), dy.get)));
                  }),
                  increase(atX, pixel * strideColumns),
                  increase(atDy, bytesOf(y).pixel),
                ),
                increase(lineX, line * strideRows),
              ),
              increase(sampleX, sampleStep),
            ),
            ...sums.map((sum, tap) => {
              const at = i32.add(column.get, i32.const(output + tapBytes * tap));
              return v128.store(at, f32x4.add(v128.load(at), sum.get));
            }),
            increase(column, NUMBER * LANES),
          ),
        );
      };

      return seq(
        hasAcc
          ? memory.copy(i32.const(output), i32.const(accAt), size)
          : memory.fill(i32.const(output), i32.const(0), size),
        own ? memory.fill(i32.const(scratch + imagesAt), i32.const(0), i32.const(most * image)) : seq(),
        from.set(i32.const(xAt)),
        gradients.set(i32.const(dyAt)),
        whole > 0 ? times(f, whole, add(most)) : seq(),
        rest > 0 ? add(rest) : seq(),
      );
    },
  };
}
