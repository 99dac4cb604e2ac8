import { faultIn } from './fault-in.js';
import type { Answer } from './guarded-worker.js';

function answer(message: Answer | 'ready'): void {
  if (process.send === undefined) throw new Error('worker.ts runs as a child of main.ts');
  process.send(message);
}

process.on('message', (text) => answer({ fault: faultIn(String(text)) }));
// Said once everything is loaded, so that loading is not taken for hanging.
answer('ready');
