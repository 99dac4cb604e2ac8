import { predictionMark, trainedTaps, type StoredWeights } from '@convlang/train';
import type { CommandScope } from '../../command-scope.js';
import type { CompiledFile } from '../../model-file/compile-file.js';
import { exactStream } from '../../output/guarded-stream.js';
import { styleFor } from '../../output/style.js';
import { headReading } from '../predict-samples.js';
import { NO_TERMINAL, showFormat } from '../show/show-format.js';
import { csvFormat } from './answer-csv.js';
import { AnswerFile } from './answer-file.js';
import { jsonLinesFormat } from './answer-jsonl.js';
import type { AnswerSink } from './answer-sink.js';
import { textFormat } from './answer-text.js';
import type { ChosenFormat } from './choose-format.js';
import { fileSink } from './file-sink.js';
import { jsonSink } from './json-sink.js';
import type { FileFormat, FileFormatName } from './result-format.js';
import { streamSink } from './stream-sink.js';

/**
 * Makes ready what takes answers.
 *
 * @throws ConvlangError E526, E527, E650 or E651 for a file that cannot be gone on with
 */
export async function openSink(
  chosen: ChosenFormat,
  model: CompiledFile,
  stored: StoredWeights,
  scope: CommandScope,
): Promise<AnswerSink> {
  if (chosen.kind === 'json') return jsonSink(model.graph.name, scope);
  const { out, err, env } = scope.context;
  if (chosen.kind === 'show') {
    // Its colours are more than a guarded stream lets through; it makes names visible itself.
    const format = showFormat(out.columns ?? NO_TERMINAL, styleFor(out, env));
    return streamSink(format, { out: out.unguarded ?? out, err });
  }
  const { format } = chosen;
  if (format === 'lines') return streamSink(textFormat(), { out, err });
  const mark = await predictionMark(model, stored.tensors, stored.classes);
  const own = fileFormat(format, model, stored, mark);
  if (chosen.kind === 'stream') return streamSink(own, { out: exactStream(out), err });
  const { path, json } = chosen;
  return fileSink(await AnswerFile.open(path, own, mark), { path, name: model.graph.name, json }, scope);
}

function fileFormat(
  name: FileFormatName,
  model: CompiledFile,
  stored: StoredWeights,
  mark: string,
): FileFormat {
  if (name === 'jsonl') return jsonLinesFormat(mark);
  const heads = ['output', ...trainedTaps(model.settings.train.losses)];
  return csvFormat(
    heads.map((head) => headReading(model, stored, head)),
    mark,
  );
}
