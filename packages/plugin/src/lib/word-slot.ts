import { argumentForm, type WordDefinition } from '@convlang/ops';
import { tableSection } from './pages/table-section.js';
import type { Slot } from './slot.js';
import { tableSlot } from './table-slot.js';
import { objectWith } from './value-fault.js';

/** What is known of the words of one kind that sections may name. */
interface WordSlot<D> {
  /** What a word is, as E554 says it: `loss`. */
  readonly noun: string;
  readonly core: Readonly<Record<string, D>>;
  /** What a definition has beside its summary and arguments. */
  readonly members: readonly string[];
  /** Heading of the words on a page. */
  readonly title: string;
}

/** A slot of words that sections name: each with what it takes. */
export function wordSlot<D extends WordDefinition>({
  noun,
  core,
  members,
  title,
}: WordSlot<D>): Slot<Readonly<Record<string, D>>> {
  return tableSlot<D>({
    noun,
    core,
    entry: objectWith('summary', 'args', ...members),
    page: (words) =>
      tableSection(
        title,
        ['word', 'takes', 'meaning'],
        Object.entries(words).map(([word, { args, summary }]) => [
          `\`${word}\``,
          Object.entries(args)
            .map(([name, argument]) => `\`${argumentForm(name, argument).replaceAll('|', '\\|')}\``)
            .join(', '),
          summary,
        ]),
      ),
  });
}
