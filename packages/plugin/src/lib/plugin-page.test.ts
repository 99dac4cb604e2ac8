import { digitsReader } from '@convlang/data';
import { defineSchedule } from '@convlang/ops';
import { expect, it } from 'vitest';
import { halfPlugin } from '../testing/half.js';
import { pluginPage } from '../index.js';

it('a plugin has a page with all that it brings', () => {
  const page = pluginPage({ ...halfPlugin, sources: { shades: digitsReader } });
  expect(page).toContain('# half\n\nIn `convlang.config`: `use plugin "half"`.');
  expect(page).toContain('## half\n\nHalf of each number.\n\n`x / 2`, number by number.');
  expect(page).toContain('```conv\n| half\n```');
  expect(page).toContain('## source shades');
  expect(page).toContain('| `seed` | whole |');
  expect(page).toContain('| `halve` | x | Half of each number. |');
});

it('shows how the arguments of a word are written, and what holds without them', () => {
  const spec = { form: 'phrase', type: 'number', doc: 'For a test.' } as const;
  const fade = defineSchedule({
    summary: 'Fades.',
    args: {
      every: { ...spec, as: 'epochs', unit: 'epochs' },
      by: { ...spec, as: 'factor', default: 0.5 },
      slowly: { as: 'slowly', form: 'pair', type: 'switch', default: false, doc: 'For a test.' },
    },
    factor: () => 1,
  });
  expect(pluginPage({ name: 'fades', schedules: { fade } })).toContain(
    '| `fade` | `every N epochs`, `by N` (0.5), `slowly on\\|off` (off) | Fades. |',
  );
});
