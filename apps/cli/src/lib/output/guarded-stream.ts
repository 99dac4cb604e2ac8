import { visibleLines } from '@convlang/diagnostics';
import type { CliContext } from '../cli-context.js';
import type { OutStream } from './out-stream.js';
import { hasColour } from './style.js';

/** What our own colours write: picocolors, and the renderer of diagnostics. */
const ownColours = new Set(['0', '1', '2', '22', '31', '32', '33', '36', '39', '1;31', '1;33']);

/**
 * A stream on which nothing but text comes out: controls and turned directions, from whatever name or file, are written as escapes;
 * ends of lines stay, and on a terminal our own colours. Names are made visible where they are put into a text, too, for the
 * sake of widths; this one place holds for what is forgotten there.
 */
export function guardedStream(stream: OutStream, env: CliContext['env']): OutStream {
  const write = (part: string | Uint8Array, ...rest: readonly never[]): boolean =>
    stream.write(guardedText(String(part), hasColour(stream, env)), ...rest);
  return new Proxy(stream, {
    get(target, key) {
      if (key === 'write') return write;
      if (key === 'unguarded') return target;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The surroundings of a command, with both streams guarded. */
export function guardedContext(context: CliContext): CliContext {
  const { out, err, env } = context;
  return { ...context, out: guardedStream(out, env), err: guardedStream(err, env) };
}

/** The stream for a text that is a result, a model's or a table's: as it is into a file or a pipe, with its hidden characters visible on a terminal. */
export function exactStream(out: OutStream): OutStream {
  return out.isTTY === true ? out : (out.unguarded ?? out);
}

function guardedText(text: string, isColoured: boolean): string {
  if (!isColoured) return visibleLines(text);
  // eslint-disable-next-line no-control-regex -- the colours of a terminal
  const parts = text.split(/\u001b\[([\d;]*)m/);
  return parts.map((part, i) => (i % 2 === 0 ? visibleLines(part) : colour(part))).join('');
}

function colour(code: string): string {
  return ownColours.has(code) ? `\u001b[${code}m` : visibleLines(`\u001b[${code}m`);
}
