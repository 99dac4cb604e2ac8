/** What of Node's `process` is asked; a page has none. */
interface NodeProcess {
  readonly availableMemory?: () => number;
  readonly getBuiltinModule?: (id: 'fs') => {
    readonly readFileSync: (file: string, encoding: 'utf8') => string;
  };
}

/** The limit of the process's address space, as `ulimit -v` sets it, in bytes. */
export interface AddressSpace {
  readonly limit: number;
  /** What is taken already: Node.js reserves much more than it uses. */
  readonly taken: number;
}

/** Address space that Node.js needs beside what is allocated for a run: its heap grows, threads have stacks. */
const NODE_RESERVE = 128 * 2 ** 20;

/** Bytes that can still be allocated, as the system says, limits of the process and of its container included; `null` where nobody says. */
export function memoryLeft(): number | null {
  const system = nodeProcess()?.availableMemory?.() ?? 0;
  const space = addressSpace();
  const left = [
    ...(system > 0 ? [system] : []),
    ...(space === null ? [] : [Math.max(0, space.limit - space.taken - NODE_RESERVE)]),
  ];
  return left.length === 0 ? null : Math.min(...left);
}

/** The limit of the address space of this process; `null` where there is none, or no `/proc` that tells of it. */
export function addressSpace(): AddressSpace | null {
  const limit = /^Max address space +(\d+) /m.exec(ofProcess('limits'))?.[1];
  if (limit === undefined) return null;
  const taken = /^VmSize:\s+(\d+) kB$/m.exec(ofProcess('status'))?.[1];
  return taken === undefined ? null : { limit: Number(limit), taken: 1024 * Number(taken) };
}

function ofProcess(file: 'limits' | 'status'): string {
  try {
    return nodeProcess()?.getBuiltinModule?.('fs').readFileSync(`/proc/self/${file}`, 'utf8') ?? '';
  } catch {
    // No Linux: nobody tells.
    return '';
  }
}

function nodeProcess(): NodeProcess | undefined {
  return (globalThis as { readonly process?: NodeProcess }).process;
}
