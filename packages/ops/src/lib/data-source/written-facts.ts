import type { HeadLabels } from '../loss/define-loss.js';
import type { SourceFacts, WrittenSource } from './source-facts.js';

/** What the labels of a source are as it is written; `undefined` where only the data tells. */
export function writtenLabels({ labels }: SourceFacts, source: WrittenSource): HeadLabels | undefined {
  return typeof labels === 'function' ? labels(source) : labels;
}

/** The inputs that a source gives images for as it is written; `undefined` where it gives one image a sample. */
export function writtenInputs({ inputs }: SourceFacts, source: WrittenSource): readonly string[] | undefined {
  return typeof inputs === 'function' ? inputs(source) : inputs;
}
