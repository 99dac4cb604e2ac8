import type { ValueType } from '@convlang/ir';
import { findOp, inferOp, type OpErrorSample, type OpSample, type OpSamples } from '@convlang/ops';
import type { Toolkit } from '../merge-plugins.js';
import { checkKernel } from './check-kernel.js';
import { checkGradient, checkLowering, checkValues } from './check-sample.js';

/** A sentence for each sample of an op that has not come out, or is not refused, as it should. */
export function checkSamples(op: string, { good, bad }: OpSamples, toolkit: Toolkit): readonly string[] {
  return [
    ...good.flatMap((sample) => checkGood(op, sample, toolkit)),
    ...bad.flatMap((sample) => checkBad(op, sample, toolkit)),
  ];
}

function checkGood(op: string, sample: OpSample, toolkit: Toolkit): readonly string[] {
  try {
    const faults = [checkValues, checkGradient, checkLowering, checkKernel].map((check) =>
      check(op, sample, toolkit),
    );
    return faults.flatMap((fault) => (fault === null ? [] : [`${op}, ${sample.name}: ${fault}`]));
  } catch (error) {
    return [`${op}, ${sample.name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function checkBad(
  op: string,
  { name, inputs, attrs = {}, message }: OpErrorSample,
  { ops }: Toolkit,
): readonly string[] {
  try {
    const definition = findOp(ops, op);
    const types = inputs.map((shape, i): ValueType => {
      const spec = definition.inputs[Math.min(i, definition.inputs.length - 1)];
      return { dtype: spec?.dtype ?? 'f32', shape };
    });
    inferOp(definition, types, attrs);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.includes(message)
      ? []
      : [`${op}, ${name}: it is refused with \`${said}\`, not with \`${message}\``];
  }
  return [`${op}, ${name}: it should be refused`];
}
