import { i32, seq, type I32 } from '../assembler/code.js';
import { bytesOf } from '../images.js';
import type { WasmProgram } from '../kernel.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, toFirst, whole } from '../stages.js';
import { VECTOR, allOf, type Span } from '../walk.js';
import { behind } from './tile.js';
import { planWinograd, type WinogradShape } from './winograd-plan.js';
import { filterForm } from './winograd-filter.js';
import { tileWork } from './winograd-work.js';

/**
 * Convolution by Winograd's algorithm: the image in overlapping tiles, each transformed; for each place of a tile a product over the channels;
 * and back.
 */
export function winogradProgram(shape: WinogradShape, threads: number): WasmProgram {
  const { x, y, isLasting } = shape;
  const plan = planWinograd(shape, threads);
  const { algorithm, images, isStaged, input, output, isFilterLate, filterPart } = plan;
  const filter = filterForm(shape, plan);
  const products = algorithm.points ** 2;
  const [shared, own] = [new ScratchLayout(), new ScratchLayout()];
  const filterAt = shared.take(isLasting ? 0 : filter.bytes);
  // One image is shared by all; of several each thread has those that it works on.
  const isOneImage = y.samples === 1;
  const imageAt = (isOneImage ? shared : own).take(images.scratchBytes);
  const tiles = isStaged ? shared : own;
  const inputAt = tiles.take(products * input.part);
  const outputAt = tiles.take(products * output.part);
  const spareAt = own.take(products * VECTOR);
  const panelAt = own.take(isFilterLate ? products * filterPart : 0);
  return {
    scratchBytes: shared.bytes,
    ownBytes: own.bytes,
    takesEpilogue: true,
    ...(isLasting
      ? {
          keptBytes: filter.bytes,
          keep: ({ module }, { inputs, kept }) => filter.make(module, inputs[1] ?? 0, kept),
        }
      : {}),
    write: (target, at, epilogue) => {
      const { module, f } = target;
      const {
        inputs: [xAt = 0, kernelAt = 0, biasAt = 0],
        outputs: [yAt = 0],
        scratch,
        kept,
      } = at;
      const filterFrom = isLasting ? kept : scratch + filterAt;
      const within = (layout: ScratchLayout, offset: number): I32 =>
        layout === own ? behind(at.own, offset) : i32.const(scratch + offset);
      const border = within(isOneImage ? shared : own, imageAt);
      const [from, to] = [f.local('i32'), f.local('i32')];
      const work = tileWork(target, shape, plan, {
        image: images.at(from.get, border),
        y: to.get,
        yAt,
        bias: i32.const(shape.hasBias ? biasAt : 0),
        input: within(tiles, inputAt),
        output: within(tiles, outputAt),
        spare: within(own, spareAt),
        filter: filterFrom,
        panel: within(own, panelAt),
        epilogue,
      });
      const makeFilter = isLasting ? seq() : filter.make(module, kernelAt, filterFrom);
      const pointers = [
        { pointer: from, start: xAt, step: bytesOf(x).image },
        { pointer: to, start: yAt, step: bytesOf(y).image },
      ];
      const [prepare, fetch] = [images.prepare(border), images.fetch(f, from.get, border)];
      if (!isOneImage)
        return [
          whole(makeFilter),
          oneByOne(f, y.samples, pointers, prepare, fetch, work.blocks(allOf(work.blockCount))),
        ];
      const only = toFirst(allOf(1), pointers);
      const stages = isStaged
        ? work.stages
        : [{ units: work.blockCount, grain: 1, run: (span: Span) => work.blocks(span) }];
      return [
        whole(makeFilter, prepare, only, fetch),
        ...stages.map(({ run, ...rest }) => ({ ...rest, run: (span: Span) => seq(only, run(span)) })),
      ];
    },
  };
}
