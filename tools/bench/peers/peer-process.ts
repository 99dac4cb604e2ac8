import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MissingPeer, type StartedPeer } from '../bench-case.js';

/**
 * Starts a peer in a process of its own, for libraries that are in another language, or set up once for a whole process. It finds files in the
 * folder that its last argument names, until it has written its first line: what its work gives, as a JSON array of numbers. Then it
 * answers each line with a count by the milliseconds of so many runs, likewise. Where it cannot work here, its first line is why, as a JSON
 * string.
 *
 * @throws MissingPeer where the program is not there, or says that it cannot work here
 * @throws Error where it fails, with what it said
 */
export async function startPeerProcess(
  program: string,
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<StartedPeer> {
  const folder = await mkdtemp(join(tmpdir(), 'convlang-bench-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await talkTo(program, [...args, folder]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function talkTo(program: string, args: readonly string[]): Promise<StartedPeer> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const failed = new Promise<never>((_, reject) => {
    child.on('error', () => {
      reject(new MissingPeer(`${program} is not here`));
    });
    child.on('close', (code) => {
      reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
  // Nobody waits for it where the process is ended.
  failed.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? failed : JSON.parse(line.value);
  };
  const first = await Promise.race([answer(), failed]);
  if (typeof first === 'string') {
    child.kill();
    throw new MissingPeer(first);
  }
  return {
    results: first as readonly number[],
    timeRuns: async (runs) => {
      child.stdin.write(`${runs}\n`);
      return (await answer()) as readonly number[];
    },
    end: () => {
      child.kill();
    },
  };
}
