import {
  allPipelines,
  type Condition,
  type Core,
  type Expression,
  type Identifier,
  type Pipeline,
} from '@convlang/syntax';
import { expressionsIn } from './expressions-in.js';

/** Every name that pipelines mention: numbers, tables, blocks that they call, and words of layers. */
export function namesInPipelines(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { stages } of allPipelines(pipelines))
    for (const { core, suffixes } of stages) {
      addNamesInCore(core, names);
      for (const suffix of suffixes)
        if (suffix.kind === 'shape') for (const part of suffix.parts) addNames(part, names);
    }
  return names;
}

/** Every name that stands in pipelines where a parameter may stand for a word: of a layer, a merge or a stage. */
export function wordsInPipelines(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { stages } of allPipelines(pipelines))
    for (const { core } of stages)
      if (core.kind === 'layer') words.add(core.word.name);
      else if (core.kind === 'parallel') words.add(core.merge.name);
      else if (core.kind === 'from') words.add(core.name.name);
  return words;
}

/** Adds the names that stand in a stage, without those of its word and of the pipelines in it. */
export function addNamesInCore(core: Core, names: Set<string>): void {
  switch (core.kind) {
    case 'layer':
      for (const atom of core.atoms)
        for (const expression of expressionsIn(atom)) addNames(expression, names);
      return;
    case 'call':
      names.add(core.block.name);
      for (const { value } of core.arguments) addNames(value, names);
      return;
    case 'repeat':
      return addNames(core.count, names);
    case 'if':
      return addNamesInCondition(core.condition, names);
    case 'parallel':
    case 'tap':
    case 'skip':
    case 'from':
      return;
  }
}

/** Adds the names in an expression. */
export function addNames(expression: Expression | Identifier, names: Set<string>): void {
  switch (expression.kind) {
    case 'identifier':
      names.add(expression.name);
      return;
    case 'number':
    case 'input-size':
      return;
    case 'negate':
      return addNames(expression.operand, names);
    case 'binary':
      addNames(expression.left, names);
      return addNames(expression.right, names);
  }
}

function addNamesInCondition(condition: Condition, names: Set<string>): void {
  switch (condition.kind) {
    case 'compare':
      addNames(condition.left, names);
      return addNames(condition.right, names);
    case 'logic':
      addNamesInCondition(condition.left, names);
      return addNamesInCondition(condition.right, names);
    case 'not':
      return addNamesInCondition(condition.operand, names);
  }
}
