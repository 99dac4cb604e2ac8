import { realpath, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { failWriting, openToGoOn } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { ProcessLock, type LockPlace } from '../../lock/process-lock.js';
import type { Answer } from '../predict-samples.js';
import type { FileFormat, WrittenAnswer } from './result-format.js';
import { writtenLines } from './written-lines.js';

/** A file of answers, which a later run goes on with, and which one process has at a time. */
export class AnswerFile {
  readonly #path: string;
  readonly #lock: ProcessLock;
  readonly #handle: FileHandle;
  readonly #format: FileFormat;
  /** How often each image has an answer that no sample of this run was met by. */
  readonly #done: Map<string, number>;
  /** Answers that were there when it was opened. */
  readonly before: WrittenCount;

  private constructor({ path, handle, format }: OpenFile, lock: ProcessLock, { done, before }: FoundAnswers) {
    this.#path = path;
    this.#handle = handle;
    this.#format = format;
    this.#lock = lock;
    this.#done = done;
    this.before = before;
  }

  /**
   * Opens a file, or makes it. What a run that was ended left of its last line is taken away.
   *
   * @param weights the mark of what computes
   * @throws ConvlangError E526 or E527 when it cannot be read or written, E650 when it holds something else, E651 when its answers are of
   *   another network or of other weights, E673 when another process has it
   */
  static async open(path: string, format: FileFormat, weights: string): Promise<AnswerFile> {
    let handle: FileHandle | null = null;
    let lock: ProcessLock | null = null;
    try {
      handle = await openToGoOn(path);
      lock = await ProcessLock.take(answersLock(path, await realpath(path)), () => Promise.resolve());
      const file = { path, handle, format, weights };
      const found = await findAnswers(file);
      await handle.truncate(found.end);
      if (found.end === 0) await handle.appendFile(format.head);
      return new AnswerFile(file, lock, found);
    } catch (error) {
      lock?.release();
      await handle?.close();
      return failWriting(error, path);
    }
  }

  /** Whether a sample has an answer; where it is asked for once more, whether it has another. */
  has(image: string): boolean {
    const count = this.#done.get(image) ?? 0;
    if (count === 0) return false;
    this.#done.set(image, count - 1);
    return true;
  }

  /** @throws ConvlangError E526 or E527 */
  async write(answers: readonly Answer[]): Promise<void> {
    await this.#handle
      .appendFile(this.#format.text(answers))
      .catch((error: unknown) => failWriting(error, this.#path));
  }

  async close(): Promise<void> {
    await this.#handle.close();
    this.release();
  }

  /** Lets others have it; for a process that ends at once. */
  release(): void {
    this.#lock.release();
  }
}

/** Beside the file, wherever links to it lie. @param path as it was given @param real of the file itself */
function answersLock(path: string, real: string): LockPlace {
  return {
    folder: dirname(real),
    name: `.${basename(real)}.lock`,
    inUse: (owner, notes) =>
      report('E673', { file: path, owner }, null, {
        notes: ['wait for it to end, or name another file: --out', ...notes],
      }),
  };
}

/** How many answers a file holds, and how many of them say why there is none. */
interface WrittenCount {
  readonly all: number;
  readonly refused: number;
}

interface FoundAnswers {
  readonly done: Map<string, number>;
  readonly before: WrittenCount;
  /** Byte behind the last whole line. */
  readonly end: number;
}

interface OpenFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly format: FileFormat;
  readonly weights: string;
}

async function findAnswers(file: OpenFile): Promise<FoundAnswers> {
  const { handle, format } = file;
  await checkStart(file);
  const done = new Map<string, number>();
  let [all, refused, end, isHead] = [0, 0, 0, format.head !== ''];
  for await (const written of writtenLines(handle, format.isOpen)) {
    end = written.end;
    if (!isHead) {
      const { image, isRefused } = readAnswer(file, written);
      done.set(image, (done.get(image) ?? 0) + 1);
      all++;
      if (isRefused) refused++;
    }
    isHead = false;
  }
  return { done, before: { all, refused }, end };
}

/** A file that begins otherwise is somebody else's, also where it has no whole line. */
async function checkStart({ path, handle, format }: OpenFile): Promise<void> {
  const wanted = Buffer.from(format.start);
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted.length), 0, wanted.length, 0);
  if (!buffer.subarray(0, bytesRead).equals(wanted.subarray(0, bytesRead))) failOther(path, 1);
}

function readAnswer(
  { path, format, weights }: OpenFile,
  { text, line }: { readonly text: string; readonly line: number },
): WrittenAnswer {
  const answer = format.read(text) ?? failOther(path, line);
  if (answer.weights === weights) return answer;
  throw new ConvlangError([
    report('E651', { file: path, line, found: answer.weights, wanted: weights }, null),
  ]);
}

function failOther(file: string, line: number): never {
  throw new ConvlangError([report('E650', { file, line }, null)]);
}
