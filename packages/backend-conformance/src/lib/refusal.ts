import { checkGraph, type Backend } from '@convlang/backend';
import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import { messageOf } from './message-of.js';
import type { CheckedGraph } from './target.js';

/** What a backend's capabilities say that it cannot do of a graph; nothing when it can run it. */
export function refusalOf({ graph, ...options }: CheckedGraph, backend: Backend): readonly Diagnostic[] {
  return checkGraph(graph, backend, options);
}

/**
 * Whether compiling a graph ends as the capabilities say: it works, or is refused before the run with the same codes.
 *
 * @returns the complaint, or `null`
 */
export async function checkRefusal(checked: CheckedGraph, backend: Backend): Promise<string | null> {
  const codes = refusalOf(checked, backend).map(({ code }) => code);
  const outcome = await compileOnly(checked, backend);
  if (codes.length === 0)
    return outcome === null ? null : `it says that it can, and throws ${messageOf(outcome)}`;
  if (outcome === null) return `it says that it cannot (${codes.join(', ')}), and compiles`;
  const thrown = outcome instanceof ConvlangError ? outcome.diagnostics.map(({ code }) => code) : [];
  return codes.every((code) => thrown.includes(code))
    ? null
    : `it says that it cannot (${codes.join(', ')}), and throws ${messageOf(outcome)}`;
}

/** What compiling a graph throws; `null` for nothing. */
export async function compileOnly({ graph, batch }: CheckedGraph, backend: Backend): Promise<unknown> {
  const state = backend.createState();
  const outcome = await backend.compile(graph, { batch, state }).then(
    (run) => {
      run.dispose();
      return null;
    },
    (error: unknown) => error,
  );
  state.dispose();
  return outcome;
}
