import type { Attrs } from '@convlang/ir';
import { emitGradient, inputOf, inputSizes, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

/** The geometry without the size of one side. */
function geometry({ stride, pads, dilation, groups }: Attrs): Attrs {
  return { stride: stride ?? [], pads: pads ?? [], dilation: dilation ?? [], groups: groups ?? 1 };
}

/** Any stride, pads, dilation and groups: the gradients are sums over the same links. */
export const convGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const [x, kernel] = [inputOf(context, 0), inputOf(context, 1)];
  const size = inputSizes(context, 0).slice(1, 3);
  const kernelSize = inputSizes(context, 1).slice(0, 2);
  const common = geometry(context.attrs);
  return [
    emitGradient(context, 0, 'convInputGrad', [dy, kernel], { ...common, size }),
    emitGradient(context, 1, 'convKernelGrad', [x, dy], { ...common, kernel: kernelSize }),
    ...(context.inputs.length > 2
      ? [emitGradient(context, 2, 'sumTo', [dy], { shape: inputSizes(context, 2) })]
      : []),
  ];
};

/** A transposed convolution's gradient is the convolution; for the kernel, input and output change places. */
export const convInputGradGradient: GradientRule = (context) => {
  const gradient = outputGradient(context);
  const [dy, kernel] = [inputOf(context, 0), inputOf(context, 1)];
  const common = geometry(context.attrs);
  const kernelSize = inputSizes(context, 1).slice(0, 2);
  return [
    emitGradient(context, 0, 'conv', [gradient, kernel], common),
    emitGradient(context, 1, 'convKernelGrad', [gradient, dy], { ...common, kernel: kernelSize }),
  ];
};
