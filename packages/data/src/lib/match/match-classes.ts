import { closestWord, type Span } from '@convlang/diagnostics';
import { listNames } from './class-names.js';
import {
  labelPlaces,
  targetSize,
  type DataSource,
  type HeadTarget,
  type Learnt,
  type LearntData,
} from '../source/data-source.js';
import { fail } from '../fail.js';
import { sameNames } from './same-names.js';
import { withClasses } from '../source/with-classes.js';

/** The labels of one head that are numbered otherwise than the model has learnt them. */
interface Renumbered {
  readonly head: string;
  readonly learnt: readonly string[];
  /** By the number in the source that of the model. */
  readonly numbers: readonly number[];
  /** Where they lie among the labels of a sample. */
  readonly begin: number;
  readonly size: number;
}

/**
 * A source whose classes, those of each head, are numbered as a model has learnt them: matched by name, whatever their order and number in the source.
 *
 * @param known where these are no names of classes for a head, its labels do not change
 * @throws ConvlangError E536 when the source has a class that the model has not learnt, E628 when all heads share the labels and one has
 *   learnt other classes
 */
export function matchClasses(
  source: DataSource,
  known: Pick<LearntData, 'learnt' | 'taps'>,
  span: Span | null = null,
): DataSource {
  if (source.heads === undefined) checkShared(source, known, span);
  const renumbered = labelPlaces(source).flatMap(({ head, target, begin, size }): readonly Renumbered[] => {
    const learnt = learntBy(head ?? 'output', known);
    if (learnt === 'values' || learnt.length === 0 || target.targets === 'values') return [];
    const { classes } = target;
    if (classes.length === 0 || sameNames(classes, learnt)) return [];
    const numbers = numbersOf(classes, learnt, (name) => failUnknown(source, head, name, learnt, span));
    return [{ head: head ?? 'output', learnt, numbers, begin, size }];
  });
  if (renumbered.length === 0) return source;
  const all = targetSize(source);
  return {
    ...renumbered.reduce((named, { head, learnt }) => withClasses(named, head, learnt), source),
    async read(indices, images, labels) {
      await source.read(indices, images, labels);
      for (let k = 0; k < indices.length; k++)
        for (const { numbers, begin, size } of renumbered)
          for (let at = k * all + begin; at < k * all + begin + size; at++)
            labels[at] = numbers[labels[at] ?? -1] ?? -1;
    },
    close: () => source.close(),
  };
}

function learntBy(head: string, { learnt, taps = {} }: Pick<LearntData, 'learnt' | 'taps'>): Learnt {
  if (head === 'output') return learnt;
  return Object.hasOwn(taps, head) ? (taps[head] ?? []) : [];
}

function numbersOf(
  classes: readonly string[],
  learnt: readonly string[],
  failFor: (name: string) => never,
): readonly number[] {
  const places = new Map(learnt.map((name, i) => [name, i]));
  return classes.map((name) => places.get(name) ?? failFor(name));
}

/** Labels that all heads share are numbered in one way: that of the main head. */
function checkShared(
  { name, classes }: Pick<DataSource, 'name'> & HeadTarget,
  { learnt, taps = {} }: Pick<LearntData, 'learnt' | 'taps'>,
  span: Span | null,
): void {
  if (learnt === 'values' || learnt.length === 0 || classes.length === 0) return;
  for (const [tap, own] of Object.entries(taps)) {
    if (own === 'values' || own.length === 0 || sameNames(own, learnt)) continue;
    const fault = `tap ${tap} has learnt classes of its own: ${listNames(own)}`;
    fail('E628', { source: name, given: 'all heads alike', fault }, span);
  }
}

function failUnknown(
  { name: source }: DataSource,
  head: string | null,
  name: string,
  learnt: readonly string[],
  span: Span | null,
): never {
  const meant = closestWord(name, learnt);
  const notes = meant === undefined ? [] : [`did you mean ${JSON.stringify(meant)}?`];
  const ofTap = head === null || head === 'output' ? '' : ` for tap ${head}`;
  const slots = { source, name: JSON.stringify(name) + ofTap, classes: listNames(learnt) };
  return fail('E536', slots, span, notes);
}
