import { createRequire } from 'node:module';
import type { Command } from 'commander';
import { readFileText } from '@convlang/data/node';
import { catalogue, messageOf, type Code } from '@convlang/diagnostics';
import type { CommandScope } from '../command-scope.js';
import { addConfigOptions } from '../usage/config-choice.js';
import { pageText } from '../explain/page-text.js';
import { fileArgument, jsonOption } from '../usage/options.js';
import { printJson } from '../output/print-json.js';
import { styleFor } from '../output/style.js';
import { UsageError } from '../usage/usage-error.js';

/** `convlang explain [CODE]`: the page of a code, or all codes; `convlang explain FILE LAYER`: how a layer comes about. */
export function addExplain(program: Command, scope: CommandScope): void {
  addConfigOptions(program.command('explain'))
    .description('explain a layer of a model, or print the page of an error code; alone, list all codes')
    .argument('[FILE_OR_CODE]', `${fileArgument}; or a code such as E203`)
    .argument('[LAYER]', 'name of a layer, or the end of it')
    .addOption(jsonOption())
    .action(
      async (
        subject: string | undefined,
        layer: string | undefined,
        { json = false }: { readonly json?: boolean },
      ) => {
        if (subject === undefined) listCodes(scope, json);
        else if (layer === undefined && isCode(subject)) explainCode(scope, findCode(subject), json);
        else {
          const { runExplainLayer } = await import('../explain/run-explain-layer.js');
          await runExplainLayer(subject, layer, json, scope);
        }
      },
    );
}

const codes = Object.keys(catalogue).sort() as Code[];

/** Whether a text has the form of a code, known or not. */
function isCode(text: string): boolean {
  return /^[a-z]\d+$/i.test(text);
}

function findCode(text: string): Code {
  const wanted = text.toUpperCase();
  const code = codes.find((c) => c === wanted);
  if (code !== undefined) return code;
  throw new UsageError(`there is no code ${text}; \`convlang explain\` lists them all`);
}

function listCodes({ context }: CommandScope, json: boolean): void {
  if (json) {
    printJson(context, {
      codes: codes.map((code) => ({ code, severity: severityOf(code), message: messageOf(code) })),
    });
    return;
  }
  const style = styleFor(context.out, context.env);
  for (const code of codes) context.out.write(`${style.bold(code)}  ${messageOf(code)}\n`);
}

function explainCode({ context }: CommandScope, code: Code, json: boolean): void {
  const page = readFileText(pagePath(code));
  if (json) {
    const { why } = catalogue[code];
    printJson(context, { code, severity: severityOf(code), message: messageOf(code), why, page });
  } else
    context.out.write(pageText(page, context.out.columns ?? Infinity, styleFor(context.out, context.env)));
}

function pagePath(code: Code): string {
  return createRequire(import.meta.url).resolve(`@convlang/diagnostics/pages/${code}.md`);
}

function severityOf(code: Code): 'error' | 'warning' {
  return code.startsWith('W') ? 'warning' : 'error';
}
