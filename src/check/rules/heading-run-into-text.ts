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

const mayBegin = beginsWithOneOf("abdefikrsu");
const begins =
  /^((?:(?:\p{Lu}\p{L}+s )?(?:[Ss]agsfremstilling|[Ii]ndstilling|[Bb]eslutning)|Baggrund|Økonomi|Referat|Bilag|Resumé|Konklusion)) \p{Lu}\p{Ll}/u;

/** Find paragraphs that begin with a heading and go on without a mark. */
function find({ prosePassages }: MinutesView): FoundDetails[] {
  const found = prosePassages.flatMap((passage) => {
    if (!mayBegin(passage.text) || !isParagraph(passage)) return [];
    const heading = begins.exec(passage.text)?.[1];
    return heading === undefined ? [] : [{ passage, heading }];
  });
  const first = found[0];
  if (first === undefined || found.length < fewestParagraphs) return [];
  const { page, itemPath } = first.passage;
  return [{ page, itemPath, actual: first.heading, subject: `${found.length}` }];
}

/** The rule heading-run-into-text. */
export const headingRunIntoText: CheckRule = { rule, find };
