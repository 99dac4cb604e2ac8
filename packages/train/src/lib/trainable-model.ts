import type { Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/ops';
import type { PassOps } from '@convlang/passes';

/**
 * What training needs of a compiled model; what `compile` gives has it. A model with layers of plugins brings their `ops` and
 * `rules` along, as `mergePlugins` gives them; the backend must know them as well.
 */
export interface TrainableModel extends PassOps {
  readonly graph: Graph;
  readonly settings: Settings;
  /** The model file, kept in checkpoints and shown with errors; absent for a graph that was built without a text. */
  readonly text?: string;
  /** Texts of the files that it uses, by their paths from its folder: kept beside it. */
  readonly used?: Readonly<Record<string, string>>;
  /** What the compiler has found for the day when the model is trained. */
  readonly trainingWarnings?: readonly Diagnostic[];
}
