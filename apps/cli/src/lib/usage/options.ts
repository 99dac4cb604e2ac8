import { InvalidArgumentError, Option } from 'commander';

/** `--json`, the same on every command. */
export function jsonOption(): Option {
  return new Option('--json', 'write one JSON value to standard output, on one line');
}

/** `--backend`, the same on every command that computes; without it `defaultBackend`. */
export function backendOption(): Option {
  return new Option(
    '--backend <NAME>',
    'what computes: wasm, which is the default, ts, node, webgpu, one of `convlang backends`, or auto',
  );
}

/** `--fast`, the same on every command that computes. */
export function fastOption(): Option {
  return new Option('--fast', 'the backend’s quicker arithmetic, whose bits differ');
}

/** `--threads`, the same on every command that computes. */
export function threadsOption(): Option {
  return new Option(
    '--threads <N>',
    'threads of the backend wasm, 1 to 64: results are the same (default: all cores)',
  ).argParser(wholeNumber(1, 64));
}

/** `--force`, the same on every command that takes weights. */
export function forceOption(): Option {
  return new Option('--force', 'take weights of a network that computes something else');
}

/** `--skip-broken`, the same on every command that reads many pictures. */
export function skipBrokenOption(): Option {
  return new Option(
    '--skip-broken',
    'name pictures that are broken, leave them out and count them at the end',
  );
}

/** Room for prepared pictures, in GiB, where nobody says another. */
export const CACHE_GIB = 2;

/** `--cache`, the same on every command that prepares pictures more than once. */
export function cacheOption(): Option {
  return new Option(
    '--cache <GIB>',
    `room on the disk for pictures that are decoded and prepared (default: ${CACHE_GIB})`,
  ).argParser((text) => {
    const value = Number(text);
    if (value > 0 && Number.isFinite(value)) return value;
    throw new InvalidArgumentError('It must be a number of GiB above 0.');
  });
}

/** `--no-cache`, beside `--cache`. */
export function noCacheOption(): Option {
  return new Option('--no-cache', 'decode and prepare pictures each time, and keep none');
}

/** `--depth`: a whole number, or `all`, which is `Infinity`. */
export function depthOption(description: string): Option {
  return new Option('--depth <N>', description).argParser((text) => {
    if (text === 'all') return Infinity;
    if (/^\d+$/.test(text)) return Number(text);
    throw new InvalidArgumentError('It must be a whole number of at least 0, or all.');
  });
}

/** Reads a whole number of at least `minimum`; commander turns what it throws into a complaint about the option. */
export function wholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= minimum && value <= maximum) return value;
    const range =
      maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };
}

/** What a FILE argument is. */
export const fileArgument = 'path of a .conv file, or the name of a network that comes along';
