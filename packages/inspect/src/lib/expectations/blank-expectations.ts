import { sectionGrammar } from '@convlang/ops';
import { allPipelines, filePipelines, parseFile } from '@convlang/syntax';

/**
 * The text without what it says about itself: shape lines and, unless they are kept, expect sections become spaces, so that
 * every place stays where it was. For analyses under which the expectations need not hold.
 */
export function blankExpectations(path: string, text: string, { keepExpect = false } = {}): string {
  const { file } = parseFile({ path, text }, sectionGrammar);
  const suffixes = allPipelines(filePipelines(file)).flatMap(({ stages }) =>
    stages.flatMap((stage) => stage.suffixes),
  );
  const shapes = suffixes.filter(({ kind }) => kind === 'shape');
  const sections = keepExpect ? [] : file.sections.filter(({ name }) => name === 'expect');
  return [...shapes, ...sections].reduce((blanked, { span: { start, end } }) => {
    const blanks = blanked.slice(start, end).replace(/[^\r\n]/g, ' ');
    return blanked.slice(0, start) + blanks + blanked.slice(end);
  }, text);
}
