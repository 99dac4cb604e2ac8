import { formatFigure } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import { defineView, greyScale, matrixPicture, planesOf, planeText, type ViewPicture } from '@convlang/views';

/** What a network is given. */
export interface InputData {
  /** Of the sample. */
  readonly name: string;
  /** In the order of the network's inputs. */
  readonly inputs: readonly {
    readonly name: string;
    /** `[1, h, w, c]`, `[1, length, c]` or `[1, n]`, prepared as the data section says. */
    readonly numbers: Tensor<'f32'>;
  }[];
}

/** The input as its matrix of numbers, channels apart. */
export const inputView = defineView({
  name: 'input',
  summary: 'What the network is given: a number for each pixel and channel, after preprocessing.',
  version: 1,
  needs: ['network', 'sample'],
  compute: ({ network, sample }) => {
    const inputs = network.model.graph.inputs.flatMap(({ name }) => {
      const numbers = sample.inputs[name];
      return numbers === undefined ? [] : [{ name, numbers }];
    });
    return Promise.resolve({ name: sample.name, inputs } satisfies InputData);
  },
  pictures: (data: InputData) => data.inputs.flatMap(inputPictures),
  text: (data: InputData, width) =>
    data.inputs.flatMap(({ name, numbers }) =>
      planesOf(numbers).flatMap((plane, channel) => [
        `${name}, channel ${channel}: ${plane.height}x${plane.width}, ${rangeText(plane.values)}`,
        ...planeText(plane, width),
        '',
      ]),
    ),
});

/** All channels on one scale, so that they can be compared. */
function inputPictures({ name, numbers }: InputData['inputs'][number]): readonly ViewPicture[] {
  const planes = planesOf(numbers);
  const scale = greyScale(planes.map(({ values }) => values));
  return planes.map((plane, channel) =>
    matrixPicture({
      name: `${name}-${channel}`,
      ...(planes.length === 1 ? {} : { caption: `channel ${channel}` }),
      alt: `Channel ${channel} of ${name}, ${plane.height} rows of ${plane.width} numbers, ${rangeText(plane.values)}`,
      plane,
      scale,
    }),
  );
}

/** The least and the largest number. */
function rangeText(values: Float32Array): string {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return 'none of them finite';
  let [low, high] = [Infinity, -Infinity];
  for (const value of finite) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return `${formatFigure(low)} to ${formatFigure(high)}`;
}
