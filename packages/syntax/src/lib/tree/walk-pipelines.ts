import type { Core, ErrorNode, FileNode, Pipeline } from './ast.js';

/** Some pipelines and all that lie in them, in no particular order. */
export function allPipelines(pipelines: readonly Pipeline[]): readonly Pipeline[] {
  const found: Pipeline[] = [];
  const open = [...pipelines];
  for (let pipeline = open.pop(); pipeline !== undefined; pipeline = open.pop()) {
    found.push(pipeline);
    for (const { core } of pipeline.stages) for (const inner of innerPipelines(core)) open.push(inner);
  }
  return found;
}

/** All that could not be read of a file, in no particular order. */
export function errorsIn(file: FileNode): readonly ErrorNode[] {
  return [...file.errors, ...allPipelines(filePipelines(file)).flatMap(({ errors }) => errors)];
}

/** The main pipeline of a file and the bodies of its blocks. */
export function filePipelines({ pipeline, headers }: FileNode): readonly Pipeline[] {
  const bodies = headers.flatMap((header) => (header.kind === 'block' ? [header.body] : []));
  return pipeline === null ? bodies : [pipeline, ...bodies];
}

/** The pipelines that are written in a stage. */
export function innerPipelines(core: Core): readonly Pipeline[] {
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
      return none;
  }
}

const none: readonly Pipeline[] = [];
