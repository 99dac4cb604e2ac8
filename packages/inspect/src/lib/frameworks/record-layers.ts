import {
  coreLayers,
  factPair,
  featureSizes,
  type AnyLayer,
  type ArgValue,
  type BuiltLayer,
  type LayerContext,
  type PadSpec,
  type Rounding,
  type WindowRequest,
} from '@convlang/ops';
import { attrNumbers } from '@convlang/semantics';
import { compile, type Compilation, type CompileContext, type ModelSource } from '@convlang/compiler';
import type { WindowWords } from './framework-window.js';

/** A window that was laid while a file was compiled, as the layer's words ask for it on the input that it had. */
export interface RecordedWindow extends WindowRequest {
  readonly family: 'conv' | 'pool';
  /** Whether the window is the whole image, `global`. */
  readonly isGlobal: boolean;
  /** Whether the layer itself says its step. */
  readonly hasOwnStride: boolean;
  /** Whether the layer itself says how to round. */
  readonly hasOwnRounding: boolean;
}

/** The arguments of a layer, as they were when it was built. */
export interface RecordedArguments {
  /** By name, defaults filled in. */
  readonly values: Readonly<Record<string, ArgValue>>;
  /** Names of those that the file gives. */
  readonly given: ReadonlySet<string>;
  /** Whether the word is the core's own; a plugin may put another layer in its place. */
  readonly isCore: boolean;
}

/** A compilation with what its layers were built from, by their stream: `conv#3` is the third `conv` that was built. */
export interface RecordedCompilation extends Compilation {
  readonly arguments: ReadonlyMap<string, RecordedArguments>;
  readonly windows: ReadonlyMap<string, RecordedWindow>;
}

type Change = (words: WindowWords) => WindowWords;
type WindowArgs = Readonly<Record<string, ArgValue>> & {
  readonly pad: PadSpec;
  readonly round: Rounding | null;
};

/**
 * Compiles a file whose layers have their windows changed between the words and the graph. What is built first counts: the
 * proofs of fixes build the file again, with their edits in it.
 */
export function recordLayers(
  source: ModelSource,
  context: CompileContext,
  change: Change = (words) => words,
): RecordedCompilation {
  const record = {
    arguments: new Map<string, RecordedArguments>(),
    windows: new Map<string, RecordedWindow>(),
  };
  const plugins = context.plugins ?? [];
  const core: Readonly<Record<string, AnyLayer>> = coreLayers;
  const layers: Record<string, AnyLayer> = { ...core };
  for (const plugin of plugins) Object.assign(layers, plugin.layers);
  const recorded = Object.entries(layers).map(([word, layer]) => {
    const isWindow = 'pad' in layer.keys && 'round' in layer.keys;
    const changed = isWindow ? changedLayer(layer, change, record.windows) : layer;
    return [word, recordedLayer(changed, record.arguments, core[word] === layer)] as const;
  });
  const recorder = { name: 'recorder of layers', layers: Object.fromEntries(recorded) };
  return { ...compile(source, { ...context, plugins: [...plugins, recorder] }), ...record };
}

function recordedLayer(layer: AnyLayer, record: Map<string, RecordedArguments>, isCore: boolean): AnyLayer {
  const build = (context: LayerContext, values: Readonly<Record<string, ArgValue>>): BuiltLayer => {
    if (!record.has(context.stream)) record.set(context.stream, { values, given: context.given, isCore });
    return layer.build(context, values);
  };
  return { ...layer, build };
}

function changedLayer(layer: AnyLayer, change: Change, windows: Map<string, RecordedWindow>): AnyLayer {
  const isPool = Object.values(layer.positionals).some(({ type }) => type === 'window');
  const family = isPool ? 'pool' : 'conv';
  const build = (context: LayerContext, args: WindowArgs): BuiltLayer => {
    const words = {
      family,
      isGlobal: args['window'] === 'global',
      stride: strideOf(args),
      pad: args.pad,
      rounding: roundingOf(args, context, family),
    } as const;
    const { pad, rounding, stride } = change(words);
    const built = layer.build(context, {
      ...args,
      pad,
      round: rounding,
      ...(stride === null ? {} : { stride }),
    });
    const [height = 1, width = 1] = featureSizes(context);
    const facts = built.facts ?? {};
    if (windows.has(context.stream)) return built;
    windows.set(context.stream, {
      ...words,
      input: [height, width],
      kernel: factPair(facts, 'kernel'),
      stride: factPair(facts, 'stride'),
      dilation: factPair(facts, 'dilation'),
      ceilBy: isPool ? 'overhang' : 'pad',
      hasOwnStride: words.stride !== null,
      hasOwnRounding: args.round !== null,
    });
    return built;
  };
  return { ...layer, build };
}

function roundingOf(args: WindowArgs, { rounding }: LayerContext, family: 'conv' | 'pool'): Rounding {
  return args.round ?? rounding[family];
}

function strideOf({ stride }: WindowArgs): WindowWords['stride'] {
  const [height, width] = attrNumbers(
    typeof stride === 'object' && stride !== null && !('kind' in stride) ? stride : undefined,
  );
  return height === undefined || width === undefined ? null : [height, width];
}
