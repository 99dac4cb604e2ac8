import type { CliContext } from '../../cli-context.js';
import { refusedText } from './answer-error.js';
import type { AnswerSink } from './answer-sink.js';
import type { ResultFormat } from './result-format.js';

/** Writes answers to a stream as they come, as long as anybody reads them; at the end it is said how many have none. */
export async function streamSink(
  format: ResultFormat,
  { out, err }: Pick<CliContext, 'out' | 'err'>,
): Promise<AnswerSink> {
  const write = (text: string): Promise<boolean> =>
    new Promise((resolve) => {
      out.write(text, (error) => resolve(error === null || error === undefined));
    });
  if (format.head !== '') await write(format.head);
  return {
    has: () => false,
    take: (answers) => write(format.text(answers)),
    end(count) {
      if (count.refused > 0) err.write(`${refusedText(count)}\n`);
      return count;
    },
    close: () => Promise.resolve(),
  };
}
