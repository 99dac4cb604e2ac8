import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What the worker says about a text: what is wrong, or `null`. */
export interface Answer {
  readonly fault: string | null;
}

async function startWorker(): Promise<ChildProcess> {
  // `advanced` carries lone surrogates as they are.
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { serialization: 'advanced' });
  await once(worker, 'message');
  return worker;
}

/** A process that looks at texts one by one, and is replaced when it hangs or dies over one. */
export class GuardedWorker {
  readonly #limitMs: number;
  #worker: ChildProcess | null = null;

  /** @param limitMs how long one text may take; start-up is not counted */
  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** What is wrong with a text, or `null`; hanging and dying over it are faults too. One call at a time. */
  async check(text: string): Promise<string | null> {
    this.#worker ??= await startWorker();
    const worker = this.#worker;
    const over = new AbortController();
    const answer = once(worker, 'message', { signal: over.signal }).then(([message]) => message as Answer);
    const death = once(worker, 'exit', { signal: over.signal }).then(([code, signal]) => {
      throw new Error(`it ended by itself: ${String(signal ?? code)}`);
    });
    const late = sleep(this.#limitMs, null, { signal: over.signal }).then(() => {
      throw new Error(`no answer within ${this.#limitMs} ms`);
    });
    worker.send(text);
    try {
      return (await Promise.race([answer, death, late])).fault;
    } catch (error) {
      this.close();
      return `the worker was lost: ${String(error)}`;
    } finally {
      over.abort();
      await Promise.allSettled([answer, death, late]);
    }
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = null;
  }
}
