import { ConvlangError, report, type Code, type Diagnostic, type MessageSlots } from '@convlang/diagnostics';

/**
 * Ends the work with one finding.
 *
 * @throws ConvlangError always
 */
export function fail<C extends Code>(
  code: C,
  slots: MessageSlots<C>,
  extras: Partial<Pick<Diagnostic, 'notes' | 'related'>> = {},
): never {
  throw new ConvlangError([report(code, slots, null, extras)]);
}
