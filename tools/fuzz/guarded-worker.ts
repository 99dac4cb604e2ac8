import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Answer } from './serve-questions.js';

/** Nothing that ends at all takes nearly as long, however busy the machine is. */
const HANG_MS = 60_000;

/** A process that answers questions one by one, and is replaced when it hangs or dies over one. */
export class GuardedWorker<Question extends Serializable> {
  readonly #script: URL;
  #worker: ChildProcess | null = null;

  /** @param script a module that calls `serveQuestions` */
  constructor(script: URL) {
    this.#script = script;
  }

  /** What is wrong, or `null`; hanging and dying over a question are faults too. One call at a time. */
  async check(question: Question): Promise<string | null> {
    this.#worker ??= await this.#start();
    const worker = this.#worker;
    const over = new AbortController();
    const answer = once(worker, 'message', { signal: over.signal }).then(([message]) => message as Answer);
    const death = once(worker, 'exit', { signal: over.signal }).then(([code, signal]) => {
      throw new Error(`it ended by itself: ${String(signal ?? code)}`);
    });
    const late = sleep(HANG_MS, null, { signal: over.signal }).then(() => {
      throw new Error(`no answer within ${HANG_MS / 1000} s`);
    });
    worker.send(question);
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

  async #start(): Promise<ChildProcess> {
    // `advanced` carries lone surrogates as they are.
    const worker = fork(fileURLToPath(this.#script), { serialization: 'advanced' });
    await once(worker, 'message');
    return worker;
  }

  /** Ends the worker. */
  close(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = null;
  }
}
