import { element, escapeXml } from '@convlang/drawing';
import type { Answers, HeadAnswers } from '../../answers/answers.js';
import type { AnswerPart, HeadSight } from './answer-part.js';
import { classParts } from './class-parts.js';
import { imageParts } from './image-parts.js';
import { labelParts } from './label-parts.js';
import { mapParts } from './map-parts.js';
import { ShownPictures } from './shown-pictures.js';
import { valueParts } from './value-parts.js';
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
export function answersSection({ samples, of, part, epoch, heads, pictures }: Answers): string {
  const which = part === 'validation' ? 'validation samples' : 'training samples, as nothing was held out';
  const count =
    samples === of ? `All ${countText(of)}` : `The first ${countText(samples)} of ${countText(of)}`;
  const shown = new ShownPictures(pictures);
  const told = heads.map((answers, number) =>
    headSection({ answers, number, pictures: shown }, heads.length),
  );
  return [
    element('h2', {}, 'Answers'),
    element('p', {}, escapeXml(`${count} ${which}, asked after epoch ${epoch}.`)),
    ...told,
    shown.others(),
  ].join('\n');
}

function headSection(sight: HeadSight<HeadAnswers>, heads: number): string {
  const { head, kind } = sight.answers;
  const parts = (partsOf[kind] as PartsOf<HeadAnswers>)(sight);
  const [title, below] = heads === 1 ? ['', 'h3'] : [headTitle(head), 'h4'];
  const told = parts.map((part) => element(below, {}, part.title) + part.markup);
  return [...(title === '' ? [] : [element('h3', {}, escapeXml(title))]), ...told].join('\n');
}

function headTitle(head: string): string {
  return head === 'output' ? 'The main head' : `The tap ${head}`;
}
