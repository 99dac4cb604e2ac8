import { pathToFileURL } from 'node:url';

/** A module that runs, or how it failed. */
export type ImportedModule =
  | { readonly kind: 'loaded'; readonly exports: Readonly<Record<string, unknown>> }
  | { readonly kind: 'failed'; readonly problem: string };

/** Runs the module at a path. */
export async function importModule(path: string): Promise<ImportedModule> {
  try {
    const exports = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Readonly<
      Record<string, unknown>
    >;
    return { kind: 'loaded', exports };
  } catch (error) {
    return {
      kind: 'failed',
      problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
