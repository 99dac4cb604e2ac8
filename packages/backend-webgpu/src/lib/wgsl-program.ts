import { sizeOf } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';

/** Invocations of a workgroup: a multiple of what devices do in lock step, and few enough for all of them. */
export const GROUP = 64;

/** Invocations that keep a device busy: sums with fewer results are split. */
export const BUSY = 16384;

/** Workgroups along one dimension that every device offers. */
const MOST_GROUPS = 65535;

/** A compute shader for one site. All buffers are flat. */
export interface WgslProgram {
  /** What tells the code from any other; the device compiles a code once. */
  readonly key: string;
  /** Names of the input buffers in WGSL, in the order of the inputs, each with its components: 1 for `f32`, 4 for `vec4<f32>`. */
  readonly inputs: Readonly<Record<string, 1 | 4>>;
  readonly output: { readonly shape: readonly number[]; readonly components: 1 | 4 };
  /** Whole numbers that the code reads as `uniforms.NAME`, for what it should not be compiled anew. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Invocations wanted: `id` in the code counts them. */
  readonly invocations: number;
  /** How often all of them are wanted: `block` in the code, the same for a whole workgroup. Default 1. */
  readonly blocks?: number;
  /** Functions before the main one. */
  readonly declarations?: string;
  /** Body of the main function; writes to `result`. */
  readonly main: string;
}

type RunTfjs = WebGPUBackend['runWebGPUProgram'];

function toTfjs(program: WgslProgram): Parameters<RunTfjs>[0] {
  const { key, inputs, output, sizes = {}, invocations, blocks = 1, declarations = '', main } = program;
  const groups = Math.ceil(invocations / GROUP);
  const rows = Math.ceil(groups / MOST_GROUPS);
  // tfjs binds all inputs, and the layout has only what the code mentions.
  const mentions = Object.keys(inputs).map((name) => `_ = &${name};`);
  const code = `
    ${declarations}
    fn main() {
      ${mentions.join(' ')}
      let id = i32((workgroupId.z * numWorkgroups.x + workgroupId.x) * ${GROUP}u + localIndex);
      let block = i32(workgroupId.y);
      if (id >= uniforms.invocations) { return; }
      ${main}
    }`;
  return {
    dispatch: [Math.ceil(groups / rows), blocks, rows],
    // Only read where a dispatch is too large for a device, which it never is.
    dispatchLayout: { x: [0], y: [1], z: [2] },
    outputShape: [sizeOf(output.shape)],
    outputComponent: output.components,
    variableNames: Object.keys(inputs),
    variableComponents: Object.values(inputs),
    uniforms: ['invocations', ...Object.keys(sizes)].map((name) => `${name}: i32, `).join(''),
    workgroupSize: [GROUP, 1, 1],
    shaderKey: `convlang ${key} ${output.components}`,
    getUserCode: () => code,
  };
}

/** Runs a prepared program; gives a tensor of 32-bit floats. */
export type RunProgram = (...inputs: readonly tf.Tensor[]) => tf.Tensor;

/** Makes a program ready to run on tfjs's WebGPU engine, which compiles its code when it meets it for the first time. */
export function prepareProgram(program: WgslProgram): RunProgram {
  const prepared = toTfjs(program);
  const { invocations, sizes = {}, output } = program;
  const uniforms = [invocations, ...Object.values(sizes)].map((size) => ({ type: 'int32', data: [size] }));
  return (...inputs) => {
    const engine = tf.backend() as tf.KernelBackend & Pick<WebGPUBackend, 'runWebGPUProgram'>;
    const flat = inputs.map(({ dataId, dtype, size }) => ({ dataId, dtype, shape: [size] }));
    // A copy, as tfjs writes into what it runs and would lengthen the key from run to run.
    const { dataId, dtype } = engine.runWebGPUProgram({ ...prepared }, flat, 'float32', uniforms);
    return tf.engine().makeTensorFromTensorInfo({ dataId, dtype, shape: [...output.shape] });
  };
}
