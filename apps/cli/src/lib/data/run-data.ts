import { sharpDecoder, writeFileWhole } from '@convlang/data/node';
import { diagnosticToJson, visible } from '@convlang/diagnostics';
import { encodePng } from '@convlang/drawing';
import type { CommandScope } from '../command-scope.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { counted, thousands } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { contactSheet } from './contact-sheet.js';
import { dataReport, type SurveyedPart } from './data-report.js';
import { dataText } from './data-text.js';
import { openParts, type DataPartFound } from './open-parts.js';
import { surveyPart } from './survey-part.js';

/** What `convlang data` was asked for. */
export interface DataRequest {
  readonly file: string;
  readonly data?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** Between two lines that say how far it is. */
const SAY_EVERY_MS = 5000;

/**
 * Does what `convlang data` was asked for: looks at every sample and says what there is.
 *
 * @throws ConvlangError for a wrong model file, and for data that is missing or cannot be opened; a picture that is broken is told
 */
export async function runData(request: DataRequest, scope: CommandScope): Promise<void> {
  const { context, sources } = scope;
  const model = await compileFile(request.file, scope);
  const parts = await openParts(model, request.data);
  try {
    const surveyed: SurveyedPart[] = [];
    for (const part of parts) {
      const said = sayRarely(part, (line) => context.err.write(line));
      surveyed.push({ ...part, samples: await surveyPart(part.source, part.numbers, sharpDecoder, said) });
    }
    const report = dataReport(model.path, surveyed, (fault) => diagnosticToJson(fault, sources.lookup));
    if (request.json === true) printJson(context, report);
    else context.out.write(dataText(report, context.out.columns));
    const [train] = surveyed;
    if (request.sheet !== undefined && train !== undefined)
      context.err.write(await writeSheet(request.sheet, withoutBroken(train), model));
    if (!report.ok) scope.finish(1);
  } finally {
    for (const source of new Set(parts.map((part) => part.source))) await source.close();
  }
}

/** What of a part can be drawn. */
function withoutBroken({ samples, ...part }: SurveyedPart): DataPartFound {
  return { ...part, numbers: part.numbers.filter((_, i) => samples[i]?.faults.length === 0) };
}

/** Writes a sheet of pictures, and tells what is on it. */
async function writeSheet(path: string, part: DataPartFound, model: CompiledFile): Promise<string> {
  const { sheet, count } = await contactSheet(part, model, sharpDecoder);
  await writeFileWhole(path, await encodePng(sheet));
  const states = 'each as it is, behind preprocessing, and as the first epoch changes it';
  return `${visible(path)}: ${counted(count, 'sample')}, ${states}\n`;
}

function sayRarely({ part, numbers }: DataPartFound, say: (line: string) => void): (count: number) => void {
  let last = performance.now();
  return (count) => {
    if (performance.now() - last < SAY_EVERY_MS) return;
    last = performance.now();
    say(`${part}: ${thousands(count)} of ${thousands(numbers.length)}\n`);
  };
}
