import type { OpTyping } from '@convlang/ir';
import {
  coreOps,
  coreRules,
  coreVocabulary,
  createTyping,
  type AnyOp,
  type OpRules,
  type Vocabulary,
} from '@convlang/ops';

/** The ops that a pass knows, and the words that settings name. Default: the core's; with plugins, extended tables. */
export interface PassOps {
  readonly ops?: Readonly<Record<string, AnyOp>>;
  readonly rules?: OpRules;
  readonly vocabulary?: Vocabulary;
}

/** A registry in the forms that passes use. */
export interface ResolvedOps {
  readonly ops: Readonly<Record<string, AnyOp>>;
  readonly rules: OpRules;
  readonly vocabulary: Vocabulary;
  readonly typing: OpTyping;
}

/** Fills in what the core has. */
export function resolveOps({
  ops = coreOps,
  rules = coreRules,
  vocabulary = coreVocabulary,
}: PassOps): ResolvedOps {
  return { ops, rules, vocabulary, typing: createTyping(ops) };
}
