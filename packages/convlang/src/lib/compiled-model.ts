import type { HostKernels } from '@convlang/backend';
import type { Diagnostic } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { AnyOp, OpRules, Settings, Vocabulary } from '@convlang/ops';

/** A model that compiled: what `train`, `evaluate` and `predict` take. Frozen plain data. */
export interface Model {
  /** Layers, parameters and ops. Images are `[N, height, width, channels]`, vectors `[N, n]`. */
  readonly graph: Graph;
  /** What the text says beside its graph, defaults filled in. */
  readonly settings: Settings;
  /** The text that was compiled. */
  readonly text: string;
  /** Texts of the files that it uses, by their paths from its folder. */
  readonly used: Readonly<Record<string, string>>;
  /** What the places of diagnostics call the text. */
  readonly file: string;
  /** What the compiler remarked without refusing the model. */
  readonly warnings: readonly Diagnostic[];
  /** What `train` says before the first step, where the text has no train section. */
  readonly trainingWarnings: readonly Diagnostic[];
  /** The core's ops and those of plugins; only there when the model was made with plugins. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /** As `ops`. */
  readonly rules?: OpRules;
  /** What the words of its sections mean: those of the core and of plugins; only there when the model was made with plugins. */
  readonly vocabulary?: Vocabulary;
  /** Of the plugins' ops; only there when the model was made with plugins. */
  readonly kernels?: HostKernels;
}
