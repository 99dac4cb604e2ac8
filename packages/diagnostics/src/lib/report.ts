import { catalogue, type Code } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import type { Span } from './span.js';

/** The names between braces in a message template; a count may be followed by its noun, `{count sample|samples}`. */
export type SlotName<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name} ${string}` ? Name : Slot) | SlotName<Rest>
  : never;

const SLOT = /\{(\w+)(?: ([^|}]+)\|([^|}]+))?\}/g;

/** The values that the message of a code asks for: one for each `{slot}` of its template. */
export type MessageSlots<C extends Code> = Readonly<
  Record<SlotName<(typeof catalogue)[C]['message']>, string | number>
>;

/** The parts of a diagnostic beyond its sentence and place. */
export type DiagnosticExtras = Partial<Pick<Diagnostic, 'label' | 'notes' | 'chain' | 'related' | 'fixes'>>;

/**
 * Makes a diagnostic of a code of the catalogue. The severity follows from the code's letter: `E` error, `W` warning.
 *
 * @param slots one value for each `{slot}` of the code's message; a missing or extra one does not compile
 * @param span the place, or `null` when there is no source text
 */
export function report<C extends Code>(
  code: C,
  slots: MessageSlots<C>,
  span: Span | null,
  extras: DiagnosticExtras = {},
): Diagnostic {
  const values: Readonly<Record<string, string | number>> = slots;
  const message = catalogue[code].message.replace(SLOT, (_, slot: string, one?: string, many?: string) => {
    const value = String(values[slot]);
    return one === undefined || many === undefined ? value : `${value} ${value === '1' ? one : many}`;
  });
  return { code, severity: code.startsWith('W') ? 'warning' : 'error', message, span, ...extras };
}

/** The message of a code as it stands for all its errors, with the names of its slots: `{count} samples cannot be split`. */
export function messageOf(code: Code): string {
  return catalogue[code].message.replace(SLOT, (_, slot: string, _one?: string, many?: string) =>
    many === undefined ? `{${slot}}` : `{${slot}} ${many}`,
  );
}
