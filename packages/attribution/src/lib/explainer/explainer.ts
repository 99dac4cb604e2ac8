import type { Graph } from '@convlang/ir';
import type { BackendUse, TrainableModel } from '@convlang/train';
import type { ModelFeeds, RunPart } from '@convlang/train/step';
import type { Aim, AimedValue } from './aim.js';

/** How a model is made ready to be asked: which backend computes. */
export type ExplainerOptions = BackendUse;

/** A graph of a model that answers a question, and the name under which it is kept. */
export interface Question {
  /** With what the aim lies in, it names the graph: that is made and compiled once. */
  readonly key: string;
  /** Makes the graph: it takes the inputs of the model, and the mask of an aim as {@link AIM_INPUT}. */
  readonly make: (aimed: AimedValue) => Graph;
}

/** A model with its weights on a device, to be asked where its numbers come from. Calls may overlap. */
export interface Explainer {
  readonly model: TrainableModel;
  /**
   * Runs the graph of a question over samples, as many at a time as there is memory for.
   *
   * @param aims one for all samples, or one for each, all in one layer
   * @throws ConvlangError E556 or E663 for an aim that is not there, E622 for a layer that is not, E690 to E693 for what the backend cannot
   *   do, E407 where there is no memory for one sample, E698 after `dispose`
   */
  ask(
    question: Question,
    samples: ModelFeeds,
    aims: Aim | readonly Aim[],
  ): AsyncGenerator<RunPart, void, undefined>;
  /** Frees what is on the device; the backend stays. May be called again. */
  dispose(): void;
}
