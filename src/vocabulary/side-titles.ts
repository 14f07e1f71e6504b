import { isClosingAgendaTitle, isUsualAgendaTitle } from "./agenda-titles.js";
import { readMeetingLabel } from "./meeting-labels.js";
import { readNumberedLine } from "./numbered-lines.js";
import { readSectionLabel } from "./section-labels.js";
import { endsSentence } from "./sentences.js";

/** Fewest titles, fewest usual ones among them (one less where one ends an agenda), and their share. */
const fewestTitles = 4;
const fewestUsual = 3;
const usualShare = 0.25;
/** Longest title beside its text, in characters. */
const longestTitle = 120;

/** Does what stands in the left column tell of the meeting ("Til stede", "Afbud")? */
export function isSideLabel(text: string): boolean {
  const label = readMeetingLabel(text);
  return label !== null && label.kind !== "other" && label.kind !== "subject" && label.rest === "";
}

/**
 * Are the cells of a left column titles of items, each beside its text, below labels of the
 * meeting? Enough of them must be titles that every agenda has.
 *
 *     | Til stede             | Ida Holm, Bo Vad            |
 *     | Velkomst og dagsorden | Ida bød velkommen.          |
 *       ^^^^^^^^^^^^^^^^^^^^^
 *     | Eventuelt             | Næste møde er den 8. marts. |
 *       ^^^^^^^^^
 *
 * @param cells from the top down, none of them empty
 */
export function areSideTitles(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => !isSideLabel(cell));
  const titles = first < 0 ? [] : cells.slice(first);
  if (titles.length < fewestTitles || !titles.every(isTitle)) return false;
  const usual = titles.filter(isUsualAgendaTitle).length;
  const fewest = titles.some(isClosingAgendaTitle) ? fewestUsual - 1 : fewestUsual;
  return usual >= fewest && usual >= titles.length * usualShare;
}

function isTitle(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length > longestTitle || endsSentence(text)) return false;
  if (text.endsWith(":") || readNumberedLine(text) !== null) return false;
  const label = readSectionLabel(text);
  const isLabel = label !== null && !label.qualified && label.rest === "";
  return isUsualAgendaTitle(text) || !isLabel;
}
