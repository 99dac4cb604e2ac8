/** The memory of one state: a buffer, and whatever an engine that computes in it knows it by. */
export interface HostMemory {
  readonly buffer: ArrayBufferLike;
}

/**
 * Makes a memory of so many bytes at least, all zero.
 *
 * @throws RangeError when there is no such memory
 */
export type AllocateMemory = (bytes: number) => HostMemory;

/** Memory that nobody knows but its arrays. */
export const plainMemory: AllocateMemory = (bytes) => ({ buffer: new ArrayBuffer(bytes) });
