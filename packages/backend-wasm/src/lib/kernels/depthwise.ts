import { f32x4, i32, seq, v128, type I32, type Statement, type V128 } from '../assembler/code.js';
import { increase, type FunctionWriter, type Local } from '../assembler/function-writer.js';
import type { BorderedImages } from '../bordered-images.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { behind } from '../products/tile.js';
import { oneByOne, toFirst, whole } from '../stages.js';
import { allOf, eachUnit, LANES, NUMBER, type Span, spanWithin, startOf, times, VECTOR } from '../walk.js';

/** Where the cells of a grid lie, in bytes counted from the start of an image. */
interface GridPlaces {
  readonly start: number;
  readonly line: number;
  readonly pixel: number;
}

/** Outputs that are made of the same taps. */
export interface DepthwisePhase {
  readonly height: number;
  readonly width: number;
  /** For each line of taps, how many bytes behind the start of the window each reads, and which of the kernel's it is. */
  readonly lines: readonly (readonly { readonly read: number; readonly weight: number }[])[];
  readonly read: GridPlaces;
  readonly write: GridPlaces;
}

/** A convolution of each channel by itself. */
export interface Depthwise {
  readonly images: BorderedImages;
  readonly from: ImageShape;
  readonly to: ImageShape;
  readonly hasBias: boolean;
  readonly phases: readonly DepthwisePhase[];
}

/** Outputs of a line that are made at the same time, so that weights are read once for all. */
const AT_ONCE = 4;
/** Vectors of a pixel that are worked on before the next pixels: a line of a cache. */
const STRIP = 4;

/** Taps that are written out at most: with more, a function is larger than engines take, and compiling it takes longer than its work. */
export const MOST_TAPS = 4096;

/** @returns `null` where channels do not fill vectors, or the kernel is too large */
export function depthwiseProgram({ images, from, to, hasBias, phases }: Depthwise): WasmProgram | null {
  const taps = phases.reduce((sum, phase) => sum + phase.lines.flat().length, 0);
  if (to.channels % LANES !== 0 || taps > MOST_TAPS) return null;
  // One image is cut by lines; of several each thread has those that it works on.
  const isOneImage = to.samples === 1;
  const lines = phases.reduce((sum, { height }) => sum + height, 0);
  return {
    scratchBytes: isOneImage ? images.scratchBytes : 0,
    ownBytes: isOneImage ? 0 : images.scratchBytes,
    takesEpilogue: true,
    write: ({ f }, { inputs, outputs, scratch, own }, epilogue) => {
      const [xAt = 0, kernelAt = 0, biasAt = 0] = inputs;
      const output = outputs[0] ?? 0;
      const [read, write] = [f.local('i32'), f.local('i32')];
      const finish: Finish = (v, place, column) =>
        epilogue === null ? v : epilogue.apply(f, v, behind(place, -output), column);
      const border = isOneImage ? i32.const(scratch) : own;
      const places: PhasePlaces = {
        read: images.at(read.get, border),
        write: write.get,
        kernelAt,
        biasAt: hasBias ? biasAt : null,
        finish,
      };
      /** Some lines of all phases, one phase after the other. */
      const compute = (span: Span): Statement => {
        let first = 0;
        return seq(
          ...phases.map((phase) => {
            first += phase.height;
            return spanWithin(f, span, first - phase.height, phase.height, (rows) =>
              computePhase(f, phase, to.channels, places, rows),
            );
          }),
        );
      };
      const pointers = [
        { pointer: read, start: xAt, step: bytesOf(from).image },
        { pointer: write, start: output, step: bytesOf(to).image },
      ];
      const [prepare, fetch] = [images.prepare(border), images.fetch(f, read.get, border)];
      if (!isOneImage) return [oneByOne(f, to.samples, pointers, prepare, fetch, compute(allOf(lines)))];
      const only = toFirst(allOf(1), pointers);
      return [
        ...(images.scratchBytes === 0 ? [] : [whole(prepare, only, fetch)]),
        { units: lines, run: (span) => seq(only, compute(span)) },
      ];
    },
  };
}

type Finish = (v: V128, place: I32, column: I32) => V128;

interface PhasePlaces {
  readonly read: I32;
  readonly write: I32;
  readonly kernelAt: number;
  readonly biasAt: number | null;
  readonly finish: Finish;
}

/** Line by line, a strip of channels at a time, some pixels of the line at once. */
function computePhase(
  f: FunctionWriter,
  { width, lines, read, write }: DepthwisePhase,
  channels: number,
  places: PhasePlaces,
  rows: Span,
): Statement {
  const [readLine, writeLine, column] = [f.local('i32'), f.local('i32'), f.local('i32')];
  const [readAt, writeAt] = [f.local('i32'), f.local('i32')];
  const sums = f.locals(AT_ONCE, 'v128');
  const weight = f.local('v128');
  const pixels = (count: number): Statement => {
    const used = sums.slice(0, count);
    const start =
      places.biasAt === null ? f32x4.const(0) : v128.load(i32.add(column.get, i32.const(places.biasAt)));
    return seq(
      ...used.map((sum) => sum.set(start)),
      ...lines.map((taps) => {
        // Neighbouring outputs read the same pixels under other taps: each is read once a line.
        const cells = [...new Set(taps.flatMap((tap) => used.map((_, i) => tap.read + read.pixel * i)))];
        const numbers = new Map(cells.map((cell) => [cell, f.local('v128')]));
        const loaded = new Set<number>();
        return seq(
          ...taps.map((tap) =>
            seq(
              weight.set(
                v128.load(i32.add(column.get, i32.const(places.kernelAt + NUMBER * channels * tap.weight))),
              ),
              ...used.map((sum, i) => {
                const cell = tap.read + read.pixel * i;
                const x = numbers.get(cell) as Local<'v128'>;
                const load = loaded.has(cell) ? seq() : x.set(v128.load(readAt.get, cell));
                loaded.add(cell);
                return seq(load, sum.set(f.addProduct(sum.get, x.get, weight.get)));
              }),
            ),
          ),
        );
      }),
      ...used.map((sum, i) =>
        v128.store(
          writeAt.get,
          places.finish(sum.get, behind(writeAt.get, write.pixel * i), column.get),
          write.pixel * i,
        ),
      ),
      increase(readAt, VECTOR),
      increase(writeAt, VECTOR),
      increase(column, VECTOR),
    );
  };
  /** Some pixels of a line, of each so many vectors of channels; then the pointers are at the next pixels. */
  const group = (count: number, vectors: number): Statement =>
    seq(
      times(f, vectors, pixels(count)),
      increase(readAt, read.pixel * count - VECTOR * vectors),
      increase(writeAt, write.pixel * count - VECTOR * vectors),
      increase(column, -VECTOR * vectors),
    );
  const whole = Math.floor(width / AT_ONCE);
  const rest = width % AT_ONCE;
  const strip = (vectors: number): Statement =>
    seq(
      readAt.set(i32.add(readLine.get, column.get)),
      writeAt.set(i32.add(writeLine.get, column.get)),
      whole > 0 ? times(f, whole, group(AT_ONCE, vectors)) : seq(),
      rest > 0 ? group(rest, vectors) : seq(),
      increase(column, VECTOR * vectors),
    );
  if (width === 0) return seq();
  const strips = Math.floor(channels / LANES / STRIP);
  const last = (channels / LANES) % STRIP;
  return seq(
    readLine.set(startOf(rows, behind(places.read, read.start), read.line)),
    writeLine.set(startOf(rows, behind(places.write, write.start), write.line)),
    eachUnit(
      f,
      rows,
      column.set(i32.const(0)),
      strips > 0 ? times(f, strips, strip(STRIP)) : seq(),
      last > 0 ? strip(last) : seq(),
      increase(readLine, read.line),
      increase(writeLine, write.line),
    ),
  );
}
