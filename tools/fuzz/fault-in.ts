import { diagnosticToJson, renderDiagnostic, type Diagnostic, type Span } from '@convlang/diagnostics';
import { parseFile } from '@convlang/syntax';

const PATH = 'fuzz.conv';

function spansOf({ span, chain, related, fixes }: Diagnostic): readonly Span[] {
  return [
    ...(span === null ? [] : [span]),
    ...(chain ?? []).map((link) => link.span),
    ...(related ?? []).map((place) => place.span),
    ...(fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span)),
  ];
}

const isInside = (text: string) => (span: Span) =>
  span.file === PATH && span.start >= 0 && span.start <= span.end && span.end <= text.length;

/** A diagnostic about text must lie inside it, and be printable in every form. */
function diagnosticFault(diagnostic: Diagnostic, text: string): string | null {
  if (diagnostic.span === null) return `${diagnostic.code} has no place`;
  if (!spansOf(diagnostic).every(isInside(text))) return `${diagnostic.code} points outside the file`;
  if (/[{}]?undefined/.test(diagnostic.message))
    return `${diagnostic.code} says undefined: ${diagnostic.message}`;
  renderDiagnostic(diagnostic, () => text);
  JSON.stringify(diagnosticToJson(diagnostic, () => text));
  return null;
}

function diagnosticsFault(diagnostics: readonly Diagnostic[], text: string): string | null {
  for (const diagnostic of diagnostics) {
    const fault = diagnosticFault(diagnostic, text);
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with how convlang takes a text, or `null`. Wrong texts are fine; wrong handling of them is not. */
export function faultIn(text: string): string | null {
  try {
    const parsed = parseFile({ path: PATH, text });
    return diagnosticsFault(parsed.diagnostics, text);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
