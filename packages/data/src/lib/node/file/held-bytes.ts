import type { FileHandle } from 'node:fs/promises';

/** Where the bytes are. */
export type HeldBytes =
  | { readonly kind: 'memory'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly handle: FileHandle; readonly size: number };
