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
import { compile, type Compilation, type CompileContext, type ModelSource } from '../compile.js';
import type { WindowWords } from './framework-window.js';

/** A window that was laid while a file was compiled, as the layer's words ask for it on the input that it had. */
export interface RecordedWindow extends WindowRequest {
  readonly family: 'conv' | 'pool';
  /** Whether the layer itself says how to round. */
  readonly hasOwnRounding: boolean;
}

/** A compilation with the windows of its layers by their stream: `conv#3` is the third `conv` that was built. */
export interface RecordedCompilation extends Compilation {
  readonly windows: ReadonlyMap<string, RecordedWindow>;
}

type Change = (words: WindowWords) => WindowWords;
type WindowArgs = Readonly<Record<string, ArgValue>> & {
  readonly pad: PadSpec;
  readonly round: Rounding | null;
};

/** Compiles a file whose layers have their windows changed between the words and the graph. */
export function recordWindows(
  source: ModelSource,
  context: CompileContext,
  change: Change = (words) => words,
): RecordedCompilation {
  const windows = new Map<string, RecordedWindow>();
  const plugins = context.plugins ?? [];
  const layers: Record<string, AnyLayer> = { ...coreLayers };
  for (const plugin of plugins) Object.assign(layers, plugin.layers);
  const changed = Object.entries(layers)
    .filter(([, { keys }]) => 'pad' in keys && 'round' in keys)
    .map(([word, layer]) => [word, changedLayer(layer, change, windows)] as const);
  const recorder = { name: 'recorder of windows', layers: Object.fromEntries(changed) };
  return { ...compile(source, { ...context, plugins: [...plugins, recorder] }), windows };
}

function changedLayer(layer: AnyLayer, change: Change, windows: Map<string, RecordedWindow>): AnyLayer {
  const isPool = Object.values(layer.positionals).some(({ type }) => type === 'window');
  const family = isPool ? 'pool' : 'conv';
  const build = (context: LayerContext, args: WindowArgs): BuiltLayer => {
    const words = {
      family,
      stride: strideOf(args),
      pad: args.pad,
      rounding: roundingOf(args, context, family),
    } as const;
    const { pad, rounding } = change(words);
    const built = layer.build(context, { ...args, pad, round: rounding });
    const [height = 1, width = 1] = featureSizes(context);
    const facts = built.facts ?? {};
    windows.set(context.stream, {
      ...words,
      input: [height, width],
      kernel: factPair(facts, 'kernel'),
      stride: factPair(facts, 'stride'),
      dilation: factPair(facts, 'dilation'),
      ceilBy: isPool ? 'overhang' : 'pad',
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
