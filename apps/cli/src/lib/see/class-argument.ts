import { closestWord } from '@convlang/diagnostics';
import { sizesOf } from '@convlang/ir';
import { classProbabilities, headOp } from '@convlang/train';
import { classCount, headWidth, isYesOrNo } from '@convlang/train/step';
import type { ViewedNetwork, ViewSample } from '@convlang/views';
import { UsageError } from '../usage/usage-error.js';

/**
 * The class that `--class` names: by its name, or by its number from 0.
 *
 * @throws UsageError for a class that there is not
 */
export function classArgument({ model, classes }: ViewedNetwork, text: string): number {
  const named = classes.indexOf(text);
  if (named >= 0) return named;
  const count = countOf(model);
  if (/^\d+$/.test(text) && Number(text) < count) return Number(text);
  const meant = closestWord(text, classes);
  const ways =
    classes.length === 0 ? '' : `, or ${classes.slice(0, 12).join(', ')}${classes.length > 12 ? ' ...' : ''}`;
  throw new UsageError(
    `there is no class ${text}; ${meant === undefined ? `there are 0 to ${count - 1}${ways}` : `did you mean ${meant}?`}`,
  );
}

/** Classes that the main head tells apart: of a map its channels. */
function countOf({ graph }: ViewedNetwork['model']): number {
  const sizes = sizesOf(graph, graph.outputs.find(({ name }) => name === 'output')?.value);
  return classCount(sizes.length === 3 ? (sizes.at(-1) ?? 1) : headWidth(graph, 'output'));
}

/** The class that the network says of a sample: that of the largest output, of one output yes or no; of a map the one of which there is most. */
export async function saidClass(network: ViewedNetwork, sample: ViewSample): Promise<number> {
  const { graph } = network.model;
  const head = graph.outputs.find(({ name }) => name === 'output')?.value;
  const layer = graph.layers.findLast(({ output }) => output === head)?.name ?? '';
  const { [layer]: said } = await network.activations(sample, [layer]);
  const data = said?.data ?? new Float32Array();
  if (isYesOrNo(network.model, 'output')) {
    const [no = 0, yes = 0] = classProbabilities(Array.from(data), headOp(graph, 'output') === 'sigmoid');
    return Number(yes > no);
  }
  const channels = said?.shape.at(-1) ?? 1;
  const sums = Array.from({ length: channels }, () => 0);
  data.forEach((x, i) => (sums[i % channels] = (sums[i % channels] ?? 0) + x));
  return sums.indexOf(Math.max(...sums));
}
