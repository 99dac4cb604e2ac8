import { GraphBuilder, type Graph, type OpTyping, type ValueType } from '@convlang/ir';
import { inferOp, type AnyOp, type OpErrorSample } from '@convlang/ops';
import { messageOf } from '../message-of.js';
import { compileOnly } from '../refusal.js';
import type { Check, OpSet, OpenTarget } from '../target.js';

/** A wrong application of an op is refused before the run, with the op's own words, on every backend. */
export function errorCheck(op: AnyOp, sample: OpErrorSample, set: OpSet): Check {
  return {
    kind: 'error',
    subject: op.name,
    name: sample.name,
    needs: null,
    run: (target) => checkError(op, sample, set, target),
  };
}

async function checkError(
  op: AnyOp,
  { inputs, attrs = {} }: OpErrorSample,
  set: OpSet,
  { backend }: OpenTarget,
): Promise<string | null> {
  const types = inputs.map((shape, i): ValueType => {
    const spec = op.inputs[Math.min(i, op.inputs.length - 1)];
    return { dtype: spec?.dtype ?? 'f32', shape };
  });
  const expected = complaintOf(() => inferOp(op, types, attrs));
  if (expected === null) return 'the op itself does not refuse it';
  const outcome = await compileOnly({ graph: wrongGraph(op, types, attrs), batch: 2, ...set }, backend);
  if (outcome === null) return `it compiles, and should be refused with: ${expected}`;
  const said = messageOf(outcome);
  return said.includes(expected) ? null : `it is refused with: ${said}; and should be with: ${expected}`;
}

/** What an op says to a wrong application; `null` when it says nothing. */
function complaintOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** A graph that no builder with the op's own typing would make, such as one read from a file. */
function wrongGraph(op: AnyOp, types: readonly ValueType[], attrs: OpErrorSample['attrs'] & object): Graph {
  const scalar: ValueType = { dtype: 'f32', shape: [] };
  const typing: OpTyping = {
    infer: (_, __, given) => ({ attrs: given, outputs: op.outputs.map(() => scalar) }),
  };
  const builder = new GraphBuilder(`${op.name}: wrong`, typing);
  const inputs = types.map((type, i) => builder.input(`input${i}`, type));
  builder.emitAll(op.name, inputs, { attrs }).forEach((value, i) => builder.output(`output${i}`, value));
  return builder.build();
}
