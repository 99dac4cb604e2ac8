import { createRequire } from 'node:module';
import { readText } from '@convlang/data/node';

/** The library that draws charts, with its licence, and its style sheet, as its package has them. */
export function chartLibrary(): { readonly script: string; readonly style: string } {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string): string => readText(resolve(`uplot/${file}`));
  const script = `/*!\n${read('LICENSE').trim()}\n*/\n${read('dist/uPlot.iife.min.js')}`;
  return { script, style: read('dist/uPlot.min.css') };
}

/** What runs on a page: draws its charts, again where size or colours change, shows the pictures of a cell that is pressed, and tells how long a run is silent. */
export const pageScript = String.raw`
const drawn = new Map();
function colours() {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue('--' + name).trim();
}
const wholeSteps = [1, 10, 100, 1e3, 1e4, 1e5, 1e6].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
function tick(value) {
  if (value === null) return '';
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential().replace(/(\.\d\d)\d*/, '$1') : String(Number(value.toPrecision(6)));
}
const forms = {
  line: (_, places) => ({ points: { show: places < 40 } }),
  points: (colour) => ({ paths: () => null, points: { show: true, size: 5, fill: colour } }),
  bars: (colour) => ({ paths: uPlot.paths.bars({ size: [0.9, Infinity] }), fill: colour, points: { show: false } }),
};
function aroundBars({ data: [places] }) {
  const half = (places[1] - places[0]) / 2 || 0.5;
  return [places[0] - half, places.at(-1) + half];
}
// Of many powers of ten only these have lines: with all between them the ground is grey.
function decades({ scales }, places) {
  const powers = places.filter((place) => Number.isInteger(Math.log10(place)));
  return scales.y.distr === 3 && powers.length > 3 ? places.map((place) => (powers.includes(place) ? place : null)) : places;
}
function draw(place) {
  const { axis, x, lines, isLogarithmic, isWhole, range } = JSON.parse(place.dataset.chart);
  const colour = colours();
  const axes = { stroke: colour('muted'), grid: { stroke: colour('line'), width: 1 }, ticks: { stroke: colour('line'), width: 1 } };
  drawn.get(place)?.destroy();
  drawn.set(place, new uPlot({
    width: Math.max(200, place.clientWidth),
    height: 240,
    scales: { x: { time: false, range: range ?? (lines.some(({ form }) => form === 'bars') ? aroundBars : undefined) }, y: { distr: isLogarithmic ? 3 : 1, ...(range ? { range } : {}) } },
    axes: [
      { ...axes, label: axis, size: 32, labelSize: 18, labelGap: 0, ...(isWhole ? { incrs: wholeSteps } : {}) },
      { ...axes, grid: { ...axes.grid, filter: decades }, size: 64, values: (_, places) => places.map(tick) },
    ],
    series: [{ label: axis }, ...lines.map((line, i) => ({
      label: line.name,
      stroke: colour('series-' + (i % 8)),
      width: 2,
      spanGaps: true,
      dash: line.isDashed ? [6, 4] : undefined,
      ...forms[line.form ?? 'line'](colour('series-' + (i % 8)), x.length),
    }))],
  }, [x, ...lines.map((line) => line.values)], place));
}
function drawAll() {
  for (const place of [...drawn.keys()]) if (!place.isConnected) { drawn.get(place).destroy(); drawn.delete(place); }
  for (const place of document.querySelectorAll('.chart')) draw(place);
}
function showCell(button) {
  const [head, right, named] = button.dataset.cell.split(' ');
  const data = (id) => JSON.parse(document.getElementById(id).textContent);
  const place = document.getElementById('cell-pictures-' + head);
  const { cells, classes, first } = data('cells-' + head);
  const others = data('pictures');
  const picture = (sample) => others[sample] ?? document.querySelector('[data-sample="' + sample + '"]')?.src;
  const told = 'Class ' + classes[right] + ', named ' + classes[named];
  const samples = cells[right + ' ' + named] ?? [];
  const shown = samples.filter(picture);
  const title = document.createElement('p');
  title.textContent = told + ': ' + (shown.length === 0 ? 'samples ' + samples.join(', ') : 'the ' + shown.length + ' ' + first);
  place.replaceChildren(title, ...shown.map((sample) => {
    const image = new Image();
    image.src = picture(sample);
    image.alt = 'sample ' + sample;
    image.className = 'sample';
    return image;
  }));
  for (const other of document.querySelectorAll('[data-cell^="' + head + ' "]')) other.setAttribute('aria-pressed', String(other === button));
}
function tellSilence() {
  const place = document.querySelector('[data-word]');
  if (!place) return;
  const minutes = Math.floor((Date.now() - Date.parse(place.dateTime)) / 60000);
  place.dataset.said ??= place.textContent;
  if (minutes > 0) place.textContent = place.dataset.said + ', and has said nothing for ' + minutes + ' min since';
}
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-cell]');
  if (button) showCell(button);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
let width = innerWidth;
addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; drawAll(); } });
drawAll();
tellSilence();
setInterval(tellSilence, 5000);
`;

/** What keeps a page that is served up to date: takes the main part of each page that is sent, with the details that are open. */
export const liveScript = String.raw`
const events = new EventSource('events');
events.addEventListener('end', () => events.close());
events.onmessage = ({ data }) => {
  const fresh = new DOMParser().parseFromString(JSON.parse(data), 'text/html');
  const open = new Set([...document.querySelectorAll('main details[open] > summary')].map((one) => one.textContent));
  for (const details of fresh.querySelectorAll('main details'))
    if (open.has(details.querySelector('summary').textContent)) details.open = true;
  const pressed = [...document.querySelectorAll('[aria-pressed="true"]')].map((one) => one.dataset.cell);
  const focused = document.activeElement?.dataset?.cell;
  document.querySelector('main').replaceWith(fresh.querySelector('main'));
  drawAll();
  const cell = (name) => document.querySelector('[data-cell="' + name + '"]');
  for (const one of pressed) if (cell(one)) showCell(cell(one));
  if (focused) cell(focused)?.focus();
};
`;
