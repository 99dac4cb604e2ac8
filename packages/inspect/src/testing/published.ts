import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConvlangError } from '@convlang/diagnostics';
import { compileOrThrow } from '@convlang/compiler';
import { summarize, type LayerSummary, type ModelSummary } from '../lib/summary/summarize.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const networks = join(repository, 'packages/models');

/** Names of the networks of the models package. */
export function networkNames(): readonly string[] {
  return readdirSync(networks)
    .filter((name) => name.endsWith('.conv'))
    .map((name) => name.slice(0, -'.conv'.length));
}

/** The text of a network of the models package. */
export function networkText(name: string): string {
  return readFileSync(join(networks, `${name}.conv`), 'utf8');
}

/**
 * Counts of a network.
 *
 * @throws ConvlangError with everything that the compiler says, warnings too
 */
export function summaryOf(name: string, text = networkText(name)): ModelSummary {
  const { graph, diagnostics } = compileOrThrow({ path: `${name}.conv`, text });
  if (diagnostics.length > 0) throw new ConvlangError(diagnostics);
  return summarize(graph);
}

/** `64x55x55`, the order of PyTorch's tables, or `1000`. */
export function channelsFirst({ isVector, output: [height, width, channels] }: LayerSummary): string {
  return isVector ? String(channels) : `${channels}x${height}x${width}`;
}

/** A file of the data that tests may compare with, and what to write behind a test's name when it is skipped. */
export function sharedFile(path: string): {
  readonly path: string;
  readonly missing: boolean;
  readonly note: string;
} {
  const whole = join(process.env['CONVLANG_SHARED'] ?? join(repository, '../shared'), path);
  const missing = !existsSync(whole);
  return { path: whole, missing, note: missing ? ` (skipped: shared/${path} is not there)` : '' };
}
