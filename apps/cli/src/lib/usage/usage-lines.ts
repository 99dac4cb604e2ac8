import { visible } from '@convlang/diagnostics';
import type { Command } from 'commander';

/** What is said about a wrong command line: one line, and where help is. */
export function usageLines(message: string, args: readonly string[], program: Command, name: string): string {
  const sentence = message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*\((.*)\)\s*$/, '; $1')
    .replace(/; Did/, '; did')
    .replace(/\s*\n\s*/g, ' ');
  const command = program.commands.find((c) => args.includes(c.name()));
  const help = command === undefined ? `${name} --help` : `${name} ${command.name()} --help`;
  return `convlang: ${visible(sentence)}\n\`${help}\` says what can be asked\n`;
}
