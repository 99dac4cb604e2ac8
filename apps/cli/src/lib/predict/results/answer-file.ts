import type { FileHandle } from 'node:fs/promises';
import { failWriting, openToGoOn } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import type { Answer } from '../predict-samples.js';
import type { FileFormat, WrittenAnswer } from './result-format.js';
import { writtenLines } from './written-lines.js';

/** A file of answers, which a later run goes on with. */
export class AnswerFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #format: FileFormat;
  /** How often each image has an answer that no sample of this run was met by. */
  readonly #done: Map<string, number>;
  /** Answers that were there when it was opened. */
  readonly before: WrittenCount;

  private constructor(path: string, handle: FileHandle, format: FileFormat, found: FoundAnswers) {
    this.#path = path;
    this.#handle = handle;
    this.#format = format;
    this.#done = found.done;
    this.before = found.before;
  }

  /**
   * Opens a file, or makes it. What a run that was ended left of its last line is taken away.
   *
   * @param weights the mark of what computes
   * @throws ConvlangError E526 or E527 when it cannot be read or written, E650 when it holds something else, E651 when its answers are of
   *   another network or of other weights
   */
  static async open(path: string, format: FileFormat, weights: string): Promise<AnswerFile> {
    let handle: FileHandle | null = null;
    try {
      handle = await openToGoOn(path);
      const found = await findAnswers({ path, handle, format, weights });
      await handle.truncate(found.end);
      if (found.end === 0) await handle.appendFile(format.head);
      return new AnswerFile(path, handle, format, found);
    } catch (error) {
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

  close(): Promise<void> {
    return this.#handle.close();
  }
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
