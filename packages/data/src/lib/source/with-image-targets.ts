import type { TargetSetting } from '@convlang/ops';
import {
  labelArray,
  labelPlaces,
  targetOf,
  targetSize,
  type DataSource,
  type HeadTarget,
  type LabelPlace,
} from './data-source.js';

/**
 * A source whose images are what some heads are to give, as `target image` in a data section says. The other heads keep the labels that
 * they have.
 *
 * @param targets none, or absent, leave the source as it is
 * @param trained names of the heads that have a loss
 */
export function withImageTargets(
  source: DataSource,
  targets: readonly TargetSetting[] | undefined,
  trained: readonly string[],
): DataSource {
  if (targets === undefined || targets.length === 0) return source;
  const images = new Map(
    targets.map(({ head, behind }): [string, HeadTarget] => [
      head,
      { targets: 'values', target: { behind }, classes: [] },
    ]),
  );
  const places = labelPlaces(source);
  const names = new Set([...trained, ...Object.keys(source.heads ?? {})]);
  // Of a head that the source has no labels for is told where it is looked whether the source fits the model.
  const heads = [...names].flatMap((head): readonly Aimed[] => {
    const image = images.get(head);
    if (image !== undefined) return [{ head, target: image, from: null }];
    const from = places.find((place) => place.head === head || place.head === null);
    return from === undefined ? [] : [{ head, target: ownTarget(source, head), from }];
  });
  const facts = { heads: Object.fromEntries(heads.map(({ head, target }) => [head, target])) };
  const main = heads.find(({ head }) => head === 'output')?.target ?? source;
  const [width, given] = [targetSize({ ...main, ...facts }), targetSize(source)];
  return {
    ...source,
    ...main,
    ...facts,
    async read(indices, into, labels) {
      const all = labelArray(source, indices.length);
      await source.read(indices, into, all);
      for (let k = 0; k < indices.length; k++) {
        let at = k * width;
        for (const { from } of heads) {
          if (from === null) continue;
          const begin = k * given + from.begin;
          labels.set(all.subarray(begin, begin + from.size), at);
          at += from.size;
        }
      }
    },
    close: () => source.close(),
  };
}

/** A head and what it is to give. */
interface Aimed {
  readonly head: string;
  readonly target: HeadTarget;
  /** Its labels among those that the source reads; `null` for an image. */
  readonly from: LabelPlace | null;
}

/** What a head is to give, without what else a source is. */
function ownTarget(source: DataSource, head: string): HeadTarget {
  const { targets, target, classes } = targetOf(source, head);
  return { targets, classes, ...(target === undefined ? {} : { target }) };
}
