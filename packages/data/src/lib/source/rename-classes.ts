import type { Span } from '@convlang/diagnostics';
import { listNames } from '../match/class-names.js';
import type { DataSource } from './data-source.js';
import { fail } from '../fail.js';
import { sameNames } from '../match/same-names.js';
import { withClasses } from './with-classes.js';

/**
 * A source whose classes, of several heads those of the main one, have the names that the model file lists, in their order.
 *
 * @param names none leave the source as it is
 * @throws ConvlangError E543 when the source has another number of classes
 */
export function renameClasses(
  source: DataSource,
  names: readonly string[],
  span: Span | null = null,
): DataSource {
  if (names.length === 0 || source.targets === 'values') return source;
  const { classes, name } = source;
  if (names.length !== classes.length)
    return fail(
      'E543',
      { source: name, count: classes.length, classes: listNames(classes), given: names.length },
      span,
    );
  if (sameNames(names, classes)) return source;
  return {
    ...withClasses(source, 'output', names),
    read: (indices, images, labels) => source.read(indices, images, labels),
    close: () => source.close(),
  };
}
