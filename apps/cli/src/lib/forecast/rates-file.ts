import { mkdir } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '@convlang/backend';
import { readFileText, writeFileWhole } from '@convlang/data/node';
import { calibrate, type MachineRates, type RateSample } from '@convlang/inspect';
import type { CliContext } from '../cli-context.js';
import { cacheFolder } from '../cache-folder.js';
import { version } from '../version.js';

/** What rates were measured with: they hold for nothing else. */
interface RatesKey {
  readonly backend: string;
  readonly convlang: string;
  readonly node: string;
  readonly processor: string;
  /** Of the processor, that this process may use: a backend has as many threads. */
  readonly cores: number;
}

/** The file that keeps the rates of one backend. */
interface RatesFile {
  readonly version: 1;
  readonly key: RatesKey;
  readonly rates: MachineRates;
}

/**
 * The rates of a backend on this machine: those in the user's cache where they are of this version, Node, processor and number of cores, else measured anew, which
 * takes some seconds, and kept. A cache that cannot be read or written is none.
 *
 * @param onMeasure called before they are measured
 */
export async function machineRates(
  backend: Backend,
  env: CliContext['env'],
  onMeasure: () => void,
): Promise<MachineRates> {
  const key: RatesKey = {
    backend: backend.name,
    convlang: version(),
    node: process.version,
    processor: cpus()[0]?.model ?? process.arch,
    cores: availableParallelism(),
  };
  const folder = cacheFolder(env);
  const path = join(folder, `rates-${backend.name}.json`);
  const kept = readRates(path, key);
  if (kept !== null) return kept;
  onMeasure();
  const rates = await calibrate(backend);
  const file: RatesFile = { version: 1, key, rates };
  await mkdir(folder, { recursive: true })
    .then(() => writeFileWhole(path, `${JSON.stringify(file)}\n`))
    .catch(() => undefined);
  return rates;
}

function readRates(path: string, key: RatesKey): MachineRates | null {
  try {
    const found = JSON.parse(readFileText(path)) as Partial<RatesFile> | null;
    if (found?.version !== 1 || JSON.stringify(found.key) !== JSON.stringify(key)) return null;
    return isRates(found.rates) ? found.rates : null;
  } catch {
    return null;
  }
}

function isRates(rates: Partial<MachineRates> | undefined): rates is MachineRates {
  if (rates === undefined || !Array.isArray(rates.samples)) return false;
  const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
  const isSample = ({ op, place, ns }: Partial<RateSample>): boolean =>
    typeof op === 'string' && place?.every(isNumber) === true && isNumber(ns);
  const samples: readonly Partial<RateSample>[] = rates.samples;
  return [rates.nsPerByte, rates.stepMs, rates.runMs].every(isNumber) && samples.every(isSample);
}
