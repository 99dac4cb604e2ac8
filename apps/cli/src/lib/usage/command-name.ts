/**
 * How the user called this command, so that a command to copy works where they are: through npx, by a script of the clone, or
 * installed. npm tells in its environment.
 */
export function commandName(env: Readonly<Record<string, string | undefined>>): string {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = env;
  if (event === 'npx' && /^['"]?convlang\b/.test(script)) return 'npx convlang';
  return event === 'start' || event === 'convlang' ? 'npm run convlang --' : 'convlang';
}
