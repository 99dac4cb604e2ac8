import type { NamedTensors } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';

// No tap can have a name with an @, so these meet no head's name.
const PREFIX = '@loss/';

/**
 * The losses of the heads as further outputs of a graph that has them.
 *
 * @param heads names of the heads that have a loss
 * @param suffix what the names of the wanted values end in: nothing for the loss of each sample, `/total` for the batch's
 */
export function headLossOutputs(
  { values }: Graph,
  heads: readonly string[],
  suffix: '' | '/total',
): Graph['outputs'] {
  return heads.map((head) => {
    const found = values.find(({ name }) => name === `loss/${head}${suffix}`);
    assert(found !== undefined, `the graph has the loss of ${head}`);
    return { name: `${PREFIX}${head}`, value: found.id };
  });
}

/** The losses among the outputs of a run, by head. */
export function headLossesOf(outputs: NamedTensors): Readonly<Record<string, ArrayLike<number>>> {
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, { data }]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), data]] : [],
    ),
  );
}
