/** The parts of a plugin beside its name, and what the values of each must have. */
const tables = {
  layers: ['name', 'build'],
  ops: ['name', 'infer', 'reference'],
  samples: ['good', 'bad'],
  sources: ['options', 'open'],
} as const;

const ruleTables = ['gradients', 'training', 'lowerings'];

const parts = ['name', 'rules', 'kernels', 'backends', ...Object.keys(tables)];

/** Why a value is no plugin, in a sentence; `null` when it has the form of one. For values that no type checker has seen. */
export function pluginFault(value: unknown): string | null {
  if (!isRecord(value)) return `it is ${kindOf(value)}, not an object`;
  const { name } = value;
  if (typeof name !== 'string' || name === '') return 'it has no `name`';
  const unknown = Object.keys(value).find((part) => !parts.includes(part));
  if (unknown !== undefined)
    return `it has a part \`${unknown}\`; the parts of a plugin are ${parts.join(', ')}`;
  return firstFault([
    ...Object.entries(tables).map(
      ([part, members]) =>
        () =>
          tableFault(part, value[part], members),
    ),
    () => rulesFault(value['rules']),
    () => functionsFault('kernels', value['kernels'] ?? {}),
    () => backendsFault(value['backends']),
  ]);
}

function firstFault(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
}

function tableFault(part: string, table: unknown, members: readonly string[]): string | null {
  if (table === undefined) return null;
  if (!isRecord(table)) return `its \`${part}\` is no object`;
  return firstFault(
    Object.entries(table).map(
      ([key, entry]) =>
        () =>
          entryFault(part, key, entry, members),
    ),
  );
}

function entryFault(part: string, key: string, entry: unknown, members: readonly string[]): string | null {
  if (!isRecord(entry)) return `\`${part}.${key}\` is no object`;
  const missing = members.find((member) => entry[member] === undefined);
  if (missing !== undefined) return `\`${part}.${key}\` has no \`${missing}\``;
  return 'name' in entry && members.includes('name') && entry['name'] !== key
    ? `\`${part}.${key}\` is called ${String(entry['name'])}`
    : null;
}

function rulesFault(rules: unknown): string | null {
  if (rules === undefined) return null;
  if (!isRecord(rules)) return 'its `rules` are no object';
  const unknown = Object.keys(rules).find((name) => !ruleTables.includes(name));
  if (unknown !== undefined) return `\`rules.${unknown}\` is none of ${ruleTables.join(', ')}`;
  return firstFault(
    Object.entries(rules).map(
      ([name, table]) =>
        () =>
          functionsFault(`rules.${name}`, table, ['none']),
    ),
  );
}

/** @param words what may stand in place of a function */
function functionsFault(part: string, table: unknown, words: readonly unknown[] = []): string | null {
  if (!isRecord(table)) return `\`${part}\` is no object`;
  const wrong = Object.entries(table).find(
    ([, entry]) => typeof entry !== 'function' && !words.includes(entry),
  );
  return wrong === undefined ? null : `\`${part}.${wrong[0]}\` is no function`;
}

function backendsFault(backends: unknown): string | null {
  if (backends === undefined) return null;
  if (!Array.isArray(backends)) return 'its `backends` are no list';
  const members = ['name', 'capabilities', 'probe', 'create'];
  return firstFault(
    backends.map((backend: unknown, i) => () => {
      if (!isRecord(backend)) return `\`backends[${i}]\` is no object`;
      const missing = members.find((member) => backend[member] === undefined);
      return missing === undefined ? null : `\`backends[${i}]\` has no \`${missing}\``;
    }),
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
