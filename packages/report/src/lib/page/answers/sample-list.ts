import { element, escapeXml } from '@convlang/drawing';
import type { Sight } from '../../answers/answers.js';
import { paragraph, plainText, type Block } from '../block.js';
import type { ShownPictures } from './shown-pictures.js';

/** A sample and what is said of it. */
export interface ListedSample {
  readonly sample: number;
  readonly text: string;
}

/** Samples with their pictures, those that went worst first. */
export function sampleList(items: readonly ListedSample[], pictures: ShownPictures): Block {
  if (items.length === 0) return paragraph('There is none.');
  const made = items.map(({ sample, text }) =>
    element('li', {}, pictures.image(sample), element('span', {}, escapeXml(text))),
  );
  return listBlock('mistakes', made, items);
}

/** Samples with their pictures, what the network answered beside what it should. */
export function sightList(items: readonly (Sight & ListedSample)[], pictures: ShownPictures): Block {
  if (items.length === 0) return paragraph('There is none.');
  const made = items.map(({ sample, text, target, answer }) => {
    const own = (name: string, src: string): string =>
      captioned(name, element('img', { class: 'sample', src, alt: `${name} of sample ${sample}` }));
    const given = pictures.image(sample);
    const three = [
      given === '' ? '' : captioned('picture', given),
      own('answer', answer),
      own('target', target),
    ];
    return element(
      'li',
      {},
      element('div', { class: 'sights' }, ...three),
      element('span', {}, escapeXml(text)),
    );
  });
  return listBlock('worst', made, items);
}

function listBlock(kind: string, made: readonly string[], items: readonly ListedSample[]): Block {
  const lines = items.map(({ sample, text }) => plainText(`sample ${sample}: ${text}`));
  return { markup: element('ul', { class: kind }, ...made), text: lines };
}

function captioned(name: string, image: string): string {
  return element('figure', {}, image, element('figcaption', {}, name));
}
