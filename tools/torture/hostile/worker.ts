import { serveQuestions } from '../../fuzz/serve-questions.js';
import { readFault } from './read-fault.js';
import type { Reader } from './specimens.js';

/** What the worker is asked: a file, and what reads it. */
export interface Question {
  readonly reader: Reader;
  readonly path: string;
}

serveQuestions(({ reader, path }: Question) => readFault(reader, path));
