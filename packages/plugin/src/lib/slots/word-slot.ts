import { argumentForm, type SettingArgument, type SettingArguments } from '@convlang/ops';
import { tableSection } from '../pages/table-section.js';
import type { Slot } from './slot.js';
import { tableSlot } from './table-slot.js';
import { objectWith } from './value-fault.js';

/** A word: what it is for, and what it takes. */
interface Word {
  readonly summary: string;
  readonly args?: SettingArguments;
}

/** What is known of the words of one kind that sections may name. */
interface WordSlot<D> {
  /** What a word is, as E554 says it: `loss`. */
  readonly noun: string;
  readonly core: Readonly<Record<string, D>>;
  /** What a definition has beside its summary. */
  readonly members: readonly string[];
  /** Heading of the words on a page. */
  readonly title: string;
}

/** A slot of words that sections name: each with what it takes. */
export function wordSlot<D extends Word>({
  noun,
  core,
  members,
  title,
}: WordSlot<D>): Slot<Readonly<Record<string, D>>> {
  return tableSlot<D>({
    noun,
    core,
    entry: objectWith('summary', ...members),
    page: (words) =>
      tableSection(
        title,
        ['word', 'takes (default)', 'meaning'],
        Object.entries(words).map(([word, { args = {}, summary }]) => [
          `\`${word}\``,
          Object.entries(args)
            .map(([name, argument]) => argumentCell(name, argument))
            .join(', '),
          summary,
        ]),
      ),
  });
}

/** How an argument is written, and its default if it has one. */
function argumentCell(name: string, argument: SettingArgument): string {
  const form = `\`${argumentForm(name, argument).replaceAll('|', '\\|')}\``;
  if (!('default' in argument)) return form;
  const { default: value } = argument;
  return `${form} (${typeof value === 'boolean' ? (value ? 'on' : 'off') : value})`;
}
