import { Writable } from 'node:stream';
import type { CommandScope } from '../lib/command-scope.js';
import { SourceTexts } from '../lib/failure/source-texts.js';
import { contextHere } from './run-here.js';

/** What a command's action works with, of which nobody reads what it writes. */
export function testScope(): CommandScope {
  const nowhere = (): Writable => new Writable({ write: (_, __, done) => done() });
  return {
    context: contextHere(nowhere(), nowhere()),
    sources: new SourceTexts(),
    choice: { config: false },
    finish: () => undefined,
  };
}
