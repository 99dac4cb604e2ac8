import { element } from '@convlang/drawing';
import type { Sight } from '../../answers/answers.js';
import type { ShownPictures } from './shown-pictures.js';

/** A sample and what is said of it, as markup. */
export interface ListedSample {
  readonly sample: number;
  readonly text: string;
}

/** Samples with their pictures, those that went worst first. */
export function sampleList(items: readonly ListedSample[], pictures: ShownPictures): string {
  if (items.length === 0) return element('p', {}, 'There is none.');
  const made = items.map(({ sample, text }) =>
    element('li', {}, pictures.image(sample), element('span', {}, text)),
  );
  return element('ul', { class: 'mistakes' }, ...made);
}

/** Samples with their pictures, what the network answered beside what it should. */
export function sightList(items: readonly (Sight & ListedSample)[], pictures: ShownPictures): string {
  if (items.length === 0) return element('p', {}, 'There is none.');
  const made = items.map(({ sample, text, target, answer }) => {
    const own = (name: string, src: string): string =>
      captioned(name, element('img', { class: 'sample', src, alt: `${name} of sample ${sample}` }));
    const given = pictures.image(sample);
    const three = [
      given === '' ? '' : captioned('picture', given),
      own('answer', answer),
      own('target', target),
    ];
    return element('li', {}, element('div', { class: 'sights' }, ...three), element('span', {}, text));
  });
  return element('ul', { class: 'worst' }, ...made);
}

function captioned(name: string, image: string): string {
  return element('figure', {}, image, element('figcaption', {}, name));
}
