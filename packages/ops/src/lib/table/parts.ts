import type { AnyLayer } from '../definition/define-layer.js';
import type { AnyOp } from '../definition/define-op.js';
import type { SourceTable } from '../data-source/source-facts.js';
import type { OpRules } from '../definition/rules.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What one hand brings to the language, each thing under its own name: a topic of the core, or a plugin. Beside what is named here, words of sections. */
export interface Parts extends Partial<Vocabulary> {
  /** Words for model files. */
  readonly layers?: Readonly<Record<string, AnyLayer>>;
  /** Ops that they stand for. */
  readonly ops?: Readonly<Record<string, AnyOp>>;
  /** How the ops are differentiated, trained and said in other ops. */
  readonly rules?: Partial<OpRules>;
  /** What is known of kinds of sources before they are opened. */
  readonly sources?: SourceTable;
}
