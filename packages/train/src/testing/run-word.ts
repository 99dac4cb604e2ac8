import { compileOrThrow } from '@convlang/compiler';
import { initialState } from '@convlang/backend';
import { BATCH, GraphBuilder, type ValueId } from '@convlang/ir';
import { coreOps, coreRules, coreTyping, interpret, widenAll, type RefTensor } from '@convlang/ops';
import { appendGradients } from '@convlang/passes';

/** What flows through a network, and back. */
export interface RanWord {
  /** Of the main head. */
  readonly output: readonly number[];
  /** Gradients of the sum of `output` times the weights: of the input, and of each parameter by name. */
  readonly gradients: Readonly<Record<string, readonly number[]>>;
}

/** Numbers of a run. */
export interface WordNumbers {
  /** `[n, ...]`, row by row; the first size is the batch. */
  readonly input: readonly number[];
  readonly batch?: number;
  /** What each number of the output counts in the sum whose gradients are asked for; default 1. */
  readonly weights?: readonly number[];
  /** In place of the values that parameters start from. */
  readonly parameters?: Readonly<Record<string, readonly number[]>>;
}

/** Runs a network outside training by the ops' own meaning in float64, and its gradients. */
export function runWord(text: string, { input, batch = 1, weights, parameters = {} }: WordNumbers): RanWord {
  const { graph } = compileOrThrow(text);
  const y = graph.outputs[0]?.value as ValueId;
  const builder = GraphBuilder.from(graph, coreTyping, { outputs: true, updates: false });
  const factors = builder.input('factors', builder.typeOf(y));
  const sum = builder.emit('sumTo', [builder.emit('mul', [y, factors])], { attrs: { shape: [] } });
  builder.output('sum', sum);
  const forward = builder.build();
  const wanted = [...graph.inputs, ...graph.parameters.filter(({ role }) => role === 'trained')];
  const full = GraphBuilder.from(forward, coreTyping, { outputs: true, updates: false });
  const gradients = appendGradients(full, forward, coreRules.gradients, {
    of: sum,
    withRespectTo: wanted.map(({ value }) => value),
  });
  for (const { name, value } of wanted) full.output(`grad/${name}`, gradients.get(value) as ValueId);
  const shapeOf = (value: ValueId): readonly number[] =>
    builder.typeOf(value).shape.map((size) => (size === BATCH ? batch : size));
  const numbers = (value: ValueId, data: readonly number[]): RefTensor => ({
    shape: shapeOf(value),
    data: Float64Array.from(data),
  });
  const given = graph.parameters.flatMap(({ name, value }) => {
    const data = parameters[name];
    return data === undefined ? [] : [[name, numbers(value, data)] as const];
  });
  const main = graph.inputs[0];
  const size = shapeOf(y).reduce((all, length) => all * length, 1);
  const { outputs } = interpret(full.build(), coreOps, {
    batch,
    feeds: {
      [main?.name ?? '']: numbers(main?.value as ValueId, input),
      factors: numbers(factors, weights ?? Array.from({ length: size }, () => 1)),
    },
    parameters: { ...widenAll(initialState(graph, 1)), ...Object.fromEntries(given) },
  });
  const dataOf = (name: string): readonly number[] => [...(outputs[name]?.data ?? [])];
  return {
    output: dataOf(graph.outputs[0]?.name ?? ''),
    gradients: Object.fromEntries(wanted.map(({ name }) => [name, dataOf(`grad/${name}`)])),
  };
}
