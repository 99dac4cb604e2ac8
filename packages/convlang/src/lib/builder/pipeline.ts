import type { GivenToLayer, LayerWord, MergeWord } from './layer-methods.js';
import type { PipelineDraft } from './stage-draft.js';

/** What stands in a pipeline beside the layers; each returns `Next`, the pipeline with that added. */
export interface PipelineMethods<Next> {
  /** Names the stage before, as `as name` does. */
  as(name: string): Next;
  /** States the shape that must come out here, as `-> 28x28x6` does; one number for a vector. Checked when compiled. */
  shape(
    ...sizes: readonly [units: number] | readonly [height: number, width: number, channels: number]
  ): Next;
  /** Branches that all take what flows in, joined by a merging layer such as `add`, `mul` or `concat`. */
  parallel(merge: MergeWord, branches: readonly PipelinePart[]): Next;
  /** The stages of `body`, `count` times. */
  repeat(count: number, body: PipelinePart): Next;
  /** A side head: what flows on is unchanged. */
  tap(name: string, body: PipelinePart): Next;
  /** Hands its input on; for a branch of `parallel`. */
  skip(): Next;
  /** Goes on from a named stage. */
  from(name: string): Next;
  /** The stages of a function, in place: the builder's form of a block. */
  block(part: PipelinePart): Next;
}

/** A function that adds stages to a pipeline: a branch, a body, a block. */
export type PipelinePart = (start: Pipeline) => Pipeline;

/**
 * Stages without a file around them: what branches, bodies and blocks are made of. It has one method for each layer, with what
 * {@link GivenToLayer} takes. Never changes; each method copies.
 */
export type Pipeline = PipelineMethods<Pipeline> & {
  /** The stages so far, as data. */
  readonly stages: PipelineDraft;
} & {
  readonly [Word in LayerWord]: (...given: GivenToLayer<Word>) => Pipeline;
};
