import type { Availability } from '@convlang/backend';
import type { CommandScope } from '../command-scope.js';
import { projectContext } from '../model-file/project-context.js';
import { printJson } from '../output/print-json.js';
import { styleFor } from '../output/style.js';
import { version } from '../version.js';
import { takeFirst } from './auto-backend.js';
import { describeFound } from './describe-found.js';
import { probeAll, type ProbedBackend } from './probe-all.js';

const FOLDER = '.';

/**
 * Does what `convlang backends` was asked for, with the plugins of the project in the working directory.
 *
 * @throws ConvlangError for a wrong config or plugin
 */
export async function runBackends(json: boolean, { context, choice }: CommandScope): Promise<void> {
  const { toolkit } = await projectContext(FOLDER, choice);
  const probed = await probeAll(toolkit.backends, FOLDER, choice);
  const auto = takeFirst(Object.fromEntries(probed.map(({ name, found }) => [name, found])));
  if (json) {
    const about = { ok: true, convlang: version(), node: process.version, auto };
    printJson(context, { ...about, backends: probed.map(backendReport) });
    return;
  }
  const { bold, green, yellow } = styleFor(context.out, context.env);
  const width = Math.max(...probed.map(({ name }) => name.length));
  for (const { name, found } of probed) {
    const state = found.kind === 'here' ? green('here   ') : yellow('missing');
    const [first = '', ...rest] = describeFound(found);
    context.out.write(`${bold(name.padEnd(width))}  ${state}  ${first}\n`);
    for (const line of rest) context.out.write(`${' '.repeat(width + 11)}${line}\n`);
  }
  context.out.write(`\nconvlang ${version()} on Node ${process.version}; auto takes ${auto}\n`);
}

/** A backend in `backends --json`. Keys are only ever added. */
function backendReport({ name, summary, found }: ProbedBackend) {
  return { name, summary, ...foundReport(found) };
}

function foundReport(found: Availability) {
  if (found.kind === 'here') {
    const { device, versions, limits, isEmulated = false } = found;
    return { here: true, device, versions, limits, emulated: isEmulated, reason: null, remedy: null };
  }
  const { reason, remedy } = found;
  return { here: false, device: null, versions: {}, limits: {}, emulated: false, reason, remedy };
}
