/** A line that begins with a number counted within a year. */
export interface YearlyLine {
  /** As printed: "19/31", "31/2019". */
  number: string;
  first: number;
  second: number;
  rest: string;
}

const yearly =
  /^(?:(?:[Ss]ag|[Pp]kt\.?|[Pp]unkt)\s+(?:[Nn]r\.?\s+)?)?(?<first>\d{1,4})\/(?<second>\d{1,4})[.:)]?\s+(?=["”“(]?\p{Lu})/u;

/**
 * Read a line that begins with two numbers and a slash, one of which may be a year.
 *
 *   19/31 Godkendelse af dagsorden      31/2019 Lokalplan 4.12
 *   ^^^^^                               ^^^^^^^
 */
export function readYearlyLine(line: string): YearlyLine | null {
  const match = /\d\//u.test(line.slice(0, 20)) ? yearly.exec(line.slice(0, 40)) : null;
  const { first = "", second = "" } = match?.groups ?? {};
  if (!match) return null;
  return {
    number: `${first}/${second}`,
    first: Number(first),
    second: Number(second),
    rest: line.slice(match[0].length).trim(),
  };
}
