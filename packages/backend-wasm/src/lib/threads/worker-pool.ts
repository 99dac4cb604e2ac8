import { nodeModule, type NodeWorker } from './node.js';
import { workerSource } from './worker-source.js';

/** A module with its memory, as workers know it. */
export interface Work {
  readonly module: WebAssembly.Module;
  readonly imports: WebAssembly.Imports;
  /** Two numbers in the shared memory: one that is not 0 when a thread has failed, one that is not 0 where nobody may go ahead of the caller. */
  readonly failed: Int32Array;
}

/** Looks at a number before sleeping: some microseconds, less than waking takes. */
export const PATIENCE = 4000;
/** Milliseconds after which a sleeper looks again. */
const SLEEP_MS = 50;

/** Places in a gate: the round that is open, or 0; and the workers that are inside. */
const [ROUND, INSIDE] = [0, 1];

/** In Node and in a page. */
type AnyWorker = Pick<NodeWorker, 'postMessage' | 'terminate'>;

/** The threads beside the caller's. They are started when there is work for them, sleep without, and end with the pool or the process. */
export class WorkerPool {
  /** With the caller's. */
  readonly threads: number;
  #workers: readonly AnyWorker[] = [];
  #isStarted = false;
  #isEnded = false;
  #lastId = 0;

  constructor(threads: number) {
    this.threads = threads;
  }

  /** Takes work that rounds are run of. */
  take(work: Work): SharedWork {
    return new SharedWork(this, ++this.#lastId, work);
  }

  /** Tells all workers something; the first time they are started. */
  tell(messageOf: (thread: number) => unknown): void {
    if (this.#isEnded) return;
    if (!this.#isStarted) this.#workers = startWorkers(this.threads - 1);
    this.#isStarted = true;
    this.#workers.forEach((worker, i) => {
      worker.postMessage(messageOf(i + 1));
    });
  }

  dispose(): void {
    this.#isEnded = true;
    for (const worker of this.#workers) void worker.terminate();
    this.#workers = [];
  }
}

/** Work that the threads of a pool do together, round by round. */
export class SharedWork {
  readonly #pool: WorkerPool;
  readonly #id: number;
  readonly #work: Work;
  readonly #gate = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  #isKnown = false;
  #round = 0;

  constructor(pool: WorkerPool, id: number, work: Work) {
    this.#pool = pool;
    this.#id = id;
    this.#work = work;
  }

  /**
   * Lets the workers in: they run functions of the module one after the other, as the caller does, who does not depend on their coming.
   *
   * @param names of functions that take a thread and its patience
   */
  open(names: readonly string[]): void {
    const id = this.#id;
    if (!this.#isKnown) {
      const { module, imports, failed } = this.#work;
      this.#pool.tell(() => ({ kind: 'bind', id, module, imports, failed, gate: this.#gate }));
      this.#isKnown = true;
    }
    Atomics.store(this.#work.failed, 0, 0);
    const round = ++this.#round;
    Atomics.store(this.#gate, ROUND, round);
    this.#pool.tell((thread) => ({ kind: 'run', id, round, names, thread, patience: PATIENCE }));
  }

  /** Whether nobody may go ahead of the caller; to be said while nobody is in. */
  keepInStep(isKept: boolean): void {
    Atomics.store(this.#work.failed, 1, Number(isKept));
  }

  /** Says that what the caller took will not be done. */
  fail(): void {
    Atomics.store(this.#work.failed, 0, 1);
  }

  /** Lets nobody in any more, and waits until those inside have seen that nothing is left. Nothing else may use the memory before. */
  close(): void {
    Atomics.store(this.#gate, ROUND, 0);
    for (let looks = 0; ; looks++) {
      const inside = Atomics.load(this.#gate, INSIDE);
      if (inside === 0) return;
      if (looks > PATIENCE && mayWait()) Atomics.wait(this.#gate, INSIDE, inside, SLEEP_MS);
    }
  }

  /** Workers need it no more. */
  forget(): void {
    this.close();
    if (this.#isKnown) this.#pool.tell(() => ({ kind: 'forget', id: this.#id }));
    this.#isKnown = false;
  }
}

/** The thread of a page must not sleep. */
export function mayWait(): boolean {
  return !('document' in globalThis);
}

/** So many workers, or those that can be had: a process may be allowed no more threads, and a page no workers that are made of text. */
function startWorkers(count: number): readonly AnyWorker[] {
  const workers: AnyWorker[] = [];
  try {
    while (workers.length < count) workers.push(startWorker());
  } catch {
    // The others, or the caller alone, do all there is to do.
  }
  return workers;
}

function startWorker(): AnyWorker {
  const node = nodeModule('node:worker_threads');
  if (node !== undefined) {
    // Without what the process was started with: a loader of sources would take longer than the work.
    const worker = new node.Worker(workerSource, { eval: true, execArgv: [], env: {} });
    // One that ends for want of memory is missed by nobody, and must not end the process.
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  }
  const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}
