import type { PassOps } from '@convlang/passes';

/** Only the ops, rules and words of a model, for passes over its graphs. */
export function passOpsOf({ ops, rules, vocabulary }: PassOps): PassOps {
  return {
    ...(ops === undefined ? {} : { ops }),
    ...(rules === undefined ? {} : { rules }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
  };
}
