import { visibleLines } from '@convlang/diagnostics';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or a quoted attribute; XML has no way to write most controls, so they are escapes. */
export function escapeXml(text: string): string {
  return visibleLines(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** An element: `<rect x="1"/>`. Content is markup, already escaped. Numbers are cut to tenths. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  const open = `<${tag}${list.join('')}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${tag}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? tenths(value) : escapeXml(value);
}

/** A number in tenths, the finest that a drawing needs. */
export function tenths(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}
