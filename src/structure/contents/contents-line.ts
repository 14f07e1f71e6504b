import { beginsWithOneOf } from "../../vocabulary/first-character.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import { readYearlyLine, type YearlyLine } from "../../vocabulary/yearly-numbers.js";

/** A line read as an entry of a printed contents list. */
export interface ContentsLine {
  number: string | null;
  /** Leading integer of the number, null without one. */
  value: number | null;
  /** Title without number, presenter, leader dots and page. */
  title: string;
  presenter: string | null;
  page: number | null;
}

const pageTail = /(?:\s*\.{3,}\s*|\s*…+\s*|\t\s*)(?<page>\d{1,4})\s*$/u;
const bullet = /^[•·▪◦*–-]\s+(?=[\p{Lu}\d])/u;
const mayHaveBullet = beginsWithOneOf("*-");
const endsInFigure = endsWithOneOf("0123456789");
const leaderDots = /(?:\s*\.{3,}|\s*…{2,})\s*$/u;

/**
 * Read a line as a contents entry.
 *
 *   3. Budget for den fælles pulje ........ 7
 *   ^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~          ^
 */
export function readContentsLine(text: string): ContentsLine {
  const printed = (text.includes("\n") ? text.replace(/\s*\n\s*/gu, " ") : text).trim();
  const line = mayHaveBullet(printed) ? printed.replace(bullet, "") : printed;
  const tail = endsInFigure(line) ? pageTail.exec(line) : null;
  const body = withoutLeader((tail ? line.slice(0, tail.index) : line).trim());
  const numbered = itemNumber(body);
  const { title, presenter } = takePresenterMark(numbered ? numbered.rest : body);
  return {
    number: numbered?.number ?? null,
    value: numbered?.value ?? null,
    title,
    presenter,
    page: tail?.groups?.page ? Number(tail.groups.page) : null,
  };
}

function withoutLeader(body: string): string {
  const led = body.endsWith("...") || body.endsWith("……");
  return led ? body.replace(leaderDots, "").trim() : body;
}

/** Four or more dots, underscores or blanks: a leader, or what is left of one. */
const leader = /[.…·_\s]{4,}/gu;

/** Characters of a line, its leader counted as one. */
export function lengthWithoutLeader(text: string): number {
  return text.replace(leader, " ").length;
}

/** The number a line begins with; a bare "6400" before a name is a postal code. */
function itemNumber(line: string): Pick<NumberedLine, "number" | "value" | "rest"> | null {
  const yearly = readYearlyLine(line);
  if (yearly) return { ...yearly, value: countOf(yearly) };
  const numbered = readNumberedLine(line) ?? beforeSmallLetter(line);
  return numbered?.family === "bare" && numbered.value >= 1000 ? null : numbered;
}

const beginsWithFigure = beginsWithOneOf("0123456789");

/** Which part counts cannot be told from one line: the one behind, unless that is a whole year. */
function countOf({ first, second }: YearlyLine): number {
  return second > 999 ? first : second;
}

/** "3 godkendelse af referat": agendas written in haste have no capitals. */
function beforeSmallLetter(line: string): NumberedLine | null {
  const match = beginsWithFigure(line) ? /^\d{1,2} +(?=\p{Ll}{2})/u.exec(line) : null;
  return match ? readNumberedLine(`${match[0].trim()}. ${line.slice(match[0].length)}`) : null;
}
