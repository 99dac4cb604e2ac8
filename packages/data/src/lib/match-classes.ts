import { closestWord, type Span } from '@convlang/diagnostics';
import { listNames } from './class-names.js';
import { labelPlaces, targetSize, type DataSource, type Learnt } from './data-source.js';
import { fail } from './fail.js';
import { sameNames } from './same-names.js';
import { withClasses } from './with-classes.js';

/**
 * A source whose classes, of several heads those of the main one, are numbered as a model has learnt them: matched by name, whatever their order and number in the source.
 *
 * @param learnt where these are no names of classes, nothing changes
 * @throws ConvlangError E536 when the source has a class that the model has not learnt
 */
export function matchClasses(source: DataSource, learnt: Learnt, span: Span | null = null): DataSource {
  const { classes } = source;
  if (learnt === 'values' || learnt.length === 0 || classes.length === 0 || sameNames(classes, learnt))
    return source;
  const places = new Map(learnt.map((name, i) => [name, i]));
  const numbers = classes.map((name) => places.get(name) ?? failUnknown(source, name, learnt, span));
  const main = labelPlaces(source).find(({ head }) => head === null || head === 'output');
  const { begin, size } = main ?? { begin: 0, size: 0 };
  const all = targetSize(source);
  return {
    ...withClasses(source, learnt),
    async read(indices, images, labels) {
      await source.read(indices, images, labels);
      for (let k = 0; k < indices.length; k++)
        for (let at = k * all + begin; at < k * all + begin + size; at++)
          labels[at] = numbers[labels[at] ?? -1] ?? -1;
    },
    close: () => source.close(),
  };
}

function failUnknown(
  { name: source }: DataSource,
  name: string,
  learnt: readonly string[],
  span: Span | null,
): never {
  const meant = closestWord(name, learnt);
  const notes = meant === undefined ? [] : [`did you mean ${JSON.stringify(meant)}?`];
  const slots = { source, name: JSON.stringify(name), classes: listNames(learnt) };
  return fail('E536', slots, span, notes);
}
