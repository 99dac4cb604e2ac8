import { f32At, imageAt, shapeAt, type Kernel } from '../kernel.js';
import { convAxis, depthTable, padBehind, range, type ConvAxis } from '../products/conv-geometry.js';
import { packPanels, packTransposed } from '../products/pack-panels.js';
import { paddedImages } from '../products/padded-images.js';
import {
  chunkSize,
  patchesOfChunk,
  patchScratch,
  patchTableBytes,
  runPatchProduct,
  type PackWeights,
  type PatchProduct,
} from '../products/patch-product.js';
import type { ConvAttrs } from '../products/conv-geometry.js';
import type { ImageShape } from '../kernel.js';

/** The forward product: a patch for each output cell, a tap for each kernel cell. */
function forwardProduct(
  x: ImageShape,
  y: ImageShape,
  kernel: readonly number[],
  attrs: ConvAttrs,
): PatchProduct {
  const [kh = 1, kw = 1, depth = 1] = kernel;
  const vertical = convAxis(attrs, 0, kh, x.height, y.height);
  const horizontal = convAxis(attrs, 1, kw, x.width, y.width);
  const images = paddedImages(x, [
    vertical.before,
    padBehind(vertical),
    horizontal.before,
    padBehind(horizontal),
  ]);
  const cellLength = x.channels;
  const lineLength = images.width * cellLength;
  const taps = range(kh * kw).map((cell) => ({
    cell,
    distance:
      Math.floor(cell / kw) * vertical.dilation * lineLength + (cell % kw) * horizontal.dilation * cellLength,
  }));
  const cells = range(y.height * y.width);
  const starts = cells.map(
    (cell) =>
      Math.floor(cell / y.width) * vertical.stride * lineLength +
      (cell % y.width) * horizontal.stride * cellLength,
  );
  const chunk = chunkSize(images, cells.length);
  const one = { starts, cells, depth: depthTable(taps, depth) };
  return {
    images,
    chunk,
    patches: [
      patchesOfChunk(
        images,
        chunk,
        cells.length,
        one,
        taps.map((tap) => tap.cell),
      ),
    ],
    groups: attrs.groups,
    depthChannels: depth,
    columns: y.channels / attrs.groups,
    cellsPerSample: cells.length,
  };
}

/** Convolution: each output cell's patch of the padded image times the kernel, a matrix `[kh * kw * c, f]` as it lies. */
export const conv: Kernel<'conv'> = ({ inputs, outputs, attrs }) => {
  const y = imageAt(outputs, 0);
  const product = forwardProduct(imageAt(inputs, 0), y, shapeAt(inputs, 1), attrs);
  const pack: PackWeights = (weights, { tables }, group, scratch, at) =>
    packPanels(
      weights,
      group * product.columns,
      tables.depth.length,
      product.columns,
      y.channels,
      1,
      scratch,
      at,
    );
  const hasBias = inputs.length > 2;
  return {
    scratch: patchScratch(product),
    tableBytes: patchTableBytes(product),
    run: (ins, outs, scratch) =>
      runPatchProduct(
        product,
        f32At(ins, 0),
        f32At(ins, 1),
        hasBias ? f32At(ins, 2) : null,
        f32At(outs, 0),
        scratch,
        pack,
      ),
  };
};

/** Cells of the input that the same kernel cells reach: those with one remainder of the stride. */
interface Phase {
  /** Input cells of the phase, and for each the output cell that kernel cell 0 would link it to, if it links any. */
  readonly cells: readonly number[];
  readonly firstOutput: readonly number[];
  /** Kernel cells that reach them, and by how many output cells each lies before `firstOutput`. */
  readonly taps: readonly { readonly cell: number; readonly back: number }[];
}

/**
 * The phases of one axis. Input cell `i` and kernel cell `k` link to output cell `(i + before - k * dilation) / stride` where
 * that is whole.
 */
function phasesOf(axis: ConvAxis): readonly Phase[] {
  return range(Math.min(axis.stride, axis.input)).map((first) => {
    const remainder = (first + axis.before) % axis.stride;
    const cells = range(axis.input).filter((i) => (i + axis.before) % axis.stride === remainder);
    return {
      cells,
      firstOutput: cells.map((i) => (i + axis.before - remainder) / axis.stride),
      taps: range(axis.kernel)
        .filter((k) => (k * axis.dilation) % axis.stride === remainder)
        .map((k) => ({ cell: k, back: (k * axis.dilation - remainder) / axis.stride })),
    };
  });
}

/** Zeros around the output gradient so that every link of every phase can be read. */
function padsFor(phases: readonly Phase[], output: number): readonly [before: number, after: number] {
  const outputs = phases.flatMap(({ firstOutput, taps }) =>
    taps.length === 0
      ? []
      : [
          Math.min(...firstOutput) - Math.max(...taps.map((tap) => tap.back)),
          Math.max(...firstOutput) - Math.min(...taps.map((tap) => tap.back)),
        ],
  );
  return [Math.max(0, -Math.min(0, ...outputs)), Math.max(0, Math.max(0, ...outputs) - output + 1)];
}

/** The product for the gradient to the input: a patch of the output gradient for each input cell. */
function inputGradProduct(
  dy: ImageShape,
  dx: ImageShape,
  kernel: readonly number[],
  attrs: ConvAttrs,
): PatchProduct {
  const [kh = 1, kw = 1, depth = 1] = kernel;
  const vertical = phasesOf(convAxis(attrs, 0, kh, dx.height, dy.height));
  const horizontal = phasesOf(convAxis(attrs, 1, kw, dx.width, dy.width));
  const images = paddedImages(dy, [...padsFor(vertical, dy.height), ...padsFor(horizontal, dy.width)]);
  const cellLength = dy.channels;
  const lineLength = images.width * cellLength;
  const cellsPerSample = dx.height * dx.width;
  const filters = dy.channels / attrs.groups;
  const chunk = chunkSize(images, cellsPerSample / (vertical.length * horizontal.length));
  const patches = vertical.flatMap((v) =>
    horizontal.map((h) => {
      const taps = v.taps.flatMap((ty) =>
        h.taps.map((tx) => ({
          cell: ty.cell * kw + tx.cell,
          distance: -ty.back * lineLength - tx.back * cellLength,
        })),
      );
      const starts = v.firstOutput.flatMap((oy) =>
        h.firstOutput.map((ox) => (oy + images.top) * lineLength + (ox + images.left) * cellLength),
      );
      const cells = v.cells.flatMap((iy) => h.cells.map((ix) => iy * dx.width + ix));
      const one = { starts, cells, depth: depthTable(taps, filters) };
      return patchesOfChunk(
        images,
        chunk,
        cellsPerSample,
        one,
        taps.map((tap) => tap.cell),
      );
    }),
  );
  return {
    images,
    chunk,
    patches,
    groups: attrs.groups,
    depthChannels: filters,
    columns: depth,
    cellsPerSample,
  };
}

/**
 * The transpose of a convolution, as products over patches of the output gradient: one product for each remainder that an
 * input cell can have to the stride, so that no zeros are multiplied.
 */
export const convInputGrad: Kernel<'convInputGrad'> = ({ inputs, outputs, attrs }) => {
  const kernel = shapeAt(inputs, 1);
  const [, , depth = 1, filters = 1] = kernel;
  const product = inputGradProduct(imageAt(inputs, 0), imageAt(outputs, 0), kernel, attrs);
  const perGroup = product.depthChannels;
  const pack: PackWeights = (weights, { taps }, group, scratch, at) =>
    packTransposed(weights, taps, depth, filters, group * perGroup, perGroup, scratch, at);
  return {
    scratch: patchScratch(product),
    tableBytes: patchTableBytes(product),
    run: (ins, outs, scratch) =>
      runPatchProduct(product, f32At(ins, 0), f32At(ins, 1), null, f32At(outs, 0), scratch, pack),
  };
};
