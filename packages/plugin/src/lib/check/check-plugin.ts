import { compile } from '@convlang/compiler';
import type { ValueType } from '@convlang/ir';
import { findOp, inferOp, type AnyLayer, type OpErrorSample, type OpSample } from '@convlang/ops';
import { mergePlugins, type Toolkit } from '../merge-plugins.js';
import type { Plugin } from '../plugin.js';
import { checkKernel } from './check-kernel.js';
import { checkGradient, checkLowering, checkValues } from './check-sample.js';

/**
 * Tries what a plugin brings: examples of its layers compile; samples of its ops have the values that they name, gradients that
 * agree with central differences, lowerings that mean the same as the op, and kernels within the op's tolerance; wrong samples are
 * refused. All but kernels in float64, so that only a wrong formula differs.
 *
 * @returns a sentence for each fault; none for a plugin that is right
 * @throws ConvlangError E554 when it brings a name that is taken
 */
export function checkPlugin(plugin: Plugin): readonly string[] {
  const toolkit = mergePlugins([plugin]);
  const { layers = {}, ops = {}, samples = {} } = plugin;
  return [
    ...Object.values(layers).flatMap((layer) => checkExamples(layer, toolkit)),
    ...Object.keys(ops)
      .filter((name) => !Object.hasOwn(samples, name))
      .map((name) => `${name}: it has no samples`),
    ...Object.entries(samples).flatMap(([op, { good, bad }]) => [
      ...good.flatMap((sample) => checkGood(op, sample, toolkit)),
      ...bad.flatMap((sample) => checkBad(op, sample, toolkit)),
    ]),
  ];
}

/** An example is right when it compiles behind one of these. */
const fronts = ['input 8x8x4', 'input 8', 'input 8x8x4 | conv 4x3x3 pad 1'];

function checkExamples({ name, takes, examples }: AnyLayer, { plugins }: Toolkit): readonly string[] {
  return examples.flatMap((example) => {
    const texts = takes === 'none' ? [example] : fronts.map((front) => `${front} | ${example}`);
    const found = texts.map((text) =>
      compile(text, { plugins }).diagnostics.filter(({ severity }) => severity === 'error'),
    );
    if (found.some((errors) => errors.length === 0)) return [];
    return [`${name}: the example \`${example}\` does not compile: ${found[0]?.[0]?.message ?? ''}`];
  });
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
