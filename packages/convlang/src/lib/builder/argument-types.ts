import type { ArgSchema, ArgSpec, InitName } from '@convlang/ops';
import type { SignalSides, Sides } from '@convlang/syntax';

/** One number for both directions, or `[height, width]`, in pixels; on a signal a number, or `[length]`. */
export type Size = number | readonly [height: number, width: number] | readonly [length: number];

/**
 * What a builder takes for one argument of a layer, by the type in the layer's definition. What a file writes as words or
 * `6x5x5` is a string, a number or a pair here.
 */
export type GivenOf<S extends ArgSpec> = S extends { readonly type: 'int' | 'number' }
  ? number
  : S extends { readonly type: 'size' }
    ? Size
    : S extends { readonly type: 'window' }
      ? Size | 'global'
      : S extends { readonly type: 'switch' }
        ? boolean
        : S extends { readonly type: 'enum'; readonly values: readonly (infer V)[] }
          ? V
          : S extends { readonly type: 'pad' }
            ? Size | Sides | SignalSides | 'valid' | 'same' | 'same lower' | 'half'
            : S extends { readonly type: 'sides' }
              ? Size | Sides | SignalSides
              : S extends { readonly type: 'round' }
                ? 'exact' | 'floor' | 'ceil'
                : S extends { readonly type: 'table' }
                  ? readonly (readonly number[])[]
                  : S extends { readonly type: 'init' }
                    ? InitName
                    : S extends { readonly type: 'layer' }
                      ? string
                      : S extends { readonly type: 'shape' }
                        ? readonly number[]
                        : S extends { readonly type: 'filters' }
                          ? Filters
                          : never;

/** What `6x5x5` says in a file: how many filters, of which size in pixels. */
export interface Filters {
  readonly filters: number;
  /** On a signal `[5]` for `32x5`. */
  readonly kernel: Size;
}

/** `output-pad` as TypeScript writes it: `outputPad`. */
export type CamelCase<Key extends string> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key;

/** The keys of a layer as an options object; what is left out takes the layer's default. */
export type KeysOf<K extends ArgSchema> = {
  readonly [Name in keyof K & string as CamelCase<Name>]?: GivenOf<K[Name]>;
};
