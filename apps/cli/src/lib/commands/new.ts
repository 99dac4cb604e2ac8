import { basename } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { closestWord, ConvlangError, report, visible } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { jsonOption } from '../usage/options.js';
import { networkNames, readNetwork } from '../model-file/networks.js';
import { printJson } from '../output/print-json.js';
import { quoted } from '../output/quoted.js';
import { starterText } from '../new/starter.js';
import { UsageError } from '../usage/usage-error.js';

interface NewOptions {
  readonly template?: string;
  readonly json?: boolean;
}

/** `convlang new NAME`: a model file to start from. */
export function addNew(program: Command, { context }: CommandScope): void {
  program
    .command('new')
    .description('write a commented model file to start from')
    .argument('NAME', 'name of the network; NAME.conv is written')
    .option('--template <NETWORK>', 'start from a network that comes along, such as lenet5')
    .addOption(jsonOption())
    .action(async (name: string, options: NewOptions) => {
      const file = name.endsWith('.conv') ? name : `${name}.conv`;
      const net = netName(basename(file, '.conv'));
      const text = options.template === undefined ? starterText(net) : templateText(options.template, net);
      await writeNew(file, text);
      if (options.json ?? false) printJson(context, { ok: true, file, net });
      else
        context.out.write(
          `${visible(file)} is written; to see and to train it:\n` +
            `  ${context.name} summary ${quoted(file)}\n  ${context.name} train ${quoted(file)}\n`,
        );
    });
}

/**
 * An identifier of the language made from a file's name: letters, digits and `_`, beginning with a letter. Accents are
 * taken off; what cannot be written becomes `_`.
 */
export function netName(base: string): string {
  const plain = base
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (plain === '') return 'Net';
  return /^[A-Za-z]/.test(plain) ? plain : `Net_${plain}`;
}

/** The text of a network that comes along, under another name. */
function templateText(template: string, name: string): string {
  const text = readNetwork(template);
  if (text !== null) return text.replace(/^net\s+\S+/m, `net ${name}`);
  const meant = closestWord(template, networkNames);
  const hint = meant === undefined ? `there are ${networkNames.join(', ')}` : `did you mean ${meant}?`;
  throw new UsageError(`there is no template ${template}; ${hint}`);
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new ConvlangError([report('E540', { file }, null)]);
    throw error;
  }
}
