/** The report's style sheet: system fonts, contrast of at least 4.5 to 1, a print form of its own. */
export const pageStyle = `
:root { --ink: #1d2733; --soft: #56616e; --line: #d5dbe1; --paper: #fff; --tint: #f3f6f8; --accent: #14547c; --bar: #2f7ea8; --error: #a3182b; --warning: #7a4d00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 3rem 0 .5rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); font-size: 1.35rem; }
h3 { margin: 0 0 .25rem; font-size: 1.05rem; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.counts { margin: 0 0 1rem; padding-left: 1.2rem; }
a { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.7rem, 1fr)); gap: .6rem; margin: 1.5rem 0 0; }
.totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--tint); }
.totals dt { color: var(--soft); font-size: .82rem; }
.totals dd { margin: 0; font-size: 1.6rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.2; white-space: nowrap; }
.totals .bad dd { color: var(--error); }
.totals .doubt dd { color: var(--warning); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .4rem; break-inside: avoid; }
figcaption p, .none, small { color: var(--soft); font-size: .9rem; }
figure svg { display: block; width: 100%; height: auto; }
svg rect { fill: var(--bar); }
svg line { stroke: var(--line); }
svg text { fill: var(--soft); font-size: 10.5px; text-anchor: middle; font-variant-numeric: tabular-nums; }
svg text.end { text-anchor: end; }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(27rem, 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
.groups section:last-child { grid-column: 1 / -1; }
.groups table { font-size: .88rem; }
.groups th, .groups td { padding: .35rem .4rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
thead th { background: var(--tint); font-weight: 600; white-space: nowrap; }
tbody tr:hover { background: var(--tint); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 4.2rem; padding-top: .65rem; line-height: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.name { overflow-wrap: anywhere; min-width: 11rem; }
td ul { margin: 0; padding-left: 1rem; }
td li + li { margin-top: .25rem; }
code { font: .88em ui-monospace, "SF Mono", Consolas, monospace; white-space: nowrap; }
.error, .warning, .info { padding: .05rem .45rem; border-radius: .3rem; white-space: nowrap; font-size: .88em; }
.error { background: #fbe6e8; color: var(--error); }
.warning { background: #fdf1d8; color: var(--warning); }
.info { background: #e5eff5; color: var(--accent); }
th button { all: unset; cursor: pointer; white-space: nowrap; }
th button::after { content: " ↕"; color: var(--soft); font-weight: 400; }
th[aria-sort="ascending"] button::after { content: " ↑"; color: var(--accent); }
th[aria-sort="descending"] button::after { content: " ↓"; color: var(--accent); }
:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
footer { margin-top: 3rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 34rem) { .groups { grid-template-columns: 1fr; } td.bar { display: none; } body { padding: 1rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  code { white-space: normal; }
  nav, details, th button::after { display: none; }
  h2 { margin-top: 1.5rem; break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .groups { display: block; }
  .groups section { margin-bottom: 1rem; }
  .plots { grid-template-columns: repeat(3, 1fr); gap: .75rem; }
  .totals { grid-template-columns: repeat(5, 1fr); }
  figure { padding: .5rem; }
}
`;
