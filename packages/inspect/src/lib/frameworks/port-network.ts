import { analysisContextOf, compile } from '@convlang/compiler';
import type { Compilation, CompileContext, ModelSource } from '@convlang/compiler';
import { frameworkWords, type WindowRules } from '@convlang/frameworks';
import { featureSizes, type AnyLayer, type BuiltLayer, type LayerContext } from '@convlang/ops';
import { askedWindow, slidesWindow, windowWords, type AskedWindow, type WindowArgs } from './asked-window.js';

/** A network whose windows lie by the rules of a framework. */
export interface PortedNetwork extends Compilation {
  /**
   * What its layers' own words ask for on the inputs that they have there, by their stream: `conv#3` is the third `conv` that
   * was built. Those before a failure are here too, when there is no graph.
   */
  readonly windows: ReadonlyMap<string, AskedWindow>;
}

/** Builds a file's network with layers that lay their windows as a framework would. */
export function portNetwork(source: ModelSource, context: CompileContext, rules: WindowRules): PortedNetwork {
  const windows = new Map<string, AskedWindow>();
  const { layers } = analysisContextOf(context);
  const ported = Object.entries(layers).flatMap(([word, layer]) =>
    slidesWindow(layer) ? [[word, portLayer(layer, rules, windows)] as const] : [],
  );
  const port = { name: 'layers of another framework', layers: Object.fromEntries(ported) };
  return {
    ...compile(source, { ...context, fixes: false, plugins: [...(context.plugins ?? []), port] }),
    windows,
  };
}

function portLayer(layer: AnyLayer, rules: WindowRules, windows: Map<string, AskedWindow>): AnyLayer {
  const build = (context: LayerContext, args: WindowArgs): BuiltLayer => {
    const words = windowWords(layer, args, context.rounding);
    const { pad, rounding, stride } = frameworkWords(words, rules);
    const built = layer.build(context, {
      ...args,
      pad,
      round: rounding,
      ...(stride === null ? {} : { stride }),
    });
    windows.set(context.stream, askedWindow(words, args, featureSizes(context), built.facts ?? {}));
    return built;
  };
  return { ...layer, build };
}
