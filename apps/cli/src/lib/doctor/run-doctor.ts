import { visible, wrap } from '@convlang/diagnostics';
import { coreProviders } from '../backends/core-providers.js';
import type { CommandScope } from '../command-scope.js';
import { exitCodes } from '../exit-codes.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { styleFor, type Style } from '../output/style.js';
import { examineBackends } from './examine-backends.js';
import { examineNode } from './examine-node.js';
import { examinePictures } from './examine-pictures.js';
import { examinePlugins } from './examine-plugins.js';
import type { CheckResult } from './check-result.js';

const FOLDER = '.';

/** Does what `convlang doctor` was asked for. It exits with 1 when something needed is lacking, not for what is optional. */
export async function runDoctor(json: boolean, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const plugins = await examinePlugins(FOLDER, scope);
  const providers = plugins.toolkit?.backends ?? coreProviders;
  const findings = [
    examineNode(process.versions.node),
    ...plugins.findings,
    await examinePictures(),
    ...(await examineBackends(providers, FOLDER, scope.choice)),
  ];
  const isWell = findings.every(({ isGood, isOptional }) => isGood || isOptional);
  if (json) printJson(context, { ok: isWell, findings: findings.map(findingReport) });
  else {
    const style = styleFor(context.out, context.env);
    for (const finding of findings) context.out.write(findingText(finding, style));
    context.out.write(`\n${closingLine(findings)}\n`);
  }
  if (!isWell) scope.finish(exitCodes.input);
}

/** A finding in `doctor --json`. Keys are only ever added. */
function findingReport({ name, isGood, isOptional, detail, remedy }: CheckResult) {
  return { name, good: isGood, optional: isOptional, detail, remedy };
}

/** Columns of a terminal, and of those that the word before a finding takes. */
const [COLUMNS, INDENT] = [80, 10];

/** What was found, and below it the command to type, which stays whole. */
function findingText({ name, isGood, isOptional, detail, remedy }: CheckResult, style: Style): string {
  const lack = isOptional ? style.yellow('lacking ') : style.red('lacking ');
  const indent = ' '.repeat(INDENT);
  const lines = wrap(`${name}: ${visible(detail)}`, COLUMNS - INDENT).join(`\n${indent}`);
  const mend = remedy === null ? '' : `${indent}${style.bold(visible(remedy))}\n`;
  return `${isGood ? style.green('good    ') : lack}  ${lines}\n${mend}`;
}

function closingLine(findings: readonly CheckResult[]): string {
  const lacks = findings.filter(({ isGood }) => !isGood);
  const needed = lacks.filter(({ isOptional }) => !isOptional).length;
  const optional = lacks.length - needed;
  const rest =
    optional === 0 ? '' : `; ${counted(optional, 'optional part')} ${optional === 1 ? 'is' : 'are'} lacking`;
  return needed === 0
    ? `everything needed is here${rest}`
    : `${counted(needed, 'needed part')} ${needed === 1 ? 'is' : 'are'} lacking${rest}`;
}
