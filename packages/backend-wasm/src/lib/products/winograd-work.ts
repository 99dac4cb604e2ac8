import { call, i32, when, type I32, type Statement } from '../assembler/code.js';
import type { Local } from '../assembler/function-writer.js';
import { bytesOf, type ImageShape } from '../images.js';
import type { KeyedEpilogue, Target } from '../kernel.js';
import type { Stage } from '../stages.js';
import { LANES, NUMBER, allOf, unitAt, upTo, type Span } from '../walk.js';
import { callProduct } from './gathered-product.js';
import { PANEL } from './panels.js';
import { cellPanelBytes, transformPanelOf } from './winograd-filter.js';
import type { WinogradPlan, WinogradShape } from './winograd-plan.js';
import { inputTransformOf, outputTransformOf } from './winograd-tiles.js';

/** Addresses of the work on the tiles of an image. */
interface TilePlaces {
  readonly image: I32;
  readonly y: I32;
  /** Where the whole output begins. */
  readonly yAt: number;
  readonly bias: I32;
  readonly input: I32;
  readonly output: I32;
  readonly spare: I32;
  readonly filter: number;
  /** Where a panel of the filter is transformed, if that is done late. */
  readonly panel: I32;
  readonly epilogue: KeyedEpilogue | null;
}

/** The work on the tiles of an image: block by block, or stage by stage where all are one block. */
interface TileWork {
  readonly blockCount: number;
  readonly blocks: (span: Span) => Statement;
  readonly stages: readonly Stage[];
}

export function tileWork(
  { module, f }: Target,
  shape: WinogradShape,
  { algorithm, images, grid, atOnce, input, output, product, isFilterLate, filterPart }: WinogradPlan,
  places: TilePlaces,
): TileWork {
  const { x, y } = shape;
  const { outputs, points } = algorithm;
  const products = points * points;
  const { across, tiles } = grid;
  const blockCount = Math.ceil(tiles / atOnce);
  const [block, first, count, tile, part] = f.locals(5, 'i32') as Five;
  const [tileRow, tileColumn, panel] = [f.local('i32'), f.local('i32'), f.local('i32')];
  const { line, pixel } = bytesOf(images.image);
  const written = bytesOf(y);
  const inputTransform = inputTransformOf(module, algorithm, images.image, input.part);
  const outputTransform = (height: number, width: number): number =>
    outputTransformOf(module, algorithm, shape, output.part, { height, width }, places.epilogue, places.yAt);
  /** For some tiles counted from `first` on, in the order of lines. */
  const eachTile = (from: I32, to: I32, ...body: readonly Statement[]): Statement =>
    upTo(
      tile,
      from,
      to,
      1,
      tileRow.set(i32.divU(i32.add(first.get, tile.get), i32.const(across))),
      tileColumn.set(i32.remU(i32.add(first.get, tile.get), i32.const(across))),
      ...body,
    );
  const tileAt = (address: I32, bytes: { readonly line: number; readonly pixel: number }): I32 =>
    unitAt(unitAt(address, tileRow.get, outputs * bytes.line), tileColumn.get, outputs * bytes.pixel);
  const transform = call(
    inputTransform,
    tileAt(places.image, { line, pixel }),
    unitAt(places.input, tile.get, input.row),
    places.spare,
    i32.const(x.channels / LANES),
  );
  const restore = (height: number, width: number): Statement =>
    call(
      outputTransform(height, width),
      unitAt(places.output, tile.get, output.row),
      tileAt(places.y, written),
      places.bias,
      places.spare,
    );
  const restoreTile = cutAtEdges(y, { outputs, ...grid }, [tileRow.get, tileColumn.get], restore);
  const multiply = (from: I32, to: I32, y: I32, filter: I32): Statement =>
    upTo(
      part,
      from,
      to,
      1,
      callProduct(module, product, null, {
        x: unitAt(places.input, part.get, input.part),
        y: unitAt(y, part.get, output.part),
        matrix: unitAt(filter, part.get, filterPart),
      }),
    );
  const multiplyPanels = (from: I32, to: I32): Statement =>
    upTo(
      panel,
      from,
      to,
      1,
      call(
        transformPanelOf(module, algorithm, x.channels, filterPart),
        unitAt(i32.const(places.filter), panel.get, cellPanelBytes(x.channels)),
        places.panel,
      ),
      multiply(
        i32.const(0),
        i32.const(products),
        unitAt(places.output, panel.get, NUMBER * PANEL),
        places.panel,
      ),
    );
  const multiplyAll: Stage = isFilterLate
    ? { units: y.channels / PANEL, run: ({ from, to }) => multiplyPanels(from, to) }
    : { units: products, run: ({ from, to }) => multiply(from, to, places.output, i32.const(places.filter)) };
  return {
    blockCount,
    blocks: (span) =>
      upTo(
        block,
        span.from,
        span.to,
        1,
        first.set(i32.mul(block.get, i32.const(atOnce))),
        count.set(i32.sub(i32.const(tiles), first.get)),
        when(i32.gtS(count.get, i32.const(atOnce)), count.set(i32.const(atOnce))),
        eachTile(i32.const(0), count.get, transform),
        multiplyAll.run(allOf(multiplyAll.units)),
        eachTile(i32.const(0), count.get, restoreTile),
      ),
    stages: [
      { units: tiles, run: ({ from, to }) => eachTile(from, to, transform) },
      multiplyAll,
      { units: tiles, run: ({ from, to }) => eachTile(from, to, restoreTile) },
    ],
  };
}

/** Does something with a tile, of which there is less at the right and lower edge. */
export function cutAtEdges(
  y: Pick<ImageShape, 'height' | 'width'>,
  { outputs, down, across }: { readonly outputs: number; readonly down: number; readonly across: number },
  [row, column]: readonly [I32, I32],
  run: (height: number, width: number) => Statement,
): Statement {
  const [lastHeight, lastWidth] = [y.height - (down - 1) * outputs, y.width - (across - 1) * outputs];
  const line = (height: number): Statement =>
    lastWidth === outputs
      ? run(height, outputs)
      : when(i32.eq(column, i32.const(across - 1)), run(height, lastWidth), run(height, outputs));
  return lastHeight === outputs
    ? line(outputs)
    : when(i32.eq(row, i32.const(down - 1)), line(lastHeight), line(outputs));
}

type Five = readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];
