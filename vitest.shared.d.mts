import type { ViteUserConfig } from 'vitest/config';

/** Settings that every package's tests share: workspace packages resolve to their TypeScript source. */
export function fromSource(
  name: string,
): ViteUserConfig & { readonly test: Readonly<Record<string, unknown>> };
