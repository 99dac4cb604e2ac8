import type { Span } from '@convlang/diagnostics';
import { parseFile, type Core, type FileNode, type Pipeline, type ShapeSuffix } from '@convlang/syntax';

/**
 * The text without what it claims about itself: shape lines and expect sections become spaces, so that every place stays where
 * it was. For analyses under which the claims need not hold.
 */
export function blankClaims(path: string, text: string): string {
  return claimPlaces(parseFile({ path, text }).file).reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + blanked.slice(start, end).replace(/[^\r\n]/g, ' ') + blanked.slice(end),
    text,
  );
}

function claimPlaces(file: FileNode): readonly Span[] {
  const bodies = file.headers.flatMap((header) => (header.kind === 'block' ? [header.body] : []));
  const pipelines = file.pipeline === null ? bodies : [...bodies, file.pipeline];
  const sections = file.sections.filter(({ name }) => name === 'expect');
  return [...pipelines.flatMap(shapesIn), ...sections].map(({ span }) => span);
}

function shapesIn(pipeline: Pipeline): readonly ShapeSuffix[] {
  return pipeline.stages.flatMap(({ core, suffixes }) => [
    ...innerPipelines(core).flatMap(shapesIn),
    ...suffixes.filter((suffix) => suffix.kind === 'shape'),
  ]);
}

function innerPipelines(core: Core): readonly Pipeline[] {
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
