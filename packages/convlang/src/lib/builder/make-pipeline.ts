import { unreachable } from '@convlang/diagnostics';
import {
  makeArgument,
  makeFrom,
  makeLayer,
  makeParallel,
  makePipeline,
  makeRepeat,
  makeSkip,
  makeStage,
  makeTap,
  makeWord,
  type Atom,
  type Core,
  type Pipeline,
} from '@convlang/syntax';
import { kebabCase } from './kebab-case.js';
import type { CoreDraft, Given, PipelineDraft, Table } from './stage-draft.js';

/** Gives a name to a table of the file and returns it. */
export type NameTable = (rows: Table) => string;

/** The tree of stages. */
export function pipelineOf(stages: PipelineDraft, nameTable: NameTable): Pipeline {
  return makePipeline(stages.map(({ core, suffixes }) => makeStage(coreOf(core, nameTable), suffixes)));
}

function coreOf(core: CoreDraft, nameTable: NameTable): Core {
  const body = (stages: PipelineDraft): Pipeline => pipelineOf(stages, nameTable);
  switch (core.kind) {
    case 'layer':
      return makeLayer(core.word, [
        ...core.positionals.flatMap((given) => atomsOf(given, nameTable)),
        ...Object.entries(core.keys).flatMap(([option, given]) =>
          given === undefined ? [] : [makeWord(kebabCase(option)), ...atomsOf(given, nameTable)],
        ),
      ]);
    case 'parallel':
      return makeParallel(core.merge, core.branches.map(body));
    case 'repeat':
      return makeRepeat(core.count, body(core.body));
    case 'tap':
      return makeTap(core.name, body(core.body));
    case 'from':
      return makeFrom(core.name);
    case 'skip':
      return makeSkip();
    default:
      return unreachable(core);
  }
}

/**
 * The types of the builder let only fitting values through; one that does not fit (from plain JavaScript) is written as it is,
 * and the compiler says what is wrong with it.
 */
function atomsOf(given: Given, nameTable: NameTable): readonly Atom[] {
  return isTable(given) ? [makeWord(nameTable(given))] : makeArgument(given);
}

function isTable(given: Given): given is Table {
  return Array.isArray(given) && given.length > 0 && given.every(Array.isArray);
}
