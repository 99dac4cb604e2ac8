import type { Pipeline } from '@convlang/syntax';

/** Every name given with `as` in some pipelines and all that lies in them. */
export function givenNames(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [...pipelines];
  for (let pipeline = open.pop(); pipeline !== undefined; pipeline = open.pop()) {
    for (const { core, suffixes } of pipeline.stages) {
      for (const suffix of suffixes) if (suffix.kind === 'as') names.add(suffix.name.name);
      open.push(...innerPipelines(core));
    }
  }
  return names;
}

function innerPipelines(core: Pipeline['stages'][number]['core']): readonly Pipeline[] {
  switch (core.kind) {
    case 'repeat':
    case 'tap':
      return [core.body];
    case 'parallel':
      return core.branches;
    case 'if':
      return core.otherwise === null ? [core.then] : [core.then, core.otherwise];
    case 'layer':
    case 'call':
    case 'skip':
    case 'from':
      return [];
  }
}
