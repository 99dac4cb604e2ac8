import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failWriting, makeFolder } from '@convlang/data/node';
import type { RunReport } from '../run-report.js';
import { epochEvents, type EpochEvents } from './epoch-events.js';
import { eventRecord, versionRecord } from './event-record.js';

const parts = ['train', 'validation'] as const satisfies readonly (keyof EpochEvents)[];

/**
 * Writes the epochs of a run as event files that TensorBoard reads: `DIR/train` and `DIR/validation`, each with a file of its own for this
 * run, so that nothing that is there is changed.
 */
export class EventWriter {
  readonly #files: Readonly<Record<keyof EpochEvents, EventFile>>;
  /** The last epoch that was written. */
  #epoch: number;

  private constructor(files: Readonly<Record<keyof EpochEvents, EventFile>>, epoch: number) {
    this.#files = files;
    this.#epoch = epoch;
  }

  /**
   * @param epoch epochs that the run has done before
   * @throws ConvlangError E625 where a folder cannot be made, E526 or E527 where a file cannot be written
   */
  static async open(folder: string, epoch: number): Promise<EventWriter> {
    const [train, validation] = [
      await EventFile.open(join(folder, parts[0])),
      await EventFile.open(join(folder, parts[1])),
    ];
    return new EventWriter({ train, validation }, epoch);
  }

  /** Writes the epochs of a report that were not written yet. */
  async add({ history, numbers }: Pick<RunReport, 'history' | 'numbers'>): Promise<void> {
    const time = Date.now() / 1000;
    for (const record of history.filter(({ epoch }) => epoch > this.#epoch)) {
      const events = epochEvents(
        record,
        numbers.find(({ epoch }) => epoch === record.epoch),
      );
      for (const part of parts)
        if (events[part].length > 0)
          await this.#files[part].append(eventRecord({ time, step: record.epoch, values: events[part] }));
      this.#epoch = record.epoch;
    }
  }
}

/** One file of events. */
class EventFile {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  static async open(folder: string): Promise<EventFile> {
    await makeFolder(folder);
    const time = Date.now() / 1000;
    // TensorBoard takes files with this word in their names, in the order of the names.
    const path = join(folder, `events.out.tfevents.${Math.floor(time)}.convlang.${process.pid}`);
    try {
      await writeFile(path, versionRecord(time), { flag: 'wx' });
    } catch (error) {
      failWriting(error, path);
    }
    return new EventFile(path);
  }

  async append(bytes: Uint8Array): Promise<void> {
    try {
      await appendFile(this.#path, bytes);
    } catch (error) {
      failWriting(error, this.#path);
    }
  }
}
