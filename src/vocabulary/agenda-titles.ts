import { singleSpaced } from "../model/single-spaced.js";
import { closingTitlePattern, usualTitlePatterns } from "./agenda-title-words.js";
import { beginsWithOneOf } from "./first-character.js";

/** Longest title that can be one of the usual ones, in characters. */
const longestTitle = 90;

/**
 * Is the line a title that agendas of every body have, whatever the meeting?
 *
 *   Godkendelse af sidste referat:      Siden sidst      ØKONOMI      Evt.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^      ^^^^
 */
export function isUsualAgendaTitle(line: string): boolean {
  const title = bareTitle(line);
  if (title === "" || title.length > longestTitle) return false;
  return closingTitlePattern.test(title) || usualTitlePatterns.some((one) => one.test(title));
}

/** The same of a line whose text runs on behind the title ("Indkomne forslag. Ingen."). */
export function beginsWithUsualTitle(line: string): boolean {
  return isUsualAgendaTitle(line) || isUsualAgendaTitle(line.split(/[.:]\s/u, 1)[0] ?? "");
}

/** First letters of the titles that end agendas. */
const mayClose = beginsWithOneOf("ednkmpaö \t");

/** Is the line a title that ends an agenda ("Eventuelt", "Næste møde")? */
export function isClosingAgendaTitle(line: string): boolean {
  return line.length <= longestTitle && mayClose(line) && closingTitlePattern.test(bareTitle(line));
}

function bareTitle(line: string): string {
  const bare = line.trim().replace(/[\s:.]+$/u, "");
  return singleSpaced(bare.replace(/ \(\p{Lu}[\p{L}., ]{0,20}\)$/u, ""));
}
