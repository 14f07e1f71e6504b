/** Style sheet of HTML exports: readable on a screen, clean on paper, nothing fetched. */
export const htmlStyle = `
:root { color-scheme: light; --ink: #1c1d1f; --soft: #5d6168; --line: #d9dce1; --accent: #1f5c7a; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink);
  font: 17px/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; hyphens: auto; }
article { max-width: 44rem; margin: 3rem auto 5rem; padding: 0 1.25rem; }
h1, h2, h3, h4, dt, nav, .facts, .page { font-family: system-ui, "Segoe UI", sans-serif; hyphens: manual; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .4rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; color: var(--accent); }
h4 { font-size: .95rem; margin: 1.1rem 0 .2rem; }
p, ul, ol, table { margin: 0 0 .8rem; }
li > p { margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); font-size: .9rem; }
dd { margin: 0; }
nav ol { list-style: none; padding: 0; columns: 2; column-gap: 2rem; font-size: .9rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
a { color: var(--accent); }
.people { columns: 2; column-gap: 2rem; padding: 0; list-style: none; font-size: .95rem; }
.item { border-top: 1px solid var(--line); padding-top: 1.4rem; margin-top: 2rem; }
.item .item { margin-left: 1.25rem; }
.facts { color: var(--soft); font-size: .85rem; margin: 0 0 .6rem; }
.page { float: right; color: var(--soft); font-size: .8rem; font-weight: normal; margin-left: 1rem; }
.beslutning { border-left: 3px solid var(--accent); padding-left: 1rem; margin-left: -1rem; }
.embedded { border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.25rem; margin: 1.4rem 0; }
.loose { color: var(--soft); white-space: pre-line; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
@media (max-width: 40rem) { nav ol, .people { columns: 1; } dl { display: block; } }
@media print {
  @page { margin: 20mm 18mm; }
  body { font-size: 10.5pt; }
  article { max-width: none; margin: 0; padding: 0; }
  nav { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
