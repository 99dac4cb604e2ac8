import { formatBytes } from '@convlang/diagnostics';
import {
  element,
  escapeXml,
  HEADING,
  headingWidth,
  MARGIN,
  svgDocument,
  svgText as text,
  textWidth,
} from '@convlang/drawing';
import { gigaflops, NO_LAYER, type Profile, type ProfiledLayer } from '@convlang/inspect';

const ROW = 22;
const BAR = 14;
/** Length of the longest bar. */
const LONGEST = 360;
const SIZE = 13;
const GAP = 10;

/**
 * Draws where the time of a run goes as SVG: a bar for each layer, in the order of the network, as long as its time. One file that stands for
 * itself, for light and dark pages.
 *
 * @param peak operations a second that the processor can do at most; shares of it are written beside the bars
 */
export function renderProfile(profile: Profile, peak: number): string {
  const { name, batch, ms, restMs } = profile;
  const rest = { layer: null, ms: restMs, operations: 0, read: 0, written: 0, fused: [], steps: 0 };
  const rows = [
    ...profile.layers.map((layer) => ({ ...layer, title: titleOf(layer) })),
    { ...rest, title: '(copies and pauses)' },
  ];
  const longest = Math.max(...rows.map((row) => row.ms));
  const names = Math.max(...rows.map(({ title }) => textWidth(title, SIZE)));
  const figures = rows.map((row) => figureText(row, ms, peak));
  const summary = `${figure(ms)} ms a run, batch ${batch}, ${figure(gigaflops(profile))} GFLOP/s of ${figure(peak / 1e9)}`;
  const right = Math.max(...figures.map((line) => textWidth(line, SIZE)));
  const heading = { name, summary };
  const width = Math.ceil(Math.max(2 * MARGIN + names + LONGEST + right + 2 * GAP, headingWidth(heading)));
  const height = HEADING + ROW * rows.length + MARGIN;
  const left = MARGIN + names + GAP;
  const bars = rows.map((row, i) => {
    const y = HEADING + ROW * i;
    const length = longest > 0 ? Math.max(1, (LONGEST * row.ms) / longest) : 1;
    const note = `${row.title}: ${figure(row.ms)} ms, ${formatBytes(row.read)} read, ${formatBytes(row.written)} written`;
    return element(
      'g',
      {},
      element('title', {}, escapeXml(note)),
      text(left - GAP, y + BAR - 2, 'name', row.title, 'end'),
      element('rect', { class: 'badge', x: left, y, width: length, height: BAR, rx: 2 }),
      text(left + length + GAP, y + BAR - 2, 'muted', figures[i] ?? ''),
    );
  });
  return svgDocument({ ...heading, width, height }, bars);
}

function titleOf({ layer, fused }: ProfiledLayer): string {
  return [layer ?? NO_LAYER, ...fused.map((name) => `+${name}`)].join(' ');
}

function figureText(row: ProfiledLayer, whole: number, peak: number): string {
  const share = whole > 0 ? `${((100 * row.ms) / whole).toFixed(1)} %` : '';
  const rate = gigaflops(row);
  const rates = rate > 0 ? [`${figure(rate)} GFLOP/s`, `${((1e11 * rate) / peak).toFixed(0)} % of peak`] : [];
  return [`${figure(row.ms)} ms`, share, ...rates].join(', ');
}

/** Three digits that tell something. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
