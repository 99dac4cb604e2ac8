import { element } from '@convlang/drawing';

/** Pictures of samples on a page. Those that stand on it need not be sent again for the script that shows others. */
export class ShownPictures {
  readonly #pictures: Readonly<Record<string, string>>;
  readonly #shown = new Set<number>();

  /** @param pictures data URLs by the number of the sample */
  constructor(pictures: Readonly<Record<string, string>>) {
    this.#pictures = pictures;
  }

  /** A sample's picture; nothing where there is none. */
  image(sample: number): string {
    const src = this.#pictures[sample];
    if (src === undefined) return '';
    this.#shown.add(sample);
    return element('img', { class: 'sample', src, alt: `sample ${sample}`, 'data-sample': sample });
  }

  /** Those that do not stand on the page, as data for its script. */
  others(): string {
    const left = Object.entries(this.#pictures).filter(([sample]) => !this.#shown.has(Number(sample)));
    return dataScript({ id: 'pictures' }, Object.fromEntries(left));
  }
}

/** Data that a page's script reads. */
export function dataScript(attributes: Readonly<Record<string, string | number>>, data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return element('script', { type: 'application/json', ...attributes }, json);
}
