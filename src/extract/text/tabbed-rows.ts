import { printedListMark } from "../list-mark.js";
import type { SourceLine } from "./source-line.js";

/** Share of rows that must read like a person for the rows to be a list of people. */
const peopleShare = 0.6;

/** Lasse Damgaard (formand) — two to five words with a capital, a role in parentheses. */
const personCell =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|af|la)){1,4}(?: ?\([^()]{1,60}\))?$/u;

/**
 * Say whether lines directly below each other are rows of one table: the same
 * two or more cells in each, and no list of contents, people, labels or list items.
 *
 *     Ydelse	Pris
 *     Analyse af behovet	163.000 kr.
 *     ^                 ^
 */
export function areTableRows(rows: readonly SourceLine[]): boolean {
  const cells = rows.map((row) => row.text.split("\t").map((cell) => cell.trim()));
  const columns = cells[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2) return false;
  if (cells.some((row) => row.length !== columns)) return false;
  return !(
    areContents(cells) ||
    arePeople(cells) ||
    cells.every((row) => (row[0] ?? "").endsWith(":")) ||
    rows.every((row) => isMarkedItem(row.text))
  );
}

/** Godkendelse af dagsorden	3 — a title and a page that never falls. */
function areContents(cells: readonly string[][]): boolean {
  let page = 0;
  for (const row of cells) {
    const last = row.at(-1) ?? "";
    if (!/^\p{Nd}{1,3}$/u.test(last) || Number(last) < page) return false;
    if (row.length > 3 || (row.length === 3 && !/^\p{Nd}{1,3}[.):]?$/u.test(row[0] ?? ""))) {
      return false;
    }
    page = Number(last);
  }
  return true;
}

function arePeople(cells: readonly string[][]): boolean {
  const persons = cells.filter((row) => personCell.test(row[0] ?? ""));
  const headed = persons.length < cells.length && !persons.includes(cells[0] ?? []);
  return persons.length >= cells.length * peopleShare && !(headed && (cells[0]?.length ?? 0) > 2);
}

/** 1.	Siden sidst — the tab only stands between the marker and the text. */
function isMarkedItem(text: string): boolean {
  return text.split("\t").length === 2 && printedListMark(text.split("\t").join(" ")) !== null;
}
