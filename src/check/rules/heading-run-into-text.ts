import type { Rule } from "../../model/rule.js";
import { beginsWithOneOf } from "../../vocabulary/first-character.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { isParagraph } from "../paragraphs.js";

/**
 * Paragraphs begin with the heading of a section and go straight on with a sentence: the line end
 * between them was lost, and so were the sections.
 *
 * @example
 *   # 1 | Ny badebro
 *   Indstilling Det indstilles, at broen bygges.
 *   ^^^^^^^^^^^
 *   # 2 | Vintersvømning
 *   Indstilling Det indstilles, at klubben oprettes.
 *   → 1: Unexpected heading “Indstilling” within a line, as in 2 paragraphs, expected it above the text
 * @example
 *   # 1 | Ny badebro
 *   Beslutning om broen træffes i maj.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "heading-run-into-text",
  severity: "warning",
  message: {
    en: "Unexpected heading “{actual}” within a line, as in {subject} paragraphs, expected it above the text",
    da: "Uventet overskrift ”{actual}” inde i en linje, som i {subject} afsnit, ventede den over teksten",
  },
  advice: {
    en: "See whether a section begins where the heading ends.",
    da: "Se efter, om der begynder et afsnit, hvor overskriften slutter.",
  },
};

/** Fewest paragraphs of the kind. */
const fewestParagraphs = 2;

const headings = new Set([
  ...["Sagsfremstilling", "Indstilling", "Beslutning", "Baggrund", "Økonomi", "Referat"],
  ...["Bilag", "Resumé", "Konklusion"],
]);
/** First letters of the headings, and the last of an owner. */
const mayBegin = beginsWithOneOf("sibrk");
const genitive = "s".charCodeAt(0);
/** Length of a heading's first word, in characters. */
const shortestWord = 5;
const longestWord = 40;
/** Headings that an owner stands before: "Udvalgets beslutning". */
const ownedHeadings = new Set(["beslutning", "indstilling"]);

/** Find paragraphs that begin with a heading and go on without a mark. */
function find({ prosePassages }: MinutesView): FoundDetails[] {
  const found = prosePassages.filter((passage) => {
    const length = headingLength(passage.text);
    return length > 0 && isParagraph(passage) && /^ \p{Lu}\p{Ll}/u.test(passage.text.slice(length));
  });
  const [first] = found;
  if (first === undefined || found.length < fewestParagraphs) return [];
  const { page, itemPath, text } = first;
  const actual = text.slice(0, headingLength(text));
  return [{ page, itemPath, actual, subject: `${found.length}` }];
}

/** Characters of the heading that a text begins with and does not end with; 0 where it has none. */
function headingLength(text: string): number {
  const end = text.indexOf(" ");
  if (end < shortestWord || end > longestWord) return 0;
  if (mayBegin(text) && headings.has(text.slice(0, end))) return end;
  if (text.charCodeAt(end - 1) !== genitive) return 0;
  const next = text.indexOf(" ", end + 1);
  return next > 0 && ownedHeadings.has(text.slice(end + 1, next)) ? next : 0;
}

/** The rule heading-run-into-text. */
export const headingRunIntoText: CheckRule = { rule, find };
