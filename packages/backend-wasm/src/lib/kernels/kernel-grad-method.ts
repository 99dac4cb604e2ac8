import type { I32, Statement } from '../assembler/code.js';
import type { Target } from '../kernel.js';
import type { Span } from '../walk.js';

/** Where a thread finds the next samples, and what it adds their terms to. */
export interface KernelGradPlaces {
  readonly x: I32;
  readonly dy: I32;
  /** Of the gradient. */
  readonly output: number;
  readonly own: I32;
}

/** A way to compute the gradient of a convolution to its kernel, in units that are parts of the gradient. */
export interface KernelGradMethod {
  readonly units: number;
  readonly ownBytes: number;
  /** Done once by each thread before its first samples. */
  readonly begin: (own: I32) => Statement;
  /** Adds the terms of some samples to some units. */
  readonly add: (target: Target, count: number, places: KernelGradPlaces, span: Span) => Statement;
}
