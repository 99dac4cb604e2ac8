import type { OpTyping } from '@convlang/ir';
import { coreOps, coreRules, createTyping, type AnyOp, type OpRules } from '@convlang/ops';

/** The ops that a pass knows. Default: the core's; with plugins, an extended registry. */
export interface PassOps {
  readonly ops?: Readonly<Record<string, AnyOp>>;
  readonly rules?: OpRules;
}

/** A registry in the forms that passes use. */
export interface ResolvedOps {
  readonly ops: Readonly<Record<string, AnyOp>>;
  readonly rules: OpRules;
  readonly typing: OpTyping;
}

/** Fills in the core's ops and rules. */
export function resolveOps({ ops = coreOps, rules = coreRules }: PassOps): ResolvedOps {
  return { ops, rules, typing: createTyping(ops) };
}
