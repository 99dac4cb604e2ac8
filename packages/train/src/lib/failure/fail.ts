import {
  ConvlangError,
  report,
  type Code,
  type Diagnostic,
  type MessageSlots,
  type Span,
} from '@convlang/diagnostics';

/**
 * Ends the work with one finding.
 *
 * @throws ConvlangError always
 */
export function fail<C extends Code>(
  code: C,
  slots: MessageSlots<C>,
  span: Span | null,
  extras: Partial<Pick<Diagnostic, 'label' | 'notes' | 'chain' | 'related'>> = {},
): never {
  throw new ConvlangError([report(code, slots, span, extras)]);
}
