import type { DataSource } from '@convlang/data';
import type { GraphOutput } from '@convlang/ir';
import { coreVocabulary, findWord, targetList, targetNames } from '@convlang/ops';
import { fail } from '../fail.js';
import type { TrainableModel } from '../trainable-model.js';
import { seenShape } from './seen-shape.js';

/** A head that is trained, and the word of its loss. */
interface TrainedHead {
  readonly kind: string;
  readonly head: GraphOutput;
}

/**
 * Refuses labels that a head's loss cannot be computed from: of another kind, or values of another size than the head gives. A vector
 * is met by a head of as many numbers, an image by one of its height, width and channels.
 *
 * @throws ConvlangError E612
 */
export function checkTarget(model: TrainableModel, source: DataSource, { kind, head }: TrainedHead): void {
  const { settings, vocabulary = coreVocabulary } = model;
  const given = source.targets === 'classes' ? null : valueSizes(model, source);
  const refuse = (loss: string, needed: string): never => {
    const slots = { source: source.name, given: describe(source, given), loss, needed };
    return fail('E612', slots, settings.train.span ?? settings.data.span);
  };
  const loss = findWord(vocabulary.losses, 'loss', kind);
  if (!loss.targets.includes(source.targets)) refuse(kind, targetList(loss));
  if (given === null) return;
  const sizes = (model.graph.values[head.value]?.type.shape ?? []).slice(1).map(Number);
  const [width, isImage] = [product(sizes), sizes.length === 3 && given.length === 3];
  const fits = isImage ? sizes.every((size, i) => size === given[i]) : width === product(given);
  if (fits) return;
  if (isImage) refuse(`${kind} of an output of ${sizes.join('x')}`, `images of ${sizes.join('x')}`);
  refuse(`${kind} of ${width} outputs`, `${width} values a sample`);
}

/** Sizes of what is to be met for one sample. */
function valueSizes(model: TrainableModel, source: DataSource): readonly number[] {
  const { target = [1] } = source;
  return target === 'image' ? seenShape(model, source) : target;
}

function describe({ target }: DataSource, given: readonly number[] | null): string {
  if (given === null) return targetNames.classes;
  if (target === 'image') return `the images themselves, ${given.join('x')}`;
  if (given.length === 3) return `images of ${given.join('x')}`;
  return target === undefined || given[0] === 1 ? 'single values' : `rows of ${given[0]} values`;
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all * size, 1);
}
