import { visible } from '@convlang/diagnostics';
import type { CommandScope } from '../../command-scope.js';
import { stopStatus } from '../../exit-codes.js';
import { counted } from '../../output/numbers.js';
import { printJson } from '../../output/print-json.js';
import { refusedText } from './answer-error.js';
import type { AnswerFile } from './answer-file.js';
import type { AnswerSink } from './answer-sink.js';

/** Writes answers to a file behind those that it has; at the end it is said what is in it then. A signal that ends the process leaves no lock. */
export function fileSink(
  file: AnswerFile,
  { path, name, json }: { readonly path: string; readonly name: string; readonly json: boolean },
  { context }: CommandScope,
): AnswerSink {
  const forget = [
    context.atExit(() => {
      file.release();
    }),
    context.onStopSignal((signal) => {
      context.quit(stopStatus[signal]);
    }),
  ];
  return {
    has: (image) => file.has(image),
    async take(answers) {
      await file.write(answers);
      return true;
    },
    end(count, backend) {
      const { before } = file;
      const all = { all: before.all + count.all, refused: before.refused + count.refused };
      if (json) {
        const { all: images, refused } = all;
        const report = { ok: refused === 0, name, out: path, images, refused, before: before.all, backend };
        printJson(context, report);
        return all;
      }
      const earlier = before.all === 0 ? '' : `, ${counted(before.all, 'answer')} from before`;
      context.out.write(`${visible(path)}: ${counted(all.all, 'answer')}${earlier}\n`);
      if (all.refused > 0) context.err.write(`${refusedText(all)}\n`);
      return all;
    },
    async close() {
      await file.close();
      for (const one of forget) one();
    },
  };
}
