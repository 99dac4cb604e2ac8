import { visible } from '@convlang/diagnostics';
import { articleKernels, createKernelsView, viewPages } from '@convlang/see';
import { lookThrough } from '@convlang/views';
import type { CommandScope } from '../command-scope.js';
import { counted } from '../output/numbers.js';
import { printJson } from '../output/print-json.js';
import { kernelArgument } from './kernel-argument.js';
import { checkPageFolder, writePageFolder } from './page-folder.js';
import { readPicture } from './read-sample.js';

/** What `convlang kernels` was asked for. */
export interface KernelsRequest {
  readonly image: string;
  readonly kernel?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Does what `convlang kernels` was asked for.
 *
 * @throws ConvlangError for a picture that cannot be read, E657 for a folder of somebody else; UsageError for a matrix that is none
 */
export async function runKernels(request: KernelsRequest, { context }: CommandScope): Promise<void> {
  const kernels = request.kernel?.map(kernelArgument) ?? articleKernels;
  if (request.out !== undefined) checkPageFolder(request.out);
  const picture = await readPicture(request.image, context);
  const seen = await lookThrough(createKernelsView(kernels), { picture });
  if (seen === null) return;
  const pages = viewPages(seen, { title: `Kernels on ${picture.name}`, about: [] });
  const files = request.out === undefined ? null : await writePageFolder(request.out, pages);
  if (request.json === true) {
    printJson(context, { ok: true, ...seen.json() });
    return;
  }
  if (request.out === undefined)
    context.out.write(
      `${seen
        .text(context.out.columns ?? 80)
        .map(visible)
        .join('\n')}\n`,
    );
  else
    context.out.write(`written: ${visible(`${request.out}/index.html`)}, ${counted(files ?? 0, 'file')}\n`);
}
