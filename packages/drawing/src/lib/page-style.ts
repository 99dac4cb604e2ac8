/** The style sheet of every page. Colours are named once, for light and for dark; texts keep a contrast of at least 4.5 to 1. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b2430; --muted: #566172; --line: #d5dce6; --raised: #f6f8fb; --link: #1d5bc4; --accent: #2f6fde;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #12161c; --ink: #e8edf4; --muted: #a9b4c3; --line: #343d4a; --raised: #1a2029; --link: #8ab4f8; --accent: #7aa7f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main, nav { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
nav { padding-top: 12px; display: flex; flex-wrap: wrap; gap: 4px 16px; }
h1 { font-size: 28px; line-height: 1.2; margin: 24px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 20px; margin: 40px 0 4px; overflow-wrap: anywhere; }
h3 { font-size: 16px; margin: 24px 0 4px; overflow-wrap: anywhere; }
p { margin: 4px 0 12px; max-width: 80ch; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.muted { color: var(--muted); }
.wide { overflow-x: auto; max-width: 100%; }
figure { margin: 12px 0; }
figure img { display: block; height: auto; }
figcaption { color: var(--muted); font-size: 14px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 12px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; }
details { margin: 8px 0; }
summary { cursor: pointer; color: var(--muted); }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; font-size: 13px; line-height: 1.35; }
footer { color: var(--muted); font-size: 14px; margin: 48px 0 24px; border-top: 1px solid var(--line); padding-top: 12px; }
`;
