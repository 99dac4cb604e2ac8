import { diagnosticToJson, type Diagnostic } from '@convlang/diagnostics';
import type { CommandScope } from '../../command-scope.js';
import { printJson } from '../../output/print-json.js';
import type { Prediction } from '../prediction.js';
import type { AnswerSink } from './answer-sink.js';

/** Keeps all answers for one JSON value at the end, with what is wrong with samples that have none. */
export function jsonSink(name: string, { context, sources }: CommandScope): AnswerSink {
  const predictions: Prediction[] = [];
  const diagnostics: Diagnostic[] = [];
  return {
    has: () => false,
    take(answers) {
      for (const answer of answers)
        if (answer.kind === 'told') predictions.push(answer.prediction);
        else diagnostics.push(...answer.diagnostics);
      return Promise.resolve(true);
    },
    end(count, backend) {
      const told = diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, sources.lookup));
      const failed = told.length === 0 ? {} : { diagnostics: told };
      printJson(context, { ok: told.length === 0, name, predictions, backend, ...failed });
      return count;
    },
    close: () => Promise.resolve(),
  };
}
