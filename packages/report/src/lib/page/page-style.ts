/**
 * What pages of runs have beside the style of every page. The colours of lines are those of M. Okabe and K. Ito ("Color Universal Design",
 * 2008), which the colour-blind tell apart, made darker or lighter where the ground asks for it.
 */
export const runPageStyle = `
:root { --series-0: #0072b2; --series-1: #b65400; --series-2: #00785a; --series-3: #a3478a; --series-4: #8a6d00; --series-5: #2f7fb5; --series-6: #5d5d5d; --series-7: #000000; }
@media (prefers-color-scheme: dark) {
  :root { --series-0: #56b4e9; --series-1: #e69f00; --series-2: #2fc79b; --series-3: #dd92c2; --series-4: #f0e442; --series-5: #8ecbf0; --series-6: #a8a8a8; --series-7: #ffffff; }
}
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 8px 24px; }
.chart-figure { min-width: 0; }
.chart-figure figcaption { color: var(--ink); font-weight: 600; }
.chart { min-height: 240px; }
.u-legend { font-size: 13px; text-align: left; }
.u-legend th, .u-legend td { border: 0; padding: 2px 4px; }
td.number { white-space: nowrap; }
thead th { vertical-align: bottom; }
.wide th[scope='row'] { position: sticky; left: 0; background: var(--paper); max-width: 45vw; overflow-wrap: break-word; }
.state { font-weight: 600; }
.strip { display: block; width: 160px; height: 48px; image-rendering: pixelated; border: 1px solid var(--line); }
.range { display: block; font-size: 12px; color: var(--muted); white-space: nowrap; }
.pixels { image-rendering: pixelated; max-width: none; }
.confusion td, .confusion thead th { padding: 0; text-align: center; vertical-align: middle; }
.confusion th[scope='row'] { vertical-align: middle; }
.confusion thead th { padding: 4px; }
.confusion button { min-width: 40px; min-height: 32px; width: 100%; border: 1px solid transparent; font: inherit; cursor: pointer; }
.confusion button[aria-pressed='true'] { border-color: var(--ink); outline: 2px solid var(--ink); outline-offset: -2px; }
.confusion .zero { color: var(--muted); }
.sample { width: 64px; height: 64px; object-fit: contain; image-rendering: pixelated; margin: 0 8px 8px 0; border: 1px solid var(--line); }
.swatch { display: inline-block; width: 14px; height: 14px; margin-right: 8px; vertical-align: -2px; border: 1px solid var(--muted); }
.worst { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; }
.worst span { display: block; font-size: 14px; }
.sights { display: flex; gap: 8px; }
.sights figure { margin: 0; }
.sights .sample { width: 96px; height: 96px; margin: 0; }
.mistakes { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 12px; }
.mistakes span { display: block; font-size: 14px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
`;
