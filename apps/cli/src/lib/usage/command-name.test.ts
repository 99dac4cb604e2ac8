import { describe, expect, it } from 'vitest';
import { commandName } from './command-name.js';

describe('commandName', () => {
  it('is what the user can type again', () => {
    expect(commandName({})).toBe('convlang');
    expect(commandName({ npm_lifecycle_event: 'npx', npm_lifecycle_script: `'convlang'` })).toBe(
      'npx convlang',
    );
    expect(commandName({ npm_lifecycle_event: 'npx', npm_lifecycle_script: 'vitest run' })).toBe('convlang');
    expect(commandName({ npm_lifecycle_event: 'start' })).toBe('npm run convlang --');
    expect(commandName({ npm_lifecycle_event: 'convlang' })).toBe('npm run convlang --');
  });
});
