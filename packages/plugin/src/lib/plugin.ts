import type { PluginParts } from './slots/slots.js';

/** What convlang can be given beyond its core. A value; nothing is registered anywhere. */
export interface Plugin extends PluginParts {
  /** Its name in messages; mostly that of its package. */
  readonly name: string;
}
