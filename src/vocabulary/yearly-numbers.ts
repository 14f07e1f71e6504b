import { beginsWithOneOf } from "./first-character.js";

/** A line that begins with a number counted within a year. */
export interface YearlyLine {
  /** As printed: "19/31", "31/2019". */
  number: string;
  first: number;
  second: number;
  rest: string;
}

const yearly =
  /^(?:(?:[Ss]ag|[Pp]kt\.?|[Pp]unkt)\s+(?:[Nn]r\.?\s+)?)?(?<first>\d{1,4})(?<mark>\/|-(?=(?:19|20)\d{2}\D)|(?<=\b(?:19|20)\d{2})-)(?<second>\d{1,4})[.:)]?\s+(?=["”“(]?\p{Lu})/u;

/** First characters of such lines: a figure, "Sag", "Punkt". */
const mayBeYearly = beginsWithOneOf("0123456789sp");

/**
 * Read a line that begins with two numbers and a slash, one of which may be a year; with a dash one is a whole year.
 *
 *   19/31 Godkendelse af dagsorden      31/2019 Lokalplan 4.12
 *   ^^^^^                               ^^^^^^^
 *   Sag nr. 12-2021 Ny badebro
 *           ^^^^^^^
 */
export function readYearlyLine(line: string): YearlyLine | null {
  if (!mayBeYearly(line)) return null;
  const match = /\d[/-]\d/u.test(line.slice(0, 20)) ? yearly.exec(line.slice(0, 40)) : null;
  const { first = "", mark = "/", second = "" } = match?.groups ?? {};
  if (!match) return null;
  return {
    number: `${first}${mark}${second}`,
    first: Number(first),
    second: Number(second),
    rest: line.slice(match[0].length).trim(),
  };
}
