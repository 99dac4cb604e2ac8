import { quoted } from '../quoted.js';
import type { TrainRequest } from './train-request.js';

/** The command that goes on with a run, as it is typed in a shell, with everything that the run depends on. */
export function resumeCommand(request: TrainRequest, name: string): string {
  const { file, data, out, epochs, seed, config } = request;
  const backend = request.backend === 'ts' ? undefined : request.backend;
  const options = Object.entries({ data, out, epochs, seed, backend, config }).flatMap(([name, value]) =>
    value === undefined ? [] : [value === false ? `--no-${name}` : `--${name} ${quoted(String(value))}`],
  );
  return [`${name} train`, quoted(file), ...options, '--resume'].join(' ');
}
