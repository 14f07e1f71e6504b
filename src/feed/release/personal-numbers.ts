import type { Stretch } from "../passages/split-passages.js";

/** A figure, whatever the script, and characters that are not seen after it. */
const figure = String.raw`\p{Nd}\p{Cf}*`;
const two = `${figure}${figure}`;
const four = `${two}${two}`;
/** Hyphens, dashes and the minus sign. */
const hyphens = String.raw`\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D`;
const hyphen = String.raw`[${hyphens}]\p{Cf}*`;
const space = String.raw`[\s\p{Cf}]{0,3}`;

/**
 * A last net under the record's own marks. Titles, headings, attachments, file names and the text
 * of embedded attachments have no blocks, so nothing marks them; and in an index even a number
 * that only may be a person's is one too many. Wider than the rule private-cpr-number: six figures
 * that are a day, then four, with or without something between, over a line's end too.
 *
 *     Klage fra 010203-1234 over hjemmehjælp
 *               ^^^^^^^^^^^
 *     Klage fra 01.02.1903 - 1234
 *               ^^^^^^^^^^^^^^^^^
 */
const forms = [
  `(${two})(${two})${two}${space}(?:${hyphen}|[/_.]\\p{Cf}*)?${space}${four}`,
  `(${two})(${two})${four}${space}${hyphen}${space}${four}`,
  `(${two})[-. /](${two})[-. /](?:${two})?${two}${space}${hyphen}${space}${four}`,
  `(${two}) (${two}) ${two} ${four}`,
].map((form) => new RegExp(String.raw`(?<!\p{Nd}\p{Cf}*)${form}(?!\p{Nd})`, "gu"));

/**
 * Figures with nothing between them but what a form may have there, long enough for any form. Only
 * these are looked through: few texts have any, and it takes a fifth of the time.
 */
const runs = new RegExp(String.raw`\p{Nd}[\p{Nd}\p{Cf}\s${hyphens}/_.]{9,}`, "gu");

/** Find what may be personal numbers. */
export function personalNumbers(text: string): Stretch[] {
  if (text.search(runs) < 0) return [];
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
    forms
      .flatMap((form) => [...run.matchAll(form)])
      .filter(([, day = "", month = ""]) => isDay(numberOf(day), numberOf(month)))
      .map((match) => ({ start: index + match.index, end: index + match.index + match[0].length })),
  );
}

/** Does the text hold what may be a personal number? */
export function maybePersonalNumber(text: string): boolean {
  return personalNumbers(text).length > 0;
}

/** Put dots for the figures of what may be personal numbers: "klage ••••••-••••.pdf". */
export function maskPersonalNumbers(text: string): string {
  return personalNumbers(text).reduce((masked, { start, end }) => {
    const dots = masked.slice(start, end).replace(/\p{Nd}/gu, (digit) => "•".repeat(digit.length));
    return masked.slice(0, start) + dots + masked.slice(end);
  }, text);
}

function numberOf(figures: string): number {
  return Number(figures.normalize("NFKC").replace(/\p{Cf}/gu, ""));
}

/** Replacement numbers (erstatnings-CPR) have 60 added to the day. */
const replacementDays = 60;

function isDay(day: number, month: number): boolean {
  const inMonth = day > replacementDays ? day - replacementDays : day;
  return inMonth >= 1 && inMonth <= 31 && month >= 1 && month <= 12;
}
