import type { AnyLayer, ArgSchema, ArgSpec, coreLayers, LayerDefinition } from '@convlang/ops';
import type { Filters, GivenOf, KeysOf } from './argument-types.js';

type CoreLayers = typeof coreLayers;

type FirstOf<P extends ArgSchema> = P[keyof P];

/** Whether a file may leave the positional out. */
type MayBeLeftOut<S extends ArgSpec> = S extends { readonly default: unknown } | { readonly optional: true }
  ? true
  : false;

/** The parameters of a layer's method, from its positionals `P` and keys `K`. */
type ParametersOf<P extends ArgSchema, K extends ArgSchema> = [keyof P] extends [never]
  ? [options?: KeysOf<K>]
  : FirstOf<P> extends { readonly type: 'filters' }
    ? [options: Filters & KeysOf<K>]
    : FirstOf<P> extends { readonly type: 'shape' }
      ? | [units: number]
        | [length: number, channels: number]
        | [height: number, width: number, channels: number]
      : MayBeLeftOut<FirstOf<P>> extends true
        ? [value?: GivenOf<FirstOf<P>>, options?: KeysOf<K>]
        : [value: GivenOf<FirstOf<P>>, options?: KeysOf<K>];

/** The words of layers that stand in a pipeline; merges belong to `parallel`. */
export type LayerWord = {
  [Word in keyof CoreLayers]: CoreLayers[Word] extends { readonly takes: 'many' } ? never : Word;
}[keyof CoreLayers];

/** The words of layers that `parallel` may merge by. */
export type MergeWord = Exclude<keyof CoreLayers, LayerWord>;

/**
 * What the method of a layer takes: `conv 6x5x5 stride 2` is `.conv({ filters: 6, kernel: 5, stride: 2 })`, `maxpool 2` is
 * `.maxpool(2)`, `input 32x32x1` is `.input(32, 32, 1)`. Sizes are in pixels.
 */
export type GivenToLayer<Word extends LayerWord> = ParametersOfLayer<CoreLayers[Word]>;

type ParametersOfLayer<L extends AnyLayer> =
  L extends LayerDefinition<string, infer P, infer K> ? ParametersOf<P, K> : never;

/**
 * One method for each layer of the language, named by its word, with the layer's positional first and its keys as options.
 * Each returns `Next`, the pipeline with the layer added.
 */
export type LayerMethods<Next> = {
  readonly [Word in LayerWord]: (...given: GivenToLayer<Word>) => Next;
};
