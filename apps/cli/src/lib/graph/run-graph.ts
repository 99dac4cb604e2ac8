import { visible } from '@convlang/diagnostics';
import { writeFileWhole } from '@convlang/data/node';
import { createPicture, layOut, renderSvg, renderText } from '@convlang/visualize';
import type { CommandScope } from '../command-scope.js';
import { compileFile } from '../model-file/compile-file.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';

/** What `convlang graph` was asked for. */
export interface GraphRequest {
  readonly out?: string;
  readonly text?: boolean;
  readonly json?: boolean;
  readonly depth?: number;
}

/**
 * Draws a network.
 *
 * @throws ConvlangError when the model file is wrong; the error of the operating system when the picture cannot be written
 */
export async function runGraph(file: string, request: GraphRequest, scope: CommandScope): Promise<void> {
  const { context } = scope;
  const { graph, toolkit } = await compileFile(file, scope);
  const picture = createPicture(graph, {
    layers: toolkit.layers,
    ...(request.depth === undefined ? {} : { depth: request.depth }),
  });
  if (request.json === true) {
    printJson(context, { ok: true, ...picture });
    return;
  }
  if (request.text === true) {
    context.out.write(renderText(picture));
    return;
  }
  const path = request.out ?? `${graph.name}.svg`;
  await writeFileWhole(path, renderSvg(await layOut(picture)));
  context.out.write(
    `${visible(path)}: ${counted(picture.layers, 'layer')} as ${counted(picture.nodes.length, 'node')}\n`,
  );
}
