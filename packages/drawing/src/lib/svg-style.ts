/** The style sheet of paper and texts in every drawing. Texts keep a contrast of at least 4.5 to 1 on their ground, on light and on dark paper. */
export const svgStyle = `
text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-size: 13px; fill: #1b2430; }
.paper { fill: #ffffff; }
.word { font-weight: 600; }
.small { font-size: 12px; }
.heading { font-size: 18px; font-weight: 600; }
.muted, .name { fill: #566172; }
.badge { fill: #334155; } .badge-text { fill: #ffffff; font-weight: 600; }
.pixels { image-rendering: pixelated; }
.thin { fill: none; stroke: #7b8797; }
@media (prefers-color-scheme: dark) {
text { fill: #e8edf4; }
.paper { fill: #12161c; }
.muted, .name { fill: #a9b4c3; }
.badge { fill: #cbd5e1; } .badge-text { fill: #12161c; }
.thin { stroke: #8b98aa; }
}
`;
