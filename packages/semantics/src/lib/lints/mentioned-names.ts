import type { Condition, Core, Expression, Identifier, Pipeline } from '@convlang/syntax';
import { expressionsIn } from '../names/expressions-in.js';
import { allPipelines } from '../names/walk-pipelines.js';

/** Every name that pipelines mention: numbers, tables, blocks that they call, and words of layers. */
export function namesInPipelines(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const stages = allPipelines(pipelines).flatMap(({ stages }) => stages);
  return new Set(
    stages.flatMap(({ core, suffixes }) => [
      ...namesInCore(core),
      ...suffixes.flatMap((suffix) => (suffix.kind === 'shape' ? suffix.parts.flatMap(namesIn) : [])),
    ]),
  );
}

function namesInCore(core: Core): readonly string[] {
  switch (core.kind) {
    case 'layer':
      return core.atoms.flatMap(expressionsIn).flatMap(namesIn);
    case 'call':
      return [core.block.name, ...core.arguments.flatMap(({ value }) => namesIn(value))];
    case 'repeat':
      return namesIn(core.count);
    case 'if':
      return namesInCondition(core.condition);
    case 'parallel':
    case 'tap':
    case 'skip':
    case 'from':
      return [];
  }
}

/** Names in an expression. */
export function namesIn(expression: Expression | Identifier): readonly string[] {
  switch (expression.kind) {
    case 'identifier':
      return [expression.name];
    case 'number':
    case 'input-size':
      return [];
    case 'negate':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

function namesInCondition(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'compare':
      return [...namesIn(condition.left), ...namesIn(condition.right)];
    case 'logic':
      return [...namesInCondition(condition.left), ...namesInCondition(condition.right)];
    case 'not':
      return namesInCondition(condition.operand);
  }
}
