import type { CaseNumber } from "../../model/item-record.js";
import { caseNumberOf, labelledCaseNumber, shapedCaseNumber } from "../../vocabulary/kle.js";

/** A title with the case numbers taken off. */
export interface NumberedTitle {
  title: string;
  caseNumbers: CaseNumber[];
}

const label =
  "(?:sags?(?:\\s?-?nr|nummer|\\sid)|sags?[\\s-]?nr|journal(?:nr|nummer)|j\\.?\\s?nr|jnr)\\.?\\s*:?";

/**
 * A labelled number at the end of the title.
 *
 *     Salg af areal ved havnen (Sagsnr. 21-014439)
 *                              ^^^^^^^^^^^^^^^^^^^
 */
const labelledEnd = new RegExp(
  `[\\s,;(–-]+(?<raw>${label}\\s*(?<value>${labelledCaseNumber.source}))\\)?\\s*$`,
  "iu",
);

/** A number at the end that shows by its form what it is, after a dash or in parentheses. */
const shapedEnd = new RegExp(
  `(?:\\s[–-]\\s|\\s*\\(|\\s{2,}|\\t)(?<raw>(?<value>${shapedCaseNumber.source}))\\)?\\s*$`,
  "u",
);

/** A year and a running number in parentheses, and no span of years: "(2017-0023456)", "(2020-4411)". */
const yearlyEnd = /\s*\((?<raw>(?<value>(?:19|20)\d{2}-(?!(?:19|20)\d{2}\))\d{4,8}))\)\s*$/u;

/**
 * A number before the title.
 *
 *     21-014439 Godkendelse af anlægsregnskab
 *     ^^^^^^^^^
 */
const labelledStart = new RegExp(
  `^(?<raw>${label}\\s*(?<value>${labelledCaseNumber.source}))(?:\\s*[:–-])?\\s+`,
  "iu",
);
const shapedStart = new RegExp(
  `^\\(?(?<raw>(?<value>${shapedCaseNumber.source}))\\)?(?:\\s*[:–-])?\\s+`,
  "u",
);

/**
 * Take case numbers off the start and the end of a printed title. A title that
 * is nothing but a number stays.
 */
export function caseNumbersOfTitle(printed: string): NumberedTitle {
  let title = printed;
  const caseNumbers: CaseNumber[] = [];
  if (!/\d/u.test(printed)) return { title, caseNumbers };
  for (const pattern of [labelledEnd, shapedEnd, yearlyEnd, labelledStart, shapedStart]) {
    const match = pattern.exec(title);
    const { raw, value } = match?.groups ?? {};
    if (match === null || raw === undefined || value === undefined) continue;
    const rest = `${title.slice(0, match.index)}${title.slice(match.index + match[0].length)}`;
    if (!/\p{L}/u.test(rest)) continue;
    title = rest.trim();
    caseNumbers.push(caseNumberOf(raw, value));
  }
  return { title, caseNumbers };
}
