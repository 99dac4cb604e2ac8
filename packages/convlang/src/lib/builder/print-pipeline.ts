import { unreachable } from '@convlang/diagnostics';
import { coreLayers, type ArgSchema, type ArgSpec } from '@convlang/ops';
import { plainText, printArgument, type Given, type NameTable } from './print-argument.js';
import type { CoreDraft, PipelineDraft, StageDraft } from './stage-draft.js';

const STEP = '  ';

/** The registry, seen by any word. */
const layersByWord: Readonly<
  Record<string, { readonly positionals: ArgSchema; readonly keys: ArgSchema } | undefined>
> = coreLayers;

/** Writes stages as lines of a model file; each but the first begins with `|`. */
export function printPipeline(stages: PipelineDraft, nameTable: NameTable, indent = ''): string {
  return stages
    .map((stage, i) => `${indent}${i === 0 ? '' : '| '}${printStage(stage, nameTable, indent)}`)
    .join('\n');
}

function printStage({ core, suffixes }: StageDraft, nameTable: NameTable, indent: string): string {
  return [printCore(core, nameTable, indent), ...suffixes].join(' ');
}

function printCore(core: CoreDraft, nameTable: NameTable, indent: string): string {
  const body = (stages: PipelineDraft): string => printPipeline(stages, nameTable, indent + STEP);
  switch (core.kind) {
    case 'layer':
      return printLayer(core.word, core.positionals, core.keys, nameTable);
    case 'parallel':
      return `parallel ${core.merge} {\n${core.branches.map((b) => printBranch(b, nameTable, indent + STEP)).join('\n')}\n${indent}}`;
    case 'repeat':
      return `repeat ${core.count} {\n${body(core.body)}\n${indent}}`;
    case 'tap':
      return `tap ${core.name} {\n${body(core.body)}\n${indent}}`;
    case 'from':
      return `from ${core.name}`;
    case 'skip':
      return 'skip';
    default:
      return unreachable(core);
  }
}

function printBranch(stages: PipelineDraft, nameTable: NameTable, indent: string): string {
  return `${indent}- ${printPipeline(stages, nameTable, indent + STEP).trimStart()}`;
}

function printLayer(
  word: string,
  positionals: readonly Given[],
  keys: Readonly<Record<string, Given | undefined>>,
  nameTable: NameTable,
): string {
  const layer = layersByWord[word];
  const specs = Object.values<ArgSpec>(layer?.positionals ?? {});
  const written = positionals.map((given, i) => printKnown(specs[i], given, nameTable));
  const pairs = Object.entries(keys).flatMap(([option, given]) => {
    if (given === undefined) return [];
    const key = kebabCase(option);
    return [`${key} ${printKnown(layer?.keys[key], given, nameTable)}`];
  });
  return [word, ...written, ...pairs].join(' ');
}

/** Plain JavaScript may give what no layer takes: it is written as it is, and the compiler says so with its place. */
function printKnown(spec: ArgSpec | undefined, given: Given, nameTable: NameTable): string {
  return spec === undefined ? plainText(given) : printArgument(spec, given, nameTable);
}

/** `outputPad` as the language writes it: `output-pad`. */
function kebabCase(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
