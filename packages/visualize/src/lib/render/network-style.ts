import type { Family } from '../picture/picture.js';

/** Colours of a family: of its stripe, and of its ground on white and on black paper. */
interface Tint {
  readonly stripe: string;
  readonly light: string;
  readonly dark: string;
}

const tints = {
  input: { stripe: '#64748b', light: '#e9eef5', dark: '#27303d' },
  convolution: { stripe: '#2f6fde', light: '#e8f0fe', dark: '#1a2c4d' },
  pooling: { stripe: '#d9822b', light: '#fdf1e2', dark: '#40290f' },
  dense: { stripe: '#8a4fd3', light: '#f3ebfc', dark: '#33214c' },
  normalisation: { stripe: '#1a9a86', light: '#e2f5f2', dark: '#0f3730' },
  activation: { stripe: '#c93f6b', light: '#fcebf1', dark: '#471a2b' },
  space: { stripe: '#7a7f87', light: '#f0f1f3', dark: '#2d3036' },
  merge: { stripe: '#475569', light: '#475569', dark: '#b6c2d1' },
  block: { stripe: '#64748b', light: '#f1f4f8', dark: '#232a34' },
  other: { stripe: '#7a7f87', light: '#f0f1f3', dark: '#2d3036' },
} as const satisfies Record<Family, Tint>;

const families = Object.keys(tints) as readonly Family[];

/** The style sheet of networks, beside that of every drawing. Texts keep a contrast of at least 4.5 to 1 on their ground, on light and on dark paper. */
export function networkStyle(): string {
  return `
.box { fill: #f6f8fb; stroke: #cbd4e0; }
.box.even { fill: #ecf0f6; }
.box.tap { fill: #fff6e6; stroke: #e6c48a; }
.sheet { fill: #ffffff; stroke: #cbd4e0; }
.frame { stroke: #c3cddb; }
.pill { fill: #ffffff; fill-opacity: 0.75; stroke: #c3cddb; }
.line { fill: none; stroke: #7b8797; stroke-width: 1.4; stroke-linejoin: round; }
.line.tap { stroke: #b7791f; stroke-dasharray: 5 3; }
.head { fill: #7b8797; } .head.tap { fill: #b7791f; }
.shape { font-size: 11px; fill: #3d4a5c; font-variant-numeric: tabular-nums; }
.merge-text { fill: #ffffff; }
${families.map((name) => `.${name} .frame { fill: ${tints[name].light}; } .${name} .stripe { fill: ${tints[name].stripe}; }`).join('\n')}
.merge .frame { stroke: none; }
@media (prefers-color-scheme: dark) {
.box { fill: #181d25; stroke: #3a4453; }
.box.even { fill: #1f2630; }
.box.tap { fill: #2a2214; stroke: #6b5526; }
.sheet { fill: #12161c; stroke: #3a4453; }
.frame { stroke: #465163; }
.pill { fill: #12161c; fill-opacity: 0.6; stroke: #465163; }
.line { stroke: #8b98aa; } .line.tap { stroke: #d9a441; }
.head { fill: #8b98aa; } .head.tap { fill: #d9a441; }
.shape { fill: #c4cedb; }
.merge-text { fill: #12161c; }
${families.map((name) => `.${name} .frame { fill: ${tints[name].dark}; }`).join('\n')}
}
`;
}
