import type { Pipeline } from '@convlang/syntax';
import { allPipelines } from './walk-pipelines.js';

/** Every name given with `as` in some pipelines and all that lies in them. */
export function givenNames(pipelines: readonly Pipeline[]): ReadonlySet<string> {
  const suffixes = allPipelines(pipelines).flatMap(({ stages }) => stages.flatMap((stage) => stage.suffixes));
  return new Set(suffixes.flatMap((suffix) => (suffix.kind === 'as' ? [suffix.name.name] : [])));
}
