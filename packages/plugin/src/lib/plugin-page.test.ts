import { digitsReader } from '@convlang/data';
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
