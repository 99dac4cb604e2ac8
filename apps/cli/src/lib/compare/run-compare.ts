import { access } from 'node:fs/promises';
import type { Backend } from '@convlang/backend';
import { writeFileWhole } from '@convlang/data/node';
import { ConvlangError, report } from '@convlang/diagnostics';
import { compareBackends, type Comparison } from '@convlang/compare';
import { findProvider, openBackend } from '../backends/open-backend.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { compileFile, type CompiledFile } from '../model-file/compile-file.js';
import { printJson } from '../output/print-json.js';
import { UsageError } from '../usage/usage-error.js';
import { compareText } from './compare-text.js';
import { openCompareData } from './open-compare-data.js';
import type { CompareRequest, FinishedComparison } from './finished-comparison.js';

/**
 * Does what `convlang compare` was asked for. The exit status becomes 1 when the backends differ.
 *
 * @throws UsageError for fewer than two backends, or one that there is not
 * @throws ConvlangError for a wrong model file or data, for a backend that is not here or cannot run the model, and E540 when the
 *   file to be written is there already
 */
export async function runCompare(request: CompareRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  checkNames(request.backends);
  const model = await compileFile(request.file, scope);
  for (const name of request.backends) if (name !== 'auto') findProvider(name, model.toolkit);
  const out = await freePath(request.out, model.graph.name);
  const comparison = await compareOpened(model, request, scope);
  const finished = { name: model.graph.name, comparison, file: await writeMinimal(out, comparison) };
  if (comparison.kind === 'differs') scope.finish(exitCodes.input);
  if (request.json === true) printJson(context, jsonOf(finished));
  else context.out.write(compareText(finished, request, scope));
}

function checkNames(names: readonly string[]): void {
  if (names.length < 2) throw new UsageError('--backends needs two or more, such as ts,node');
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`--backends names ${twice} twice`);
}

/** Where the minimal model goes: a path at which nothing is. */
async function freePath(out: string | undefined, name: string): Promise<string> {
  if (out === undefined) return firstFree(`${name}-minimal`);
  if (await isThere(out)) throw new ConvlangError([report('E540', { file: out }, null)]);
  return out;
}

async function firstFree(base: string): Promise<string> {
  let file = `${base}.conv`;
  for (let count = 2; await isThere(file); count++) file = `${base}-${count}.conv`;
  return file;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function compareOpened(
  model: CompiledFile,
  { backends: names, steps, seed, data: path }: CompareRequest,
  { context: { err } }: CommandScope,
): Promise<Comparison> {
  const { toolkit, compileContext } = model;
  const backends: Backend[] = [];
  const data = await openCompareData(model, path, err);
  try {
    for (const name of names) backends.push(await openBackend(name, toolkit));
    return await compareBackends(model, {
      backends,
      steps,
      context: compileContext,
      ...(data === null ? {} : { data }),
      ...(seed === undefined ? {} : { seed }),
      onStep: (step) => {
        if (err.isTTY === true)
          (err.unguarded ?? err).write(step === steps ? '\r\u001b[K' : `\rstep ${step} of ${steps}`);
      },
    });
  } finally {
    for (const backend of backends) backend.dispose();
    await data?.close();
  }
}

async function writeMinimal(file: string, comparison: Comparison): Promise<string | null> {
  if (comparison.kind === 'agreed' || comparison.minimal === null) return null;
  await writeFileWhole(file, comparison.minimal.text);
  return file;
}

/** What `compare --json` prints. Keys are only ever added. */
function jsonOf({ name, comparison, file }: FinishedComparison) {
  const { reference, steps, batch, seed, data, backends } = comparison;
  const finding = comparison.kind === 'differs' ? comparison.finding : null;
  return {
    ok: true,
    name,
    agreed: finding === null,
    ...{ reference, steps, batch, seed, data, backends, finding, file },
    isWhole: comparison.kind === 'differs' && (comparison.minimal?.isWhole ?? false),
  };
}
