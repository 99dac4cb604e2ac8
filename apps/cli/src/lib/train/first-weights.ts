import { readFileBytes } from '@convlang/data/node';
import { visible, wrap } from '@convlang/diagnostics';
import { decodeWeights, firstNames, fittingWeights, type FittingWeights } from '@convlang/train';
import type { CompiledFile } from '../model-file/compile-file.js';

/** The numbers that a run starts from, and what of their file does not fit. */
export interface FirstWeights extends FittingWeights {
  readonly file: string;
}

/** What reports tell of first weights. Keys are only ever added. */
export interface FirstWeightsReport extends Omit<FirstWeights, 'weights'> {
  /** How many parameters start from the file. */
  readonly taken: number;
}

/**
 * Reads what a run starts from.
 *
 * @throws ConvlangError E501 to E503, E524, E525 or E613 when the file cannot be read or is no such file, E547 when nothing in it fits
 */
export async function readFirstWeights(file: string, { graph }: CompiledFile): Promise<FirstWeights> {
  const { tensors } = await decodeWeights(await readFileBytes(file), file);
  return { file, ...fittingWeights(graph, tensors, file) };
}

export function firstWeightsReport({ weights, ...rest }: FirstWeights): FirstWeightsReport {
  return { ...rest, taken: Object.keys(weights).length };
}

/** What a run starts from, in lines of at most 80 columns. */
export function firstWeightsLines(first: FirstWeights, { graph }: CompiledFile): readonly string[] {
  const { file, missing, extra, reshaped } = first;
  const { taken } = firstWeightsReport(first);
  const all = graph.parameters.length;
  const shapes = reshaped.map(({ name, model, given }) => `${name} (${given}, here ${model})`);
  const listed = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : indented(`${title}: ${firstNames(names)}`);
  return [
    `starts from ${visible(file)}: ${taken === all ? 'all' : `${taken} of`} ${all} parameters`,
    ...listed('other shape', shapes),
    ...listed('not in the file', missing),
    ...listed('not in the network', extra),
    ...(taken === all ? [] : ['the other parameters start from random numbers']),
  ];
}

function indented(text: string): readonly string[] {
  return wrap(text, 76).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}
