import { diagnosticToJson, renderDiagnostic, type Diagnostic, type Span } from '@convlang/diagnostics';
import { compile, type Compilation } from '@convlang/compiler';
import { explainLayer, measureMemory, summarize } from '@convlang/inspect';
import { sectionGrammar } from '@convlang/ops';
import { formatFile } from '@convlang/syntax';
import { createPicture, renderText } from '@convlang/visualize';

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

const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'origin' || key === 'span' ? undefined : value;

/** What the checker makes of a text. */
interface Meaning extends Pick<Compilation, 'graph' | 'settings'> {
  readonly diagnostics: readonly Diagnostic[];
  readonly isValid: boolean;
  /** Graph and settings without places; equal for texts that mean the same. */
  readonly meaning: string;
}

function meaningOf(text: string): Meaning {
  const { graph, settings, diagnostics } = compile({ path: PATH, text }, { fixes: true });
  const meaning = graph === null ? '' : JSON.stringify({ graph, settings }, withoutPlaces);
  return { graph, settings, diagnostics, isValid: graph !== null, meaning };
}

/** Only what can be read is formatted; formatting keeps the meaning, and doing it again changes nothing. */
function formatFault(text: string, { meaning, isValid }: Meaning): string | null {
  const once = formatFile({ path: PATH, text }, sectionGrammar);
  if (once.text === null) {
    if (isValid) return 'the formatter refuses what the checker takes';
    return diagnosticsFault(once.diagnostics, text);
  }
  const twice = formatFile({ path: PATH, text: once.text }, sectionGrammar).text ?? 'what does not parse';
  if (twice !== once.text) return `formatting is not idempotent:\n${once.text}\nbecomes\n${twice}`;
  if (isValid && meaningOf(once.text).meaning !== meaning)
    return `formatting changes the meaning:\n${once.text}`;
  return null;
}

/** Works out all that is told of a valid file; what goes wrong there is thrown. */
function tellAll({ graph, settings }: Meaning): void {
  if (graph === null) return;
  summarize(graph);
  measureMemory(graph, settings);
  renderText(createPicture(graph));
  const last = graph.layers.at(-1);
  if (last !== undefined) explainLayer(graph, last.name);
}

/** What is wrong with how convlang takes a text, or `null`. Wrong texts are fine; wrong handling of them is not. */
export function faultIn(text: string): string | null {
  try {
    const meaning = meaningOf(text);
    tellAll(meaning);
    return diagnosticsFault(meaning.diagnostics, text) ?? formatFault(text, meaning);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
