import type { Histogram } from "./histogram.js";
import { type Markup, markup } from "./markup.js";
import type { ReportTexts } from "./report-texts.js";

/** Size of the plot in SVG units; it scales to the page. */
const plot = { width: 360, height: 190, left: 44, right: 6, top: 10, bottom: 30 };

/** Lines across, the axis included. */
const mostTicks = 4;

/** Most labels under the axis that do not run into each other. */
const mostLabels = 8;
const labelSteps = [1, 2, 4, 5, 10];

/** What a plot says beside its bars. */
export interface PlotTexts {
  title: string;
  note: string;
  /** Write where a bin begins. */
  labelOf(start: number): string;
}

/** Draw a histogram as SVG, with its numbers as a table for those who do not see it. */
export function barPlot(histogram: Histogram, plotTexts: PlotTexts, texts: ReportTexts): Markup {
  const { title, note, labelOf } = plotTexts;
  const total = histogram.counts.reduce((sum, count) => sum + count, 0);
  const drawn = shownPart(histogram);
  return markup`<figure><figcaption><h3>${title}</h3><p>${note}</p></figcaption>
${total === 0 ? markup`<p class="none">${texts.plots.none}</p>` : bars(drawn, title, labelOf)}
${total === 0 ? null : numbers(drawn, labelOf, texts)}</figure>`;
}

/** Leave out empty bins at the end. */
function shownPart({ starts, counts }: Histogram): Histogram {
  const last = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  return { starts: starts.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}

function bars({ starts, counts }: Histogram, title: string, labelOf: (start: number) => string) {
  const { width, height, left, right, top, bottom } = plot;
  const most = tickStep(Math.max(...counts)) * mostTicks;
  const floor = height - bottom;
  const yOf = (count: number) => round(floor - (count / most) * (floor - top));
  const binWidth = (width - left - right) / counts.length;
  const every = labelSteps.find((step) => counts.length / step <= mostLabels) ?? counts.length;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${ticks(most).map(
  (tick) => markup`<line x1="${left}" x2="${width - right}" y1="${yOf(tick)}" y2="${yOf(tick)}"/>
<text class="end" x="${left - 6}" y="${yOf(tick) + 3.5}">${tick}</text>`,
)}
${counts.map((count, index) => {
  const x = round(left + index * binWidth + binWidth * 0.08);
  return markup`<rect x="${x}" y="${yOf(count)}" width="${round(binWidth * 0.84)}" height="${round(floor - yOf(count))}"/>`;
})}
${starts.map((start, index) =>
  index % every === 0
    ? markup`<text x="${round(left + index * binWidth)}" y="${floor + 15}">${labelOf(start)}</text>`
    : null,
)}</svg>`;
}

function numbers(
  { starts, counts }: Histogram,
  labelOf: (n: number) => string,
  texts: ReportTexts,
) {
  const { from, documents, showNumbers } = texts.plots;
  return markup`<details><summary>${showNumbers}</summary>
<table><thead><tr><th scope="col">${from}</th><th scope="col" class="number">${documents}</th></tr></thead>
<tbody>${starts.map(
    (start, index) =>
      markup`<tr><th scope="row">${labelOf(start)}</th><td class="number">${counts[index] ?? 0}</td></tr>`,
  )}</tbody></table></details>`;
}

/** The smallest of 1, 2, 5, 10, 20 … of which `mostTicks` reach the highest bar. */
function tickStep(highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((factor) => factor * power * mostTicks >= highest);
    if (step !== undefined) return step * power;
  }
}

function ticks(most: number): number[] {
  return Array.from({ length: mostTicks + 1 }, (_, index) => (most / mostTicks) * index);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
