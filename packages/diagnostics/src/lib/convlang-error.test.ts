import { expect, it } from 'vitest';
import { ConvlangError } from './convlang-error.js';
import { report } from './report.js';

const diagnostic = report('E316', { stage: 'relu' }, null);

it('says codes and messages, and is shown as it was given with the calls that led to it', () => {
  const error = new ConvlangError([diagnostic], '\nE316 at m.conv:1:1\n');
  expect(error.message).toBe(`E316 ${diagnostic.message}`);
  expect(error.stack?.startsWith('ConvlangError\n\nE316 at m.conv:1:1\n')).toBe(true);
  expect(error.stack).toContain('    at ');
});

it('has the stack of any error where nothing else is to be shown', () => {
  expect(new ConvlangError([diagnostic]).stack).toContain(`ConvlangError: E316 ${diagnostic.message}`);
});
