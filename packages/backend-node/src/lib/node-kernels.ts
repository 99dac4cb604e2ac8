import type { Operand } from '@convlang/backend';
import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import * as tf from '@tensorflow/tfjs';

type T = tf.Tensor;

/** What we use of tfjs-node's engine: ops of TensorFlow by their names. */
interface Engine extends tf.KernelBackend {
  readonly binding: Readonly<
    Record<'TF_ATTR_TYPE' | 'TF_ATTR_FLOAT' | 'TF_ATTR_BOOL' | 'TF_ATTR_STRING' | 'TF_FLOAT', number>
  >;
  executeMultipleOutputs(
    name: string,
    attrs: readonly { readonly name: string; readonly type: number; readonly value: unknown }[],
    inputs: readonly tf.Tensor[],
    count: number,
  ): tf.Tensor[];
}

/** Runs an op of TensorFlow on floats. `typed`: the attributes that say so. */
function runOp(
  name: string,
  inputs: readonly tf.Tensor[],
  count: number,
  attrs: Readonly<Record<string, number | boolean | string>> = {},
  typed: readonly string[] = ['T'],
): readonly tf.Tensor[] {
  const engine = tf.backend() as Engine;
  const { TF_ATTR_TYPE, TF_ATTR_FLOAT, TF_ATTR_BOOL, TF_ATTR_STRING, TF_FLOAT } = engine.binding;
  const kinds = { number: TF_ATTR_FLOAT, boolean: TF_ATTR_BOOL, string: TF_ATTR_STRING } as const;
  const given = Object.entries(attrs).map(([key, value]) => ({
    name: key,
    type: kinds[typeof value as keyof typeof kinds],
    value,
  }));
  const dtypes = typed.map((key) => ({ name: key, type: TF_ATTR_TYPE, value: TF_FLOAT }));
  return engine.executeMultipleOutputs(name, [...dtypes, ...given], inputs, count);
}

/** Where numbers pass the gradient on; tfjs says it in five ops. */
const reluGrad: TfjsKernel<'reluGrad'> = tfjsKernel(() => (y, dy) => [...runOp('ReluGrad', [dy, y], 1)]);

/** Batch normalisation of TensorFlow is of images; rows are images of one pixel. */
function imageShape(x: Operand | undefined): number[] {
  const shape = [...(x?.shape ?? [])];
  const channels = shape.at(-1) ?? 1;
  return shape.length === 4 ? shape : [(x?.size ?? 1) / channels, 1, 1, channels];
}

const training = { data_format: 'NHWC', is_training: true };

const batchNormTrain: TfjsKernel<'batchNormTrain'> = tfjsKernel(({ inputs, attrs }) => {
  const [image, shape] = [imageShape(inputs[0]), [...(inputs[0]?.shape ?? [])]];
  // Statistics from before the batch are not looked at, and must be there.
  return (x, gain, bias) => {
    const none = tf.zeros([0]);
    const outputs = runOp(
      'FusedBatchNormV3',
      [tf.reshape(x, image), gain, bias, none, none],
      6,
      {
        ...training,
        epsilon: attrs.epsilon,
      },
      ['T', 'U'],
    );
    // The second and third are made for running averages; the fourth and fifth are mean and variance of the batch.
    const [y, , , mean, variance] = outputs as readonly [T, T, T, T, T];
    return [tf.reshape(y, shape), mean, variance];
  };
});

const batchNormTrainGrad: TfjsKernel<'batchNormTrainGrad'> = tfjsKernel(({ inputs, attrs }) => {
  const [image, shape] = [imageShape(inputs[0]), [...(inputs[0]?.shape ?? [])]];
  return (x, gain, mean, variance, dy) => {
    const none = tf.zeros([0]);
    const given = [tf.reshape(dy, image), tf.reshape(x, image), gain, mean, variance, none];
    const outputs = runOp('FusedBatchNormGradV3', given, 5, { ...training, epsilon: attrs.epsilon }, [
      'T',
      'U',
    ]);
    const [dx, dgain, dbias] = outputs as readonly [T, T, T];
    return [tf.reshape(dx, shape), dgain, dbias];
  };
});

/** Ops of TensorFlow that tfjs has no function for. */
export const nodeKernels = { reluGrad, batchNormTrain, batchNormTrainGrad };
