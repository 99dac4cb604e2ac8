import { allPipelines, type Pipeline } from '@convlang/syntax';

/** Every name given with `as` in some pipelines and all that lies in them. */
export function givenNames(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { stages } of allPipelines(pipelines))
    for (const { suffixes } of stages)
      for (const suffix of suffixes) if (suffix.kind === 'as') names.add(suffix.name.name);
  return names;
}
