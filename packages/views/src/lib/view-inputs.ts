import type { Backend, NamedTensors } from '@convlang/backend';
import type { RawImage } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/ops';
import type { PassOps } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';

/** A network with its numbers, on a device. */
export interface ViewedNetwork {
  /** With `ops` and `rules` of its plugins: what `train`, `createPredictor` and passes take. */
  readonly model: PassOps & { readonly graph: Graph; readonly settings: Settings };
  /** Parameters and running statistics by name. */
  readonly weights: NamedTensors;
  /** Whether they were learnt; else they are those that a training starts from. */
  readonly isTrained: boolean;
  /** Names of the classes by number; fewer than there are, or none, where they are not known. */
  readonly classes: readonly string[];
  /** Those that side heads tell apart, by the names of the taps; absent where they are not known. */
  readonly tapClasses?: Readonly<Record<string, readonly string[]>>;
  /** What computes. A view leaves it as it is: the caller disposes of it. */
  readonly backend: Backend;
  /**
   * What layers give for a sample, in the network's form for use: `[1, h, w, c]` or `[1, n]` by the name of the layer. What was computed
   * once is kept as long as there is room for it, so that views may ask for the same.
   */
  activations(
    sample: ViewSample,
    layers: readonly string[],
  ): Promise<Readonly<Record<string, Tensor<'f32'>>>>;
}

/** One sample. */
export interface ViewSample {
  /** What it is called: the file, or the item of a set. */
  readonly name: string;
  /** For each input of the network `[1, h, w, c]` or `[1, n]`, prepared as the data section says. */
  readonly inputs: Readonly<Record<string, Tensor<'f32'>>>;
  /** The pictures as they were read, by input. */
  readonly pictures: Readonly<Record<string, RawImage>>;
}

/** Many samples, which need not fit into memory together. */
export interface ViewSamples {
  readonly name: string;
  readonly count: number;
  /** From the first to the last; may be called again. */
  read(): AsyncIterable<ViewSample>;
}

/** One number that a layer gives. */
export interface ViewedUnit {
  readonly layer: string;
  /**
   * Row, column and channel in an image, step and channel in a signal, or the place in a vector; from 0. Views that can look at a whole channel take
   * its number alone.
   */
  readonly at: readonly number[];
}

/** All that a view may be computed from. */
export interface ViewInputs {
  readonly network: ViewedNetwork;
  readonly sample: ViewSample;
  readonly samples: ViewSamples;
  /** Name of a layer: the view is of that layer alone. */
  readonly layer: string;
  readonly unit: ViewedUnit;
  /** Number of the class that the sample is of, or that is asked after. */
  readonly label: number;
  /** A picture without a network, values 0 to 255. */
  readonly picture: RawImage;
}

/** Names of what a view may need. */
export type ViewNeed = keyof ViewInputs;

/** All needs, for those who check or choose views. */
export const viewNeeds = ['network', 'sample', 'samples', 'layer', 'unit', 'label', 'picture'] as const;
