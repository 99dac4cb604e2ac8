import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeBlocks } from '../docs/code-blocks.js';
import type { CommandResult } from './run-command.js';

/** What a reader of a tutorial does. */
export type TutorialStep =
  | { readonly kind: 'write'; readonly line: number; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly line: number; readonly command: string }
  /** Something that the last command printed. */
  | { readonly kind: 'see'; readonly line: number; readonly text: string };

/**
 * The steps of a tutorial, in order: a block `file=PATH` is written, each line of a block `sh` is run, and each line of a block
 * `text printed` is seen. Other blocks are there to be read, as are those with `in=workspace`, which happened before.
 */
export function tutorialSteps(markdown: string): readonly TutorialStep[] {
  return codeBlocks(markdown).flatMap(({ line, language, options, text }): readonly TutorialStep[] => {
    const lines = text.split('\n').filter((part) => part.trim() !== '');
    if (options['in'] !== undefined) return [];
    if (options['file'] !== undefined) return [{ kind: 'write', line, file: options['file'], text }];
    if (language === 'sh') return lines.map((command) => ({ kind: 'run', line, command }));
    return 'printed' in options ? lines.map((part) => ({ kind: 'see', line, text: part.trim() })) : [];
  });
}

/**
 * Does the steps in a folder.
 *
 * @param run does a command of the tutorial
 * @returns what went wrong, or nothing
 */
export function followSteps(
  steps: readonly TutorialStep[],
  folder: string,
  run: (command: string) => CommandResult,
): string | undefined {
  let printed = '';
  for (const step of steps) {
    if (step.kind === 'write') writeInto(folder, step.file, step.text);
    else if (step.kind === 'see') {
      if (!printed.includes(step.text)) return `line ${step.line}: nobody printed: ${step.text}\n${printed}`;
    } else {
      const started = Date.now();
      const { status, output } = run(step.command);
      printed = output;
      if (status !== 0) return `line ${step.line}: ${step.command}\nexit ${status}\n${output}`;
      console.log(`      ${step.command} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    }
  }
  return undefined;
}

function writeInto(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
