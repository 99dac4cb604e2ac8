import { quoted } from '../output/quoted.js';
import type { TrainRequest } from './train-request.js';

/**
 * The command that goes on with a run, as it is typed in a shell, with everything that the run depends on.
 *
 * @param out the run's folder, also where none was asked for: which one is used without depends on what else was trained
 */
export function resumeCommand(request: TrainRequest, name: string, out: string): string {
  const { file, data, epochs, seed, backend, fast, config, report, tensorboard, skipBroken, cache } = request;
  const options = Object.entries({
    data,
    out,
    epochs,
    seed,
    backend,
    fast,
    config,
    report,
    tensorboard,
    'skip-broken': skipBroken,
    cache,
  }).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (value === true) return [`--${name}`];
    return [value === false ? `--no-${name}` : `--${name} ${quoted(String(value))}`];
  });
  return [`${name} train`, quoted(file), ...options, '--resume'].join(' ');
}
