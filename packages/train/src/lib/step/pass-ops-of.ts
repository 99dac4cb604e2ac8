import type { PassOps } from '@convlang/passes';

/** Only the ops and rules of a model, for passes over its graphs. */
export function passOpsOf({ ops, rules }: PassOps): PassOps {
  return { ...(ops === undefined ? {} : { ops }), ...(rules === undefined ? {} : { rules }) };
}
