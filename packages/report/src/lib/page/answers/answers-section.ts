import type { Answers, HeadAnswers } from '../../answers/answers.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { classParts } from './class-parts.js';
import { imageParts } from './image-parts.js';
import { labelParts } from './label-parts.js';
import { mapParts } from './map-parts.js';
import { ShownPictures } from './shown-pictures.js';
import { valueParts } from './value-parts.js';
import { heading, paragraph, together, type Block } from '../block.js';
import { countText } from '../count-text.js';

type PartsOf<A extends HeadAnswers> = (sight: HeadSight<A>) => readonly AnswerPart[];

const partsOf: { readonly [K in HeadAnswers['kind']]: PartsOf<Extract<HeadAnswers, { kind: K }>> } = {
  classes: classParts,
  maps: mapParts,
  images: imageParts,
  labels: labelParts,
  values: valueParts,
};

/** What the heads of a network said, each by itself. */
export function answersSection({ samples, of, part, epoch, heads, pictures }: Answers): Block {
  const which = part === 'validation' ? 'validation samples' : 'training samples, as nothing was held out';
  const count =
    samples === of ? `All ${countText(of)}` : `The first ${countText(samples)} of ${countText(of)}`;
  const shown = new ShownPictures(pictures);
  const told = heads.map((answers, number) =>
    headSection({ answers, number, pictures: shown }, heads.length),
  );
  return together([
    heading(2, 'Answers'),
    paragraph(`${count} ${which}, asked after epoch ${epoch}.`),
    ...told,
    { markup: shown.others(), text: [] },
  ]);
}

function headSection(sight: HeadSight<HeadAnswers>, heads: number): Block {
  const { head, kind } = sight.answers;
  const parts = (partsOf[kind] as PartsOf<HeadAnswers>)(sight);
  const isAlone = heads === 1;
  const told = parts.flatMap(({ title, block }) => [heading(isAlone ? 3 : 4, title), block]);
  return together(isAlone ? told : [heading(3, headTitle(head)), ...told]);
}

function headTitle(head: string): string {
  return head === 'output' ? 'The main head' : `The tap ${head}`;
}
