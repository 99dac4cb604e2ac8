import type { Attrs, AttrValue, ValueId } from '@convlang/ir';
import type { WindowMismatch } from '../window/window.js';
import {
  LayerFailure,
  type AnyLayer,
  type ArgValue,
  type BuiltLayer,
  type LayerContext,
} from './define-layer.js';

/**
 * Builds a layer on what flows in. A signal `[length, channels]` is an image of one row to a layer that looks at places
 * ({@link AnyLayer.isSpatial}): its ops are those of images, its parameters too (`kernel` is `[1, k, in, out]`), while what comes out,
 * its facts and what it refuses are those of a signal.
 *
 * @throws LayerFailure as the layer's `build`
 */
export function buildOn(
  definition: AnyLayer,
  context: LayerContext,
  values: Readonly<Record<string, ArgValue>>,
): BuiltLayer {
  const [input] = context.inputs;
  const sizes = input === undefined ? [] : context.typeOf(input).shape.slice(1).map(Number);
  const [length, channels] = sizes;
  const isSignal = sizes.length === 2 && definition.isSpatial === true;
  if (!isSignal || input === undefined || length === undefined || channels === undefined)
    return definition.build(context, values);
  const image = context.emit('reshape', [input], { shape: [1, length, channels] });
  try {
    return asSignal(context, definition.build({ ...context, inputs: [image] }, values));
  } catch (failure) {
    if (failure instanceof LayerFailure) throw new LayerFailure(problemOfSignal(failure.problem));
    throw failure;
  }
}

/** What a layer has made of an image of one row, as a signal. */
function asSignal(context: LayerContext, built: BuiltLayer): BuiltLayer {
  const { facts } = built;
  return {
    ...built,
    output: signalOf(context, built.output),
    ...(facts === undefined ? {} : { facts: factsOfSignal(facts) }),
  };
}

function signalOf(context: LayerContext, output: ValueId): ValueId {
  const [, rows, ...signal] = context.typeOf(output).shape.map(Number);
  return rows === 1 && signal.length === 2 ? context.emit('reshape', [output], { shape: signal }) : output;
}

/** Facts that say something of each direction, `[height, width]`. */
const directions: ReadonlySet<string> = new Set([
  'kernel',
  'stride',
  'dilation',
  'overhang',
  'added',
  'upscale',
  'output-pad',
  'target',
]);
/** Those of which the one row has none. */
const nothingIn: ReadonlySet<string> = new Set(['overhang', 'added', 'output-pad']);
/** Facts that say something of each side, `[top, bottom, left, right]`. */
const sides: ReadonlySet<string> = new Set(['pads', 'crop']);

/** Sizes of a signal as those of an image of one row; others as they are. */
export function sizesOfImage(sizes: readonly number[]): readonly number[] {
  return sizes.length === 2 ? [1, ...sizes] : sizes;
}

/** What a layer tells of itself on a signal, as it would on an image of one row: `kernel` `[5]` as `[1, 5]`. */
export function factsOfImage(facts: Attrs): Attrs {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (!isList(fact)) return [name, fact];
      if (directions.has(name)) return [name, [nothingIn.has(name) ? 0 : 1, ...fact]];
      return [name, sides.has(name) ? [0, 0, ...fact] : fact];
    }),
  ) as Attrs;
}

function factsOfSignal(facts: Attrs): Attrs {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factOfSignal(name, fact)]));
}

function factOfSignal(name: string, fact: AttrValue): AttrValue {
  if (!isList(fact)) return fact;
  if (directions.has(name)) return fact.slice(1);
  return sides.has(name) ? fact.slice(2) : fact;
}

function problemOfSignal(problem: LayerFailure['problem']): LayerFailure['problem'] {
  if (problem.kind === 'window') return { ...problem, mismatch: mismatchOfSignal(problem.mismatch) };
  const { axis, pad, window, output } = problem.slots;
  // `0x2` of `1x3`: what is said of the row is left out.
  const across = (slot: string | number | undefined): string => String(slot).replace(/^-?\d+x/, '');
  return {
    ...problem,
    notes: problem.notes.map((note) => note.replace(/\bcolumns\b/g, 'steps')),
    slots: {
      ...problem.slots,
      ...(axis === 'width' ? { axis: 'length' } : {}),
      ...(pad === undefined ? {} : { pad: across(pad) }),
      ...(window === undefined ? {} : { window: across(window) }),
      ...(output === undefined ? {} : { output: across(output) }),
    },
  };
}

function mismatchOfSignal(mismatch: WindowMismatch): WindowMismatch {
  const [row, length] = mismatch.axes;
  return { ...mismatch, axes: [row, { ...length, name: 'length' }] };
}

function isList(fact: AttrValue): fact is readonly number[] {
  return typeof fact === 'object';
}
