import { defaultLimits, folderOf, resolveUse } from '@convlang/semantics';
import { parseFile } from '@convlang/syntax';
import { sectionGrammar } from '@convlang/ops';
import type { CompileContext } from './compile.js';
import type { ModelSource } from './read-source.js';

/** Reads files that are held in memory, such as those open in an editor, for {@link CompileContext.readFile}. */
export function readFrom(documents: ReadonlyMap<string, string>): (path: string) => string {
  return (path) => {
    const text = documents.get(path);
    if (text === undefined) throw new Error('there is no such file');
    return text;
  };
}

/**
 * Fetches all files that a source uses, directly or by others, for {@link CompileContext.readFile}. What cannot be fetched is
 * an error of the source (E318) with the message of the rejection, not one of this function.
 *
 * @param fetchFile text of a file, by its path as {@link CompileContext.readFile} gets it
 */
export async function fetchDocuments(
  source: ModelSource,
  fetchFile: (path: string) => Promise<string>,
  { root = folderOf(source.path), limits }: Pick<CompileContext, 'root' | 'limits'> = {},
): Promise<(path: string) => string> {
  const texts = new Map<string, string>();
  const failures = new Map<string, unknown>();
  const depth = limits?.depth ?? defaultLimits.depth;
  const fetchNew = async (path: string): Promise<ModelSource | null> => {
    try {
      const text = await fetchFile(path);
      texts.set(path, text);
      return { path, text };
    } catch (cause) {
      failures.set(path, cause);
      return null;
    }
  };
  let open: readonly ModelSource[] = [source];
  // Files that use one another deeper than that are refused unread.
  for (let level = 0; open.length > 0 && level <= depth; level++) {
    const wanted = new Set(open.flatMap((file) => usedPaths(file, root)));
    const known = (path: string): boolean => path === source.path || texts.has(path) || failures.has(path);
    const fetched = await Promise.all([...wanted].filter((path) => !known(path)).map(fetchNew));
    open = fetched.filter((file) => file !== null);
  }
  const read = readFrom(texts);
  return (path) => {
    if (failures.has(path)) throw failures.get(path);
    return read(path);
  };
}

function usedPaths({ path, text }: ModelSource, root: string): readonly string[] {
  return parseFile({ path, text }, sectionGrammar).file.headers.flatMap((header) => {
    const used = header.kind === 'use' ? resolveUse(path, header.path.value, root) : null;
    return used === null ? [] : [used];
  });
}
