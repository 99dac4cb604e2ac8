import { ConvlangError, report, type Code, type MessageSlots, type Span } from '@convlang/diagnostics';

/**
 * Ends reading with one finding.
 *
 * @param span the place in a model file that asked for the data, or `null`
 * @param notes further lines: what was looked for, what to do
 * @throws ConvlangError always
 */
export function fail<C extends Code>(
  code: C,
  slots: MessageSlots<C>,
  span: Span | null,
  notes: readonly string[] = [],
): never {
  throw new ConvlangError([report(code, slots, span, notes.length === 0 ? {} : { notes })]);
}
