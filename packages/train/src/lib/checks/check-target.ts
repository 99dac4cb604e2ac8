import type { DataSource, HeadTarget, ImageBehind, TargetShape } from '@convlang/data';
import { elementCount } from '@convlang/ir';
import { coreVocabulary, findWord, targetList, targetNames } from '@convlang/ops';
import { fail } from '../failure/fail.js';
import type { TrainableModel } from '../trainable-model.js';
import { headName, headSizes, ignoredLabel } from './head-columns.js';
import { seenShape } from './seen-shape.js';

/** A head that is trained, with the word of its loss and the labels that it should meet. */
export interface TrainedHead {
  readonly head: string;
  readonly loss: string;
  readonly target: HeadTarget;
}

/**
 * Refuses labels that a head's loss cannot be computed from: of another kind, or of another size than the head gives. A vector is met by a
 * head of as many numbers, an image by one of its height, width and channels, a map by one of its height and width.
 *
 * @throws ConvlangError E612
 */
export function checkTarget(model: TrainableModel, source: DataSource, trained: TrainedHead): void {
  const { settings, vocabulary = coreVocabulary, graph } = model;
  const { head, loss: kind, target } = trained;
  const given = target.targets === 'classes' ? null : givenSizes(model, source, target);
  const refuse = (loss: string, needed: string): never => {
    const ofHead = source.heads === undefined ? source.name : `${source.name} for ${headName(head)}`;
    const slots = { source: ofHead, given: describe(target, given), loss, needed };
    return fail('E612', slots, settings.train.span ?? settings.data.span);
  };
  const loss = findWord(vocabulary.losses, 'loss', kind);
  const sizes = headSizes(graph, head);
  if (!loss.targets.includes(target.targets)) refuse(kind, targetList(loss, [1, ...sizes]));
  if (given === null) {
    if (ignoredLabel(settings.train.losses, head) !== undefined)
      refuse(`${kind} with a label to ignore`, targetNames.maps);
    return;
  }
  const width = elementCount(sizes, 1);
  if (target.targets === 'maps') {
    const [h = 0, w = 0] = sizes;
    if (sizes.length === 3 && given[0] === h && given[1] === w) return;
    if (sizes.length === 3) refuse(`${kind} of an output of ${sizes.join('x')}`, `maps of ${h}x${w}`);
    refuse(`${kind} of ${counted(width, 'output')}`, targetList(loss, [1, ...sizes]));
  }
  const isImage = sizes.length === 3 && given.length === 3;
  const fits = isImage ? sizes.every((size, i) => size === given[i]) : width === elementCount(given, 1);
  if (fits) return;
  if (isOnItsWay(target.target)) failImage(model, head, given, sizes);
  if (isImage) refuse(`${kind} of an output of ${sizes.join('x')}`, `images of ${sizes.join('x')}`);
  refuse(`${kind} of ${counted(width, 'output')}`, `${counted(width, 'value')} a sample`);
}

/** Sizes of what is to be met for one sample. */
function givenSizes(
  model: TrainableModel,
  source: DataSource,
  { target = [1] }: HeadTarget,
): readonly number[] {
  if (target === 'image') return seenShape(model, source);
  return isOnItsWay(target) ? seenShape(model, source, target.behind) : target;
}

function isOnItsWay(target: TargetShape = []): target is ImageBehind {
  return target !== 'image' && 'behind' in target;
}

/** E649: an image that the data section makes the target of a head of another size. */
function failImage(
  { settings }: TrainableModel,
  head: string,
  given: readonly number[],
  sizes: readonly number[],
): never {
  const [height, width] = sizes;
  const notes = [
    ...(sizes.length === 3 ? [`in the data section, before the target: resize ${height}x${width}`] : []),
    `or bring the end of ${headName(head)} to ${given.join('x')}`,
  ];
  const slots = { head: headName(head), given: given.join('x'), taken: sizes.join('x') };
  return fail('E649', slots, settings.data.span, { notes });
}

function describe({ targets, target }: HeadTarget, given: readonly number[] | null): string {
  if (given === null) return targetNames.classes;
  if (targets === 'maps') return `maps of ${given.join('x')} classes`;
  if (target === 'image') return `the images themselves, ${given.join('x')}`;
  if (given.length === 3) return `images of ${given.join('x')}`;
  return target === undefined || given[0] === 1 ? 'single values' : `rows of ${given[0]} values`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
