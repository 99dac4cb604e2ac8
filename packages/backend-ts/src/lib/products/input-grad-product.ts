import type { ImageShape } from '../kernel.js';
import { convAxis, depthTable, range, type ConvAttrs, type ConvAxis } from './conv-geometry.js';
import { paddedImages } from './padded-images.js';
import { chunkSize, patchesOfChunk, type PatchProduct } from './patch-product.js';

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

/** Links of a phase's cells, those to zeros around the output gradient included. */
function linksOf(phases: readonly Phase[]): number {
  return phases.reduce((sum, { cells, taps }) => sum + cells.length * taps.length, 0);
}

/** Splitting pays from this share of links to zeros on. */
const WORTH_SPLITTING = 1.15;

/**
 * Cuts phases into parts whose cells link to the output by the same kernel cells, where many links would lead outside: near
 * the borders of a convolution without padding.
 */
function splitAtBorders(phases: readonly Phase[], output: number): readonly Phase[] {
  const parts = phases.flatMap(({ cells, firstOutput, taps }) => {
    const byTaps = new Map<string, { cells: number[]; firstOutput: number[]; taps: Phase['taps'] }>();
    cells.forEach((cell, i) => {
      const first = firstOutput[i] ?? 0;
      const real = taps.filter(({ back }) => first - back >= 0 && first - back < output);
      const key = real.map((tap) => tap.cell).join();
      const part = byTaps.get(key) ?? { cells: [], firstOutput: [], taps: real };
      byTaps.set(key, part);
      part.cells.push(cell);
      part.firstOutput.push(first);
    });
    return [...byTaps.values()];
  });
  return linksOf(phases) > WORTH_SPLITTING * linksOf(parts) ? parts : phases;
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

/**
 * The gradient to the input as products over patches of the output gradient, a patch for each input cell: one product for
 * each remainder that an input cell can have to the stride, so that no zeros between are multiplied.
 */
export function inputGradProduct(
  dy: ImageShape,
  dx: ImageShape,
  kernel: readonly number[],
  attrs: ConvAttrs,
): PatchProduct {
  const [kh = 1, kw = 1, depth = 1] = kernel;
  const vertical = splitAtBorders(phasesOf(convAxis(attrs, 0, kh, dx.height, dy.height)), dy.height);
  const horizontal = splitAtBorders(phasesOf(convAxis(attrs, 1, kw, dx.width, dy.width)), dy.width);
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
