import type { Tensor } from '@convlang/tensor';
import type { Operand, Site } from '../operand.js';

/** How numbers get onto a device and back. `H` is a handle: an object that stands for a tensor there. */
export interface Device<H extends object> {
  /** Puts a copy of the numbers on the device. Reads them before it returns: the array is the caller's. */
  upload(tensor: Tensor): H;
  /** Copies numbers back, into an array that is nobody else's. */
  download(handle: H, operand: Operand): Promise<Tensor>;
  /** Gives up a handle that no other is the same as; after `dispose` as well, when a state outlives its backend. */
  free(handle: H): void;
  /**
   * Called before each stretch of synchronous work: kernels being prepared or run, handles made or freed. For devices that share
   * something with others, such as a library with one engine at work at a time.
   */
  enter?(): void;
  /**
   * Called before a run and after it, once its outputs are there: throws what the device reported meanwhile, such as a
   * ConvlangError E694 when it was lost. Absent for devices that report at once.
   */
  check?(): void;
  /** Gives the device back. */
  dispose(): void;
}

/**
 * A kernel made ready for one site: computes output handles from input handles. It leaves the inputs as they are and keeps no
 * handle; it may give an input back as an output. Constants that it prepared are freed by `dispose`.
 */
export interface DeviceProgram<H extends object> {
  /** Gives the outputs in the order of the op's. */
  run(inputs: readonly H[]): readonly H[];
  /** Frees what was prepared; absent where nothing was. */
  dispose?(): void;
}

/** Prepares the program of an op for one site. Shapes are those of the op's own rule and are not checked again. */
export type DeviceKernel<H extends object, Attrs> = (site: Site<Attrs>) => DeviceProgram<H>;

/**
 * What runs an op: a kernel, or `host`: the op's reference on the host, for what comes from inputs alone and never saw the
 * device, such as random masks.
 */
export type TableEntry<H extends object, Attrs> = DeviceKernel<H, Attrs> | 'host';
