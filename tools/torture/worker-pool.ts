import type { Serializable } from 'node:child_process';
import { GuardedWorker } from '../fuzz/guarded-worker.js';

/** Workers of one script, one for each of those who ask at the same time: a worker answers one question at a time. */
export class WorkerPool<Question extends Serializable> {
  readonly #script: URL;
  readonly #idle: GuardedWorker<Question>[] = [];

  /** @param script a module that calls `serveQuestions` */
  constructor(script: URL) {
    this.#script = script;
  }

  /** Lends a worker to `work`. */
  async lend<T>(work: (worker: GuardedWorker<Question>) => Promise<T>): Promise<T> {
    const worker = this.#idle.pop() ?? new GuardedWorker<Question>(this.#script);
    try {
      return await work(worker);
    } finally {
      this.#idle.push(worker);
    }
  }

  /** Ends the workers that nobody has. */
  close(): void {
    for (const worker of this.#idle) worker.close();
    this.#idle.length = 0;
  }
}
