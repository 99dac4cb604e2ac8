import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/semantics';

/** What training needs of a compiled model; what `compile` gives has it. */
export interface TrainableModel {
  readonly graph: Graph;
  readonly settings: Settings;
  /** The model file, kept in checkpoints and shown with errors; absent for a graph that was built without a text. */
  readonly text?: string;
}
